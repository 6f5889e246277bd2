import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { helpWords } from '../../../src/features/help/words.js';

const examples = (['en', 'cy'] as const)
  .map(helpWords)
  .flatMap(({ parts, local, example, sampleLead, samplePrefix }) => [
    example({ lead: sampleLead }),
    ...[...Object.values<{ readonly examples: string | ((values: { prefix: string }) => string) }>(parts), local]
      .map(({ examples: all }) => (typeof all === 'string' ? all : all({ prefix: samplePrefix })))
      .flatMap((lines) => lines.split('\n')),
  ]);

describe('an example in help', () => {
  it.each(examples)('is understood: %s', (example) => {
    expect(hear(example, { isLocal: true }).kind).not.toBe('unknown');
  });
});
