import { describe, expect, it } from 'vitest';
import { showReply } from '../../src/app/show-reply.js';
import { CARD_ANSWERS } from './sample-answers.js';
import { textsOf } from './walk-card.js';

/** A day softened after a word that softens nothing: "erbyn ddydd Gwener". */
const SOFTENED = /(?<!\p{L})(?:erbyn|neu’r|a’r|yw’r) ddydd(?!\p{L})/u;

describe.each(Object.entries(CARD_ANSWERS))('the Welsh of "%s"', (_name, answer) => {
  it('mutates no day after a word that does not cause it', () => {
    const { card, text } = showReply(answer, 'cy');
    const said = [...textsOf(card).map((one) => String(one.text)), text ?? ''];
    expect(said.filter((one) => SOFTENED.test(one))).toEqual([]);
  });
});
