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
import { ATTENDED } from './sample-reach.js';
import type { Summary } from '../../src/features/summaries/rules/summarise.js';

const today = '2022-10-10';

const BEFORE = '2022-07-14T10:15:00.000Z';

/** Where the group's actions stand two working days before its meeting of 12 October 2022. */
export const SUMMARY: Summary = {
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
  escalated: [],
  silentFor: 10,
  unreached: [],
  carriedForward: ['ISCG-2', 'ISCG-6', 'ISCG-3'],
};

/** The cards of a group's summary before a meeting. */
export const SUMMARY_ANSWERS: Readonly<Record<string, AnyReply>> = {
  summary: { kind: 'summary', group: HEAD, summary: SUMMARY, today },
  'summary of 300': {
    kind: 'summary',
    group: HEAD,
    summary: { ...SUMMARY, overdue: manyActions(300), carriedForward: manyActions(300).map((one) => one.reference) },
    today,
  },
  'summary of nothing': {
    kind: 'summary',
    group: HEAD,
    summary: { ...SUMMARY, previous: null, done: [], overdue: [], dueByMeeting: [], later: [], carriedForward: [] },
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
