import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/features/read-command.js';
import { HELP } from '../../../src/features/help/help.js';

const examples = Object.values(HELP).flatMap(({ parts, local }) => [...parts, local].flatMap((part) => part.examples));

describe('what help says can be said', () => {
  it.each(examples)('is understood: %s', (example) => {
    expect(readCommand(example, { isLocal: true }).kind).not.toBe('unknown');
  });
});
