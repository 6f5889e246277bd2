import type { AnyReply } from '../../src/app/features.js';
import type { Matter, MattersReply } from '../../src/features/matters/reply.js';
import type { Action } from '../../src/model/action.js';
import { action, CLAIRE, DRAFT, GROUP, HEAD, manyActions } from './sample-actions.js';

const at = '2022-10-12T10:10:00.000Z';

const matter = (of: Action, place: number, changes: Partial<Matter> = {}): Matter => ({
  action: of,
  place,
  timesCarried: 2,
  reviewed: null,
  ...changes,
});

const WENT: MattersReply = {
  kind: 'matters',
  group: HEAD,
  startedAt: '2022-10-12T10:05:00.000Z',
  meeting: '2022-10-12',
  total: 31,
  counts: { closed: 5, carried: 4, changed: 2, left: 20 },
  shown: { as: 'one', matter: matter(DRAFT, 12), previous: 'ISCG-8' },
  page: null,
  news: null,
  undo: null,
  members: GROUP.members.map(({ id, name }) => ({ id, name })),
  mayDecide: true,
  today: '2022-10-12',
};
const carried = { reference: 'ISCG-8', outcome: 'carried-forward', at, by: CLAIRE } as const;
const many = manyActions(300);

/** Answers while a meeting goes through matters arising. */
export const MATTERS_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'matters arising, one action': WENT,
  'matters arising, after a press': {
    ...WENT,
    news: { of: 'reviewed', reviewed: carried },
    undo: { at, reference: 'ISCG-8' },
    members: Array.from({ length: 300 }, (_, index) => ({ id: `29:${index}`, name: `Member number ${index}` })),
  },
  'matters arising, pressed too late': {
    ...WENT,
    news: { of: 'problem', problem: { code: 'dealt-with', reference: 'ISCG-8', name: 'Claire Bennett' } },
  },
  'matters arising, one that was closed': {
    ...WENT,
    page: 2,
    shown: {
      as: 'one',
      matter: matter(action(8, 'Send the costings', { status: 'done', closedAt: at }), 11, {
        reviewed: { ...carried, outcome: 'closed' },
      }),
      previous: null,
    },
    news: { of: 'change', reference: 'ISCG-8', news: { change: 'done', by: CLAIRE } },
  },
  'matters arising, after a decision': {
    ...WENT,
    news: {
      of: 'decided',
      isNew: true,
      decisions: [
        {
          reference: 'ISCG-D3',
          text: 'the *pilot* goes to Cardiff first',
          meeting: '2022-10-12',
          at,
          by: CLAIRE,
          withdrawn: null,
          quote: null,
        },
      ],
    },
    undo: { at, reference: 'ISCG-4' },
  },
  'matters arising, for who may not decide': { ...WENT, mayDecide: false },
  'matters arising, ten of 300': {
    ...WENT,
    total: 300,
    shown: {
      as: 'list',
      matters: many.slice(0, 10).map((one, index) => matter(one, index + 1, index === 3 ? { reviewed: carried } : {})),
      page: 1,
      pages: 30,
    },
    news: { of: 'undone', reference: 'ISCG-2', name: 'Claire Bennett' },
  },
  'matters arising, stopped': {
    ...WENT,
    total: 300,
    counts: { closed: 5, carried: 4, changed: 2, left: 289 },
    shown: { as: 'end', left: many.slice(11) },
  },
  'matters arising, over': {
    ...WENT,
    counts: { closed: 20, carried: 9, changed: 2, left: 0 },
    shown: { as: 'end', left: [] },
  },
  'no matters arising': {
    ...WENT,
    startedAt: null,
    meeting: null,
    total: 0,
    counts: { closed: 0, carried: 0, changed: 0, left: 0 },
    shown: { as: 'end', left: [] },
    members: [],
    mayDecide: false,
  },
  'matters arising, of which group': {
    kind: 'matters-where',
    groups: [HEAD, { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' }],
  },
};
