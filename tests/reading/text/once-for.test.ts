import { expect, it } from 'vitest';
import { onceFor } from '../../../src/reading/text/once-for.js';

it('asks once for each object, also where there is no answer, and again for another of the same content', () => {
  const asked: string[] = [];
  const longest = onceFor(({ words }: { readonly words: readonly string[] }): string | null => {
    asked.push(words.join(' '));
    return words.find((word) => word.length > 4) ?? null;
  });
  const [draft, ring] = [{ words: ['the', 'draft'] }, { words: ['ring', 'Siân'] }];
  expect([longest(draft), longest(ring), longest(draft), longest(ring)]).toEqual(['draft', null, 'draft', null]);
  expect(longest({ words: ['the', 'draft'] })).toBe('draft');
  expect(asked).toEqual(['the draft', 'ring Siân', 'the draft']);
});
