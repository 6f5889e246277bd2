import { describe, expect, it } from 'vitest';
import { showReply } from '../../../src/app/show-reply.js';
import type { AnyReply } from '../../../src/app/features.js';
import type { Language } from '../../../src/model/language.js';
import { action, HEAD, TOMOS } from '../../cards/sample-actions.js';
import { CARD_ANSWERS } from '../../cards/sample-answers.js';
import { sizeOf, textsOf } from '../../cards/walk-card.js';

/** The words of a card, each line of runs as one. */
function wordsOf(name: string, language: Language): string {
  const answer = CARD_ANSWERS[name];
  const { card } = answer === undefined ? { card: null } : showReply(answer, language);
  return textsOf(card)
    .map(({ text }) => String(text))
    .join('\n')
    .replaceAll('\n  ·  ', ' · ');
}

describe('the summary before a meeting', () => {
  const english = wordsOf('summary of eight', 'en');
  const welsh = wordsOf('summary of eight', 'cy');

  it('counts all overdue actions, and how many of them have had no update', () => {
    expect(english).toContain('5\nOverdue\n3 with no update');
    expect(welsh).toContain('5\nHwyr\n3 heb ddiweddariad');
  });

  it('counts what is open, what was carried forward, and what was done since the last meeting', () => {
    expect(english).toContain('Wednesday 12 October 2022 at 11:00 · 1 carried forward\n6\nOpen\n');
    expect(english).toContain('3\nDone\nsince Thu 15 Sept');
    expect(welsh).toContain('dygwyd ymlaen: 1\n6\nAr agor\n');
    expect(welsh).toContain('ers Iau 15 Medi');
  });

  it('puts overdue actions without an update first, then the other overdue ones, and the way to the rest', () => {
    const places = ['No update for 10 working days', 'Other overdue', '4 more ›'].map((one) => english.indexOf(one));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('says until when somebody is away, instead of how late they are', () => {
    expect(english).toContain(
      'Agree the translation budget\nAway until Mon 5 Dec · Fri 23 Sept · Gwen Lloyd · ISCG-12',
    );
    expect(welsh).toContain('I ffwrdd tan Llun 5 Rhag · Gwen 23 Medi · Gwen Lloyd · ISCG-12');
  });

  it('says whose nudges are off, and what has nobody to remind', () => {
    expect(english).toContain('ISCG-7\nRhys Bowen has nudges turned off');
    expect(english).toContain('ISCG-4\nNobody I can remind');
    expect(english).toContain('2 actions have nobody I can remind.');
    expect(welsh).toContain('Mae Rhys Bowen wedi diffodd nodiadau atgoffa');
    expect(welsh).toContain('Mae 2 gam heb neb y gallaf ei atgoffa.');
  });

  it('shows the latest note with who wrote it and when', () => {
    expect(english).toContain('“Draft with legal, back on Monday.” · Tomos Hughes · Wed 5 Oct');
    expect(welsh).toContain('“Draft with legal, back on Monday.” · Tomos Hughes · Mer 5 Hyd');
  });
});

describe('a list', () => {
  const list = CARD_ANSWERS['list of what is open'];
  const noted = (count: number, text: string): AnyReply => {
    if (list?.kind !== 'list') throw new Error('no sample of a list');
    const notes = [
      { at: '2022-10-01T08:30:00.000Z', by: TOMOS, text: 'First draft' },
      { at: '2022-10-05T08:30:00.000Z', by: TOMOS, text },
    ];
    const actions = Array.from({ length: count }, (_, index) => action(index + 1, LONG, { notes }));
    return { ...list, groups: [{ group: HEAD, today: '2022-10-10', actions, total: count }] };
  };

  it('shows the latest note of each action too', () => {
    const words = textsOf(showReply(noted(1, 'With legal'), 'en').card).map(({ text }) => String(text));
    expect(words).toContain('“With legal” · Tomos Hughes · Wed 5 Oct');
    expect(words.join()).not.toContain('First draft');
  });

  it('leaves the notes out if a page of long ones has no room for them', () => {
    const { card } = showReply(noted(10, '語'.repeat(500)), 'both');
    expect(sizeOf(card)).toBeLessThan(28 * 1024);
    expect(textsOf(card).filter(({ text }) => String(text).includes('ISCG-10')).length).toBeGreaterThan(1);
  });
});

const LONG = 'Send detailed financial costings against each action to the implementation team '.repeat(3);
