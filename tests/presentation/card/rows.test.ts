import { describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import { showReply } from '../../../src/app/show-reply.js';
import { NO_DEADLINE } from '../../../src/model/deadline.js';
import { action, HEAD, manyActions, MINUTES } from '../../cards/sample-actions.js';
import { CARD_ANSWERS } from '../../cards/sample-answers.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';

const draw = (reply: AnyReply | undefined): Readonly<Record<string, unknown>> =>
  reply === undefined ? {} : (showReply(reply, 'en').card ?? {});
const wordsOf = (card: unknown): readonly string[] => textsOf(card).map(({ text }) => String(text));
const rowsOf = (card: unknown): number => partsOf(card).filter(({ type }) => type === 'RichTextBlock').length;
const logged = (actions: ReturnType<typeof manyActions>): AnyReply => ({
  kind: 'logged',
  group: HEAD,
  actions,
  rejected: [],
  candidates: [],
  today: '2022-10-10',
});

describe('a card of many actions', () => {
  it('shows five, and how many more there are, which opens the list', () => {
    const card = draw(logged(manyActions(40)));
    expect(rowsOf(card)).toBe(5);
    expect(wordsOf(card)).toContain('35 more ›');
    const more = partsOf(card).find((part) => JSON.stringify(part['items'] ?? '').includes('35 more'));
    expect(more?.['selectAction']).toMatchObject({ verb: 'list', data: { scope: 'open', page: 1 } });
  });

  it.each([
    ['summary of 300', '301 more ›'],
    ['digest of 300', '295 more ›'],
    ['escalation of 300', '295 more ›'],
  ])('shows the worst five: %s', (name, more) => {
    const card = draw(CARD_ANSWERS[name]);
    expect(rowsOf(card)).toBe(5);
    expect(wordsOf(card)).toContain(more);
  });

  it('counts overdue actions once, and says how many of them have had no update', () => {
    const words = wordsOf(draw(CARD_ANSWERS['summary with leads who cannot be reached']));
    const at = words.indexOf('Overdue');
    expect(words.slice(at - 1, at + 2)).toEqual(['1', 'Overdue', '1 with no update']);
  });
});

describe('an action with something missing', () => {
  const lacking = action(7, 'write to the clerk', { leads: [], deadline: NO_DEADLINE });

  it('says so in a warning colour, with the way to add it', () => {
    const card = draw(logged([lacking]));
    const runs = partsOf(card).filter(({ type, color }) => type === 'TextRun' && color === 'Warning');
    expect(wordsOf(runs)).toEqual(['No deadline', '  ·  No lead yet']);
    expect(wordsOf(card)).toContain('No lead and no deadline yet, so nobody is reminded.');
    expect(wordsOf(card)).toContain('Add what is missing ›');
  });

  it('has its task as the title, with a capital, and its code in small print', () => {
    const [row] = partsOf(draw(logged([lacking])))
      .filter(({ type }) => type === 'ColumnSet')
      .slice(1);
    expect(wordsOf(row)).toContain('Write to the clerk');
    expect(wordsOf(row).some((text) => text.endsWith('ISCG-7'))).toBe(true);
  });

  it('says nothing like that if nothing is missing', () => {
    expect(wordsOf(draw(logged([MINUTES]))).join(' ')).not.toContain('nobody is reminded');
  });
});

describe('a menu of rare buttons', () => {
  it('is not there for a single button', () => {
    const quiet = partsOf(draw(CARD_ANSWERS['summary'])).filter(({ mode }) => mode === 'secondary');
    expect(quiet).toEqual([]);
  });
});

describe('the details of an action', () => {
  const words = wordsOf(draw(CARD_ANSWERS['detail']));

  it('have the task as the title, the state next to it, and the code below', () => {
    expect(words.slice(1, 4)).toContain('Draft the Welsh summary of the plan');
    expect(words).toContain('In progress');
    expect(words).toContain('ISCG-9');
  });

  it('keep the history folded', () => {
    const hidden = partsOf(draw(CARD_ANSWERS['detail'])).filter(({ isVisible }) => isVisible === false);
    expect(wordsOf(hidden).join(' ')).toContain('Siân Rees did their part');
    expect(words).toContain('2 changes ›');
  });

  it('do not say in green that an action was cancelled', () => {
    const card = draw(CARD_ANSWERS['detail of a cancelled action']);
    const green = partsOf(card).filter(({ color }) => color === 'Good');
    expect(green).toEqual([]);
  });
});

describe('the chair’s escalations', () => {
  it('do not ask the chair to attend about an action of the chair’s own', () => {
    const answer = CARD_ANSWERS['escalation'] as Extract<AnyReply, { kind: 'escalation' }>;
    const own = { ...answer, items: answer.items.map((item) => ({ ...item, attendingOn: null, isOwn: true })) };
    const ask = (reply: AnyReply): number =>
      partsOf(draw(reply)).filter(({ title }) => title === 'Ask to attend').length;
    expect(ask(own)).toBe(0);
    expect(ask({ ...answer, items: answer.items.map((item) => ({ ...item, attendingOn: null })) })).toBeGreaterThan(0);
  });
});
