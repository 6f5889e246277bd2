import { expect, it } from 'vitest';
import { onceFor, onceForText } from '../../../src/reading/text/once-for.js';

it('the result is computed once for each object, even if it is empty, and again for another with the same content', () => {
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

it('a text is asked about once, also one whose answer is null', () => {
  const asked: string[] = [];
  const lengthOf = onceForText((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect(['done', '', 'done', 'more time', ''].map(lengthOf)).toEqual([4, null, 4, 9, null]);
  expect(asked).toEqual(['done', '', 'more time']);
});
