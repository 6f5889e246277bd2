import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { HELP } from '../../../src/features/help/help.js';

const examples = Object.values(HELP).flatMap(({ parts, local }) => [...parts, local].flatMap((part) => part.examples));

describe('what help says can be said', () => {
  it.each(examples)('is understood: %s', (example) => {
    expect(hear(example, { isLocal: true }).kind).not.toBe('unknown');
  });
});
