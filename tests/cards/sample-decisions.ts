import type { AnyReply } from '../../src/app/features.js';
import type { Decision } from '../../src/model/decision.js';
import { HEAD, HOSTILE } from './sample-actions.js';

const SIAN = { id: 'sian', name: 'Siân Rees' };
const decision = (number: number, changes: Partial<Decision> = {}): Decision => ({
  reference: `ISCG-D${String(number)}`,
  text: 'the pilot goes to Cardiff first',
  meeting: '2022-11-17',
  at: '2022-11-17T11:30:00.000Z',
  by: SIAN,
  withdrawn: null,
  quote: null,
  ...changes,
});
const WITHDRAWN = decision(3, {
  quote: 'It was agreed that the pilot goes to Cardiff first.',
  withdrawn: { at: '2022-11-18T09:00:00.000Z', by: SIAN, reason: 'the money was refused' },
});
const one = { kind: 'decision-card', group: HEAD, mayWithdraw: true, at: null, today: '2022-11-18' } as const;
const long = Array.from({ length: 10 }, (_, at) =>
  decision(at + 1, { text: `${HOSTILE} ${'on and on '.repeat(180)}`, meeting: `2022-1${String(at % 3)}-17` }),
);

/** Answers about decisions. */
export const DECISION_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'decision kept': {
    kind: 'decisions-kept',
    group: HEAD,
    decisions: [decision(3)],
    isNew: true,
    at: '2022-11-17T11:30:00.000Z',
  },
  'decisions kept, many': { kind: 'decisions-kept', group: HEAD, decisions: long, isNew: true, at: null },
  'decision kept already': { kind: 'decisions-kept', group: HEAD, decisions: [decision(3)], isNew: false, at: null },
  'question whether it is a decision': { kind: 'offer-decision', groups: [HEAD], text: 'meet in Wrexham from May' },
  'what is said to be no decision': {
    kind: 'offer-decision',
    groups: [HEAD],
    text: '',
    isLeft: true,
  },
  'question of which group a decision is': {
    kind: 'offer-decision',
    groups: [HEAD, { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' }],
    text: 'meet in Wrexham from May\nno paper at meetings',
  },
  decision: { ...one, decision: decision(3), news: null },
  'decision withdrawn': {
    ...one,
    decision: WITHDRAWN,
    news: 'withdrawn',
    mayWithdraw: false,
    at: '2022-11-18T09:00:00.000Z',
  },
  'decision, why': { ...one, decision: decision(3), news: 'reason-needed' },
  decisions: {
    kind: 'decisions',
    only: HEAD,
    find: null,
    shown: [
      { group: HEAD, decision: WITHDRAWN },
      { group: HEAD, decision: decision(2, { meeting: '2022-10-12' }) },
    ],
    page: 1,
    pages: 1,
    total: 2,
  },
  'decisions, a page of 300': {
    kind: 'decisions',
    only: null,
    find: 'pilot',
    shown: long.map((each) => ({ group: HEAD, decision: each })),
    page: 2,
    pages: 30,
    total: 300,
  },
  'no decisions': { kind: 'decisions', only: HEAD, find: null, shown: [], page: 1, pages: 1, total: 0 },
  'no decisions found': { kind: 'decisions', only: HEAD, find: 'ferry', shown: [], page: 1, pages: 1, total: 0 },
  'undone: a decision': {
    kind: 'undone',
    group: HEAD,
    isPutBack: false,
    at: '2022-11-17T11:31:00.000Z',
    today: '2022-11-17',
    lines: [{ of: 'decision', what: 'withdrawn', decision: WITHDRAWN }],
  },
};
