import { describe, expect, it } from 'vitest';
import { showReply } from '../../src/app/show-reply.js';
import { CARD_ANSWERS } from './sample-answers.js';

/** The places of a card that a client shows on one line. */
const ONE_LINE = new Set(['label', 'placeholder', 'errorMessage']);

/** The labels, placeholders and errors of inputs, and the titles of choices and buttons, that have more lines than one. */
function broken(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(broken);
  if (typeof part !== 'object' || part === null) return [];
  const { type, value } = part as Readonly<Record<string, unknown>>;
  const isChoiceOrButton =
    type === undefined ? value !== undefined : typeof type === 'string' && type.startsWith('Action.');
  return Object.entries(part).flatMap(([key, inside]) => {
    if (typeof inside !== 'string') return broken(inside);
    const isShort = ONE_LINE.has(key) || (key === 'title' && isChoiceOrButton);
    return isShort && inside.includes('\n') ? [`${key}: ${inside}`] : [];
  });
}

describe('cards for readers of both languages', () => {
  it.each(Object.keys(CARD_ANSWERS))('%s has each label, choice and button on one line', (name) => {
    const answer = CARD_ANSWERS[name];
    if (answer === undefined) throw new Error(name);
    expect(broken(showReply(answer, 'both').card)).toEqual([]);
  });
});
