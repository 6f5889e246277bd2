import type { AnyReply } from '../../src/app/features.js';
import type { AgendaReply } from '../../src/features/agenda/reply.js';
import type { AgendaItem } from '../../src/model/agenda-item.js';
import { HEAD } from './sample-actions.js';

const at = '2022-10-10T09:00:00.000Z';
const item = (number: number, title: string, changes: Partial<AgendaItem> = {}): AgendaItem => ({
  number,
  title,
  presenter: { kind: 'person', person: '29:sian', name: 'Siân Rees' },
  minutes: 10,
  meeting: '2022-11-17',
  isStanding: false,
  state: 'planned',
  addedAt: at,
  addedBy: { id: '29:tomos', name: 'Tomos Hughes' },
  postponedFrom: [],
  action: null,
  ...changes,
});
const MINUTES = item(1, 'minutes of the last meeting', { isStanding: true, presenter: null, minutes: 5 });
const COSTINGS = item(2, 'costings and budgets', { postponedFrom: ['2022-09-15', '2022-10-12'], action: 'ISCG-6' });
const HOUSING = item(3, 'the *housing* pilot', { state: 'done', minutes: null });
/** An agenda of three items, one of which is done. */
export const ROWS: AgendaReply['rows'] = [
  { item: MINUTES, place: 1, start: '11:00' },
  { item: COSTINGS, place: 2, start: '11:05' },
  { item: HOUSING, place: 3, start: '11:15' },
];
const long = `${'w'.repeat(140)} ${'ŵ'.repeat(150)}`;
/** Items with the longest titles and names. */
export const LONG = Array.from({ length: 10 }, (_, index) => ({
  item: item(index + 1, long, { presenter: { kind: 'name', name: long }, addedBy: { id: 'x', name: long } }),
  place: index + 11,
  start: null,
}));

const AGENDA: AgendaReply = {
  kind: 'agenda',
  group: HEAD,
  meeting: { day: '2022-11-17', start: '11:00', end: '12:30', state: 'planned' },
  hasBegun: false,
  rows: ROWS,
  page: 1,
  pages: 1,
  total: 3,
  minutes: 15,
  untimed: 1,
  length: 90,
  open: [2],
  left: [],
  next: null,
  nextOfThis: '2022-12-15',
  news: null,
  mayRun: true,
  today: '2022-10-12',
};
const added = { what: 'added', titles: ['costings and budgets'], to: '2022-11-17', closed: 'ISCG-6', at } as const;
const where = { kind: 'agenda-where', when: null, isStanding: false } as const;
const GROUPS = [HEAD, { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' }];
const ONE: AnyReply = {
  kind: 'agenda-item',
  group: HEAD,
  row: { item: COSTINGS, place: 2, start: '11:05' },
  item: COSTINGS,
  day: '2022-11-17',
  next: '2022-12-15',
  above: 1,
  below: 3,
  total: 3,
  mayRun: true,
  mayWithdraw: true,
  today: '2022-10-12',
};

/** Answers about agendas. */
export const AGENDA_ANSWERS: Readonly<Record<string, AnyReply>> = {
  agenda: { ...AGENDA, news: added },
  'agenda of a meeting that goes on': { ...AGENDA, hasBegun: true, open: [2, 4], today: '2022-11-17' },
  'agenda after a meeting that did not reach all': {
    ...AGENDA,
    left: [{ day: '2022-10-12', items: [item(7, 'risks'), item(8, 'training')] }],
    next: '2022-11-17',
    minutes: 100,
  },
  'agenda of long items, a page in the middle': {
    ...AGENDA,
    hasBegun: true,
    rows: LONG,
    page: 2,
    pages: 30,
    total: 300,
    left: [{ day: '2022-10-12', items: Array.from({ length: 300 }, (_, index) => item(index + 20, long)) }],
  },
  'agenda without a meeting': { ...AGENDA, meeting: null, rows: [], total: 0, minutes: 0, untimed: 0, length: null },
  'agenda: somebody else was first': { ...AGENDA, news: { what: 'already' } },
  'agenda: which item': { ...AGENDA, news: { what: 'which', said: 'the report' } },
  'item of an agenda': ONE,
  'item of an agenda for a member': { ...ONE, mayRun: false, mayWithdraw: false },
  'question whose agenda is shown': { ...where, groups: GROUPS, said: null },
  'question on whose agenda something goes': { ...where, groups: GROUPS, said: 'costings and budgets (Siân, 10 min)' },
};
