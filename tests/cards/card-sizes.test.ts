import { describe, expect, it } from 'vitest';
import type { AnyReply } from '../../src/app/features.js';
import { showReply } from '../../src/app/show-reply.js';
import { CARD_ANSWERS } from './sample-answers.js';
import { sizeOf, textsOf } from './walk-card.js';

/** What people might write at length, each in another way hard on a card. */
const LENGTHS = {
  'signs that are escaped': '*_'.repeat(1500),
  'letters of three bytes': '語'.repeat(3000),
  'signs of two halves': '👍'.repeat(1500),
};

/** Words that stand for something else: to lengthen them would make another answer. */
const KEPT = new Set([
  'kind',
  // Reading a plan keeps them short.
  'key',
  'refused',
  'every',
  'of',
  'as',
  'outcome',
  'what',
  'how',
  'did',
  'then',
  'why',
  'status',
  'state',
  'change',
  'id',
  'role',
  'language',
  'scope',
  'zone',
  'nation',
  'basis',
  'code',
  'set',
  'from',
  'review',
  'prefix',
  'intent',
  'fault',
  'format',
  'source',
  'show',
  'travel',
  'rule',
  'colour',
  'computed',
  'rating',
  'response',
  'direction',
  'likelihood',
  'impact',
  'key',
  'every',
  'refused',
  'news',
  'papers',
  'others',
  'edition',
  'by',
  'question',
]);

/** The answer with every text that people write made long; days, references and the like stay. */
function lengthened(part: unknown, words: string, key = ''): unknown {
  if (typeof part === 'string')
    return KEPT.has(key) || /^[\d:-]+(T.*)?$|^[A-Z]+-[DR]?\d+$|^29:/.test(part) ? part : words;
  if (Array.isArray(part)) return part.map((item) => lengthened(item, words, key));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, lengthened(value, words, name)]));
}

const cases = Object.keys(CARD_ANSWERS).flatMap((name) =>
  Object.entries(LENGTHS).map(([kind, words]) => ({ name, kind, words })),
);

describe('cards with long texts', () => {
  it.each(cases)('$name stays below 28 KB with $kind', ({ name, words }) => {
    const { card, text } = showReply(lengthened(CARD_ANSWERS[name], words) as AnyReply, 'both');
    expect(card === null ? (text ?? '').length : sizeOf(card)).toBeLessThan(28 * 1024);
    for (const shown of textsOf(card)) expect(String(shown.text)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('ask for the group in words if the message is more than a card can carry', () => {
    const answer = { ...CARD_ANSWERS['choose group'], text: 'word '.repeat(10_000) } as AnyReply;
    const { card, text } = showReply(answer, 'en');
    expect(card).toBeNull();
    expect(text).toContain('send it in the chat of its group');
  });

  it('leave a task out of the form if it is too long, rather than cut it', () => {
    const answer = CARD_ANSWERS['edit form'] as Extract<AnyReply, { kind: 'edit-form' }>;
    const edited = { ...answer.edited, task: 'word '.repeat(1000) };
    const ids = (showReply({ ...answer, edited }, 'en').card?.['body'] as { id?: string }[]).map(({ id }) => id);
    expect(ids).not.toContain('task');
    expect(ids).toContain('leads');
  });
});
