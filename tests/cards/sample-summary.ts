import type { Action } from '../../src/model/action.js';
import type { AnyReply } from '../../src/app/features.js';
import {
  action,
  due,
  HEAD,
  manyActions,
  NEXT_MEETING,
  ONGOING,
  person,
  REDACTED,
  SIAN,
  team,
  TOMOS,
} from './sample-actions.js';
import { LONG, ROWS } from './sample-agenda.js';
import { ATTENDED } from './sample-reach.js';
import type { SummaryPageReply } from '../../src/features/summaries/reply.js';
import type { Summary } from '../../src/features/summaries/rules/summarise.js';

const today = '2022-10-10';

const BEFORE = '2022-07-14T10:15:00.000Z';

/** Where the group's actions stand two working days before its meeting of 12 October 2022. */
export const SUMMARY: Summary = {
  returns: [{ reference: 'ISCG-R1', answered: 12, asked: 20, due: '2022-11-30' }],
  meeting: { day: '2022-10-12', start: '11:00', end: '12:30', state: 'planned' },
  previous: { day: '2022-09-15', start: '11:00', end: '12:30', state: 'held' },
  overdue: [
    action(2, 'Recirculate the group’s Terms of Reference', {
      leads: [REDACTED],
      deadline: due('2022-09-30', 'by the end of September'),
      raisedAt: BEFORE,
    }),
    action(8, 'Send detailed financial costings against each action to the implementation team', {
      leads: [{ kind: 'set', set: 'policy leads', name: 'All policy leads' }],
      deadline: due('2022-10-07', 'by 7 October'),
    }),
  ],
  dueByMeeting: [
    action(6, 'Add costings and budgets to the agenda of the next meeting', {
      leads: [team('ARWAP implementation team')],
      deadline: NEXT_MEETING,
      raisedAt: BEFORE,
    }),
    action(10, 'Draft the communications plan with policy areas’ own teams', {
      leads: [person(SIAN), person(TOMOS)],
      deadline: NEXT_MEETING,
    }),
  ],
  later: [
    action(3, 'Keep the risk register up to date', {
      leads: [{ kind: 'post', name: 'Head of Programme' }],
      deadline: ONGOING,
      raisedAt: BEFORE,
    }),
  ],
  done: [
    action(1, 'Share the list of policy leads with attendees', {
      leads: [team('ARWAP implementation team')],
      status: 'done',
      closedAt: '2022-09-19T15:00:00.000Z',
      raisedAt: BEFORE,
    }),
    action(4, 'Circulate the Race Disparity and Equality Unit presentation', {
      status: 'done',
      closedAt: '2022-09-20T09:00:00.000Z',
      raisedAt: BEFORE,
    }),
    action(5, 'Circulate terminology guidance', {
      leads: [person(TOMOS)],
      status: 'done',
      closedAt: '2022-09-28T09:00:00.000Z',
      raisedAt: BEFORE,
    }),
  ],
  extended: [],
  waiting: [],
  escalated: [],
  silentFor: 10,
  unreached: [],
  quiet: [],
  away: [],
  nobodyReminded: ['ISCG-2', 'ISCG-6', 'ISCG-3'],
  carriedForward: [
    { reference: 'ISCG-2', times: 1 },
    { reference: 'ISCG-6', times: 2 },
    { reference: 'ISCG-3', times: 3 },
  ],
  atRisk: [{ reference: 'ISCG-10', late: 3, closed: 4 }],
};

const named = (number: number, task: string, name: string, changes: Partial<Action> = {}): Action =>
  action(number, task, { leads: [person({ id: `29:${number}`, name })], ...changes });

