import { describe, expect, it } from 'vitest';
import { showReply } from '../../src/app/show-reply.js';
import { CARD_ANSWERS } from './sample-answers.js';
import { partsOf } from './walk-card.js';

type Json = Readonly<Record<string, unknown>>;

const isPrimary = (button: Json): boolean => button['style'] === 'positive';

/** The buttons that stand beside each other in a card, each set as it is, without those of the forms that they open. */
const setsOf = (card: unknown): readonly (readonly Json[])[] =>
  partsOf(card).flatMap(({ actions }) => (Array.isArray(actions) ? [actions as readonly Json[]] : []));

/** The primary buttons of the forms that a set of buttons opens. */
const opened = (buttons: readonly Json[]): readonly Json[] =>
  buttons.flatMap(({ card }) => partsOf(card).filter((part) => 'verb' in part && isPrimary(part)));

describe.each(Object.entries(CARD_ANSWERS))('the buttons of "%s"', (_name, answer) => {
  it('have one primary among those next to each other, and none in a form that opens below', () => {
    const { card } = showReply(answer, 'en');
    for (const buttons of setsOf(card)) {
      const primary = buttons.filter(isPrimary).map(({ title }) => title);
      expect(primary.length, primary.join(', ')).toBeLessThan(2);
      if (primary.length > 0) expect(opened(buttons).map(({ title }) => title)).toEqual([]);
    }
  });
});
