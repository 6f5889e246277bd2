import type { Action } from '../../src/model/action.js';
import type { Decision } from '../../src/model/decision.js';
import type { AnyReply } from '../../src/app/features.js';
import {
  action,
  CANDIDATES,
  DRAFT,
  HEAD,
  HOSTILE,
  manyActions,
  MINUTES,
  NEXT_MEETING,
  REDACTED,
  UNCLEAR,
} from './sample-actions.js';
import type { Rejected } from '../../src/reading/actions/rejected.js';

const today = '2022-10-10';

const REJECTED: readonly Rejected[] = [
  { quote: 'ACTION: Siân to report by 31 February', problem: { code: 'no-such-date', said: '31 February' } },
  { quote: 'ACTION:', problem: { code: 'no-task', said: 'ACTION:' } },
];

const logged = (actions: readonly Action[], rejected: readonly Rejected[] = []): AnyReply => ({
  kind: 'logged',
  group: HEAD,
  actions,
  rejected,
  candidates: CANDIDATES,
  today,
});

const LONG = `${HOSTILE} ${'on and on '.repeat(180)}`;
const decided = (number: number, text = 'the pilot goes to Cardiff first'): Decision => ({
  reference: `ISCG-D${String(number)}`,
  text,
  meeting: '2022-10-06',
  at: '2022-10-10T09:00:00.000Z',
  by: { id: 'claire', name: 'Claire Bennett' },
  withdrawn: null,
  quote: `It was agreed that ${text}.`,
});
const withDecided = (actions: readonly Action[], decisions: readonly Decision[]): AnyReply =>
  ({ ...logged(actions), decided: { decisions, at: '2022-10-10T09:00:00.000Z' } }) as AnyReply;

const undone = (actions: readonly Action[]): AnyReply => ({
  kind: 'undone',
  group: HEAD,
  lines: actions.map((one) => ({ of: 'action', what: 'removed', action: one })),
  isPutBack: false,
  at: '2022-10-10T09:00:00.000Z',
  today,
});

/** The cards of actions that were just logged, and of those taken back. */
export const LOGGED_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'one logged': logged([MINUTES]),
  'two logged with a decision': withDecided([MINUTES, DRAFT], [decided(1)]),
  'decisions kept from minutes': withDecided([], [decided(1), decided(2)]),
  '60 logged with 40 decisions': withDecided(
    manyActions(60),
    Array.from({ length: 40 }, (_, at) => decided(at + 1, LONG)),
  ),
  'one logged, whose lead is unclear': logged([
    action(15, 'Book the room', { leads: [UNCLEAR], deadline: NEXT_MEETING }),
  ]),
  'three logged, two lines not': logged(
    [MINUTES, action(15, 'Book the room', { leads: [REDACTED] }), { ...DRAFT, leads: [UNCLEAR] }],
    REJECTED,
  ),
  'four logged in a group not set up': { ...logged(manyActions(4)), group: { ...HEAD, isSetUp: false } } as AnyReply,
  'one logged, whose lead nobody here is called': {
    ...logged([
      action(15, 'Book the room', {
        leads: [{ kind: 'unclear', name: 'Owen', candidates: [CANDIDATES[0]?.id ?? ''], isNear: true }],
      }),
    ]),
    ofNobody: { 'ISCG-15': [{ kind: 'unclear', name: 'Owen', candidates: [], isNear: true }] },
  } as AnyReply,
  'none logged, as it looks like one that is there': {
    ...logged([]),
    twice: [{ said: { ...MINUTES, task: 'send round the minutes' }, like: MINUTES }],
  } as AnyReply,
  'a lead who is asked about before an action is given': {
    kind: 'lead-asked',
    group: HEAD,
    action: MINUTES,
    words: 'Owen',
    lead: { kind: 'unclear', name: 'Owen', candidates: CANDIDATES.map(({ id }) => id), isNear: true },
    candidates: CANDIDATES,
  },
  'seven logged': logged(manyActions(7)),
  '300 logged': logged(manyActions(300), REJECTED),
  'none logged': logged([], REJECTED),
  undone: undone([MINUTES, DRAFT]),
  '300 undone': undone(manyActions(300)),
};