/** One action in each part, and everything that a row may say of its lead. */
export const EIGHT: Summary = {
  ...SUMMARY,
  escalated: [
    named(5, 'Brief the Minister on the housing costs', 'Siân Rees', {
      deadline: due('2022-09-09', 'by 9 September'),
      raisedAt: BEFORE,
    }),
    action(4, 'Publish the anti-racism hub', {
      leads: [team('Comms team')],
      deadline: due('2022-09-16', 'by 16 September'),
    }),
    named(7, 'Write to the regional partners', 'Rhys Bowen', { deadline: due('2022-09-20', 'by 20 September') }),
  ],
  overdue: [
    named(12, 'Agree the translation budget', 'Gwen Lloyd', { deadline: due('2022-09-23', 'by 23 September') }),
    named(9, 'Draft the training map', 'Tomos Hughes', {
      deadline: due('2022-10-07', 'by 7 October'),
      notes: [{ at: '2022-10-05T08:30:00.000Z', by: TOMOS, text: 'Draft with legal, back on Monday.' }],
    }),
  ],
  dueByMeeting: [named(8, 'Send costings to the implementation team', 'Siân Rees', { deadline: NEXT_MEETING })],
  extended: [],
  later: [],
  quiet: [
    { reference: 'ISCG-7', person: '29:7', name: 'Rhys Bowen', why: 'nudges-off', until: null, standIn: null },
    { reference: 'ISCG-12', person: '29:12', name: 'Gwen Lloyd', why: 'away', until: '2022-12-05', standIn: null },
  ],
  away: ['ISCG-12'],
  nobodyReminded: ['ISCG-4', 'ISCG-7'],
  carriedForward: [{ reference: 'ISCG-5', times: 2 }],
  atRisk: [],
};

const EMPTY: Summary = {
  ...SUMMARY,
  done: [],
  overdue: [],
  dueByMeeting: [],
  later: [],
  atRisk: [],
  carriedForward: [],
  nobodyReminded: [],
};

const PROPOSED = action(11, 'Publish the training map', {
  leads: [person(TOMOS)],
  deadline: due('2022-10-07', 'by 7 October'),
  closure: {
    kind: 'done',
    at: '2022-10-06T09:00:00.000Z',
    by: TOMOS,
    evidence: 'It is on the hub.',
    to: null,
    confirmed: null,
  },
});

const page = (number: number): SummaryPageReply => ({
  kind: 'summary-page',
  group: HEAD,
  summary: SUMMARY,
  today,
  isMine: false,
  page: number,
  pages: 31,
  total: 306,
  first: (number - 1) * 10,
  size: 10,
});

/** The cards of a group's summary before a meeting. */
export const SUMMARY_ANSWERS: Readonly<Record<string, AnyReply>> = {
  summary: { kind: 'summary', group: HEAD, summary: SUMMARY, today },
  'summary of eight': { kind: 'summary', group: HEAD, summary: EIGHT, today },
  'summary with an agenda': { kind: 'summary', group: HEAD, summary: EIGHT, today, agenda: ROWS },
  'summary with a long agenda': { kind: 'summary', group: HEAD, summary: EIGHT, today, agenda: LONG },
  'summary without a meeting': {
    kind: 'summary',
    group: HEAD,
    summary: { ...EIGHT, meeting: null, later: EIGHT.dueByMeeting, dueByMeeting: [] },
    today,
  },
  'summary of one': {
    kind: 'summary',
    group: HEAD,
    summary: { ...EIGHT, escalated: [], overdue: [], done: [], quiet: [], nobodyReminded: [], carriedForward: [] },
    today,
  },
  'summary of 300': {
    kind: 'summary',
    group: HEAD,
    summary: {
      ...SUMMARY,
      overdue: manyActions(300),
      carriedForward: manyActions(300).map(({ reference }) => ({ reference, times: 12 })),
    },
    today,
  },
  'a page of a summary of 300': {
    ...page(13),
    summary: {
      ...SUMMARY,
      overdue: manyActions(300),
      carriedForward: manyActions(300).map(({ reference }) => ({ reference, times: 12 })),
    },
  },
  'one’s own of a summary': {
    ...page(1),
    isMine: true,
    pages: 1,
    total: 8,
    summary: { ...SUMMARY, waiting: [PROPOSED] },
  },
  'nothing of one’s own of a summary': { ...page(1), isMine: true, pages: 1, total: 0, summary: EMPTY },
  'summary with what is proposed as done': {
    kind: 'summary',
    group: HEAD,
    summary: { ...EMPTY, waiting: [PROPOSED] },
    today,
  },
  'summary of nothing': {
    kind: 'summary',
    group: HEAD,
    summary: {
      ...SUMMARY,
      previous: null,
      done: [],
      overdue: [],
      dueByMeeting: [],
      later: [],
      atRisk: [],
      carriedForward: [],
      nobodyReminded: [],
    },
    today,
  },
  'summary with leads who cannot be reached': {
    kind: 'summary',
    group: HEAD,
    summary: {
      ...SUMMARY,
      escalated: [ATTENDED],
      overdue: [],
      unreached: [{ reference: ATTENDED.reference, name: SIAN.name, reason: 'blocked' }],
    },
    today,
  },
};
