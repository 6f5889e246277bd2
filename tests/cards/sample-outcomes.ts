import type { AnyReply } from '../../src/app/features.js';
import type { MeetingTable } from '../../src/features/outcomes/rules/meeting-table.js';
import { NO_DEADLINE } from '../../src/model/deadline.js';
import { action, due, HEAD, person, SIAN, UNCLEAR } from './sample-actions.js';

const BUDGET = action(3, 'look at the budget', { leads: [] });
const PLAN = action(4, 'draft the plan', { leads: [UNCLEAR], deadline: NO_DEADLINE });
const WITHDRAWN = { reference: 'ISCG-D2', text: 'no paper at meetings', isWithdrawn: true, reason: 'it was too soon' };
const PILOT = { reference: 'ISCG-D1', text: 'the pilot goes to Cardiff first', isWithdrawn: false, reason: null };
const about = { group: HEAD, meeting: '2022-09-15', page: 1, pages: 1, today: '2022-10-10' } as const;

const row = (number: number): MeetingTable['actions'][number] => ({
  reference: `ISCG-${String(number)}`,
  task: 'draft the plan of the pilot with costs and dates, and send it to the board',
  leads: [person(SIAN)],
  deadline: due('2022-09-30', 'by 30 September'),
  state: 'overdue',
  closedOn: null,
});
const table = (rows: number): MeetingTable => ({
  group: HEAD.name,
  prefix: HEAD.prefix,
  meeting: '2022-09-15',
  actions: Array.from({ length: rows }, (_, at) => row(at + 1)),
  decisions: [PILOT, WITHDRAWN],
});

/** Answers about what came out of a meeting. */
export const OUTCOME_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'table of a meeting': {
    ...about,
    kind: 'meeting-table',
    actions: [BUDGET, PLAN],
    decisions: [PILOT, WITHDRAWN],
    total: { actions: 2, decisions: 2 },
  },
  'table of 300': {
    ...about,
    kind: 'meeting-table',
    actions: Array.from({ length: 10 }, (_, at) => action(at + 11, 'draft the plan')),
    decisions: [],
    total: { actions: 300, decisions: 2 },
    page: 2,
    pages: 31,
  },
  'table of nothing': {
    ...about,
    kind: 'meeting-table',
    actions: [],
    decisions: [],
    total: { actions: 0, decisions: 0 },
  },
  'table as Markdown': { kind: 'table-text', group: HEAD, table: table(2), format: 'md', part: 1 },
  'table of 300 as CSV, a part of it': { kind: 'table-text', group: HEAD, table: table(300), format: 'csv', part: 2 },
  'table of 300 as Markdown': { kind: 'table-text', group: HEAD, table: table(300), format: 'md', part: 1 },
  'what is missing': {
    ...about,
    kind: 'meeting-check',
    faulty: [
      { action: BUDGET, faults: [{ fault: 'no-lead' }, { fault: 'vague' }, { fault: 'same-as', reference: 'ISCG-1' }] },
      { action: PLAN, faults: [{ fault: 'lead-unclear', names: ['Tomos'] }, { fault: 'no-deadline' }] },
      { action: action(5, 'send the minutes'), faults: [{ fault: 'unreachable', names: ['Siân Rees'] }] },
      { action: action(6, 'send the papers'), faults: [{ fault: 'nobody', names: ['A', 'B', 'C', 'D'] }] },
    ],
    wrong: 14,
    checked: 20,
    pages: 2,
  },
  'a meeting has ended': {
    kind: 'meeting-ended',
    group: HEAD,
    meeting: '2022-09-15',
    total: { actions: 4, decisions: 2 },
  },
  'nothing is missing': { ...about, kind: 'meeting-check', faulty: [], wrong: 0, checked: 3 },
  'nothing to check': { ...about, kind: 'meeting-check', faulty: [], wrong: 0, checked: 0 },
};
