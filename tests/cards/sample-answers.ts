import type { Action } from '../../src/core/actions/action.js';
import type { Answer, Rejected } from '../../src/core/answers/answer.js';
import type { ListScope } from '../../src/core/commands/command.js';
import {
  action,
  CLAIRE,
  due,
  GROUP,
  HEAD,
  manyActions,
  NEXT_MEETING,
  ONGOING,
  person,
  REDACTED,
  SIAN,
  team,
  TOMOS,
  UNCLEAR,
} from './sample-actions.js';
import { OWN_CHANGED_ANSWERS, OWN_TERMS_ANSWERS } from './sample-own-terms.js';
import { REQUEST_ANSWERS } from './sample-requests.js';
import { ATTENDED, MENTION_ANSWER, REACH_ANSWERS } from './sample-reach.js';
import { LONG_REVIEW, REVIEW } from './sample-review.js';
import { SUMMARY } from './sample-summary.js';

const today = '2022-10-10';
const MAY_ALL = { mayClose: true, mayEdit: true, mayNote: true, mayAsk: false };
const NO_REQUESTS = { others: [], asked: [], deciding: [] };
const CANDIDATES = GROUP.members.filter((member) => member.name.startsWith('Tomos'));

const MINUTES = action(14, 'Circulate the minutes and the revised terms of reference', {
  deadline: due('2022-11-30', 'by 30 November'),
  leads: [{ ...person(SIAN), inferred: 'first-name' }],
});

const DRAFT = action(9, 'Draft the Welsh summary of the plan', {
  leads: [person(SIAN), person(TOMOS)],
  deadline: due('2022-11-17', 'by 17 November'),
  firstDeadline: due('2022-10-03', 'by 3 October'),
  notes: [
    { at: '2022-09-28T08:30:00.000Z', by: SIAN, text: 'First draft is with the *translation* unit ${name}' },
    { at: '2022-10-05T23:30:00.000Z', by: TOMOS, text: 'Two comments to settle' },
  ],
  history: [
    { at: '2022-09-15T10:20:00.000Z', by: CLAIRE, change: 'logged' },
    { at: '2022-10-02T10:20:00.000Z', by: CLAIRE, change: 'deadline', before: 'by 3 October', reason: 'translation' },
    { at: '2022-10-09T10:20:00.000Z', by: SIAN, change: 'completed-part' },
  ],
  completions: [{ at: '2022-10-09T10:20:00.000Z', by: SIAN }],
});

const CANCELLED: Action = {
  ...MINUTES,
  status: 'cancelled',
  closedAt: '2022-10-09T09:00:00.000Z',
  history: [{ at: '2022-10-09T09:00:00.000Z', by: CLAIRE, change: 'cancelled', reason: 'overtaken by the new plan' }],
};

const REJECTED: readonly Rejected[] = [
  { quote: 'ACTION: Siân to report by 31 February', problem: { code: 'no-such-date', said: '31 February' } },
  { quote: 'ACTION:', problem: { code: 'no-task', said: 'ACTION:' } },
];

const logged = (actions: readonly Action[], rejected: readonly Rejected[] = []): Answer => ({
  kind: 'logged',
  group: HEAD,
  actions,
  rejected,
  candidates: CANDIDATES,
  today,
});

const list = (scope: ListScope, actions: readonly Action[], page: number, pages: number): Answer => ({
  kind: 'list',
  group: scope === 'mine' ? null : HEAD,
  scope,
  actions,
  page,
  pages,
  total: pages * actions.length,
  today,
});

const digestItem = (
  one: Action,
  day: string | null,
  daysLeft: number | null,
  standsInFor: string | null = null,
): Extract<Answer, { kind: 'digest' }>['items'][number] => ({
  action: one,
  group: HEAD,
  due: day,
  daysLeft,
  standsInFor,
});

/** An answer of every kind that has a card, and of each shape that is drawn differently. */
export const CARD_ANSWERS: Readonly<Record<string, Answer>> = {
  'welcome to a group': { kind: 'welcome', isPersonal: false, isLocal: false, name: null },
  'welcome to a person': { kind: 'welcome', isPersonal: true, isLocal: true, name: 'Siân' },
  help: { kind: 'help', isPersonal: false, isLocal: true },
  'settings form': { kind: 'settings-form', group: GROUP, problems: [{ code: 'zone-unknown', said: 'London' }] },
  'settings saved': {
    kind: 'settings-saved',
    group: GROUP,
    next: GROUP.meetings,
    problems: [{ code: 'prefix-taken', prefix: 'HB' }],
  },
  'settings saved without meetings': { kind: 'settings-saved', group: GROUP, next: [], problems: [] },
  'one logged': logged([MINUTES]),
  'one logged, whose lead is unclear': logged([
    action(15, 'Book the room', { leads: [UNCLEAR], deadline: NEXT_MEETING }),
  ]),
  'three logged, two lines not': logged(
    [MINUTES, action(15, 'Book the room', { leads: [REDACTED] }), { ...DRAFT, leads: [UNCLEAR] }],
    REJECTED,
  ),
  'four logged in a group not set up': { ...logged(manyActions(4)), group: { ...HEAD, isSetUp: false } } as Answer,
  'seven logged': logged(manyActions(7)),
  '300 logged': logged(manyActions(300), REJECTED),
  'none logged': logged([], REJECTED),
  'list of what is open': list('open', manyActions(20).slice(10), 2, 3),
  'list of mine': list('mine', manyActions(10), 1, 2),
  'empty list': list('overdue', [], 1, 1),
  detail: {
    kind: 'detail',
    group: HEAD,
    action: DRAFT,
    permissions: MAY_ALL,
    ...NO_REQUESTS,
    candidates: [],
    today,
    news: { change: 'completed-part', by: SIAN, waitingFor: ['Tomos Hughes'] },
  },
  'detail of a hostile task': {
    kind: 'detail',
    group: HEAD,
    action: { ...(manyActions(1)[0] ?? DRAFT), leads: [UNCLEAR] },
    permissions: MAY_ALL,
    ...NO_REQUESTS,
    candidates: CANDIDATES,
    today,
    news: null,
  },
  'detail of a cancelled action': {
    kind: 'detail',
    group: HEAD,
    action: CANCELLED,
    permissions: MAY_ALL,
    ...NO_REQUESTS,
    candidates: [],
    today,
    news: { change: 'cancelled', by: CLAIRE, reason: 'overtaken by the new plan' },
  },
  'detail for someone who may nothing': {
    kind: 'detail',
    group: HEAD,
    action: MINUTES,
    permissions: { mayClose: false, mayEdit: false, mayNote: false, mayAsk: false },
    ...NO_REQUESTS,
    candidates: [],
    today,
    news: null,
  },
  'edit form': {
    kind: 'edit-form',
    group: HEAD,
    edited: {
      kind: 'action',
      reference: DRAFT.reference,
      from: 'logged',
      task: DRAFT.task,
      deadline: DRAFT.deadline,
      leads: [person(SIAN), { kind: 'post', name: 'Head of Housing' }],
    },
    members: GROUP.members,
    sets: ['policy leads'],
    today,
    problems: [{ code: 'no-such-date', said: '2022-02-31' }],
  },
  'edit form of an item of a review': {
    kind: 'edit-form',
    group: HEAD,
    edited: { kind: 'item', review: REVIEW.id, item: 0, task: DRAFT.task, leads: [], deadline: DRAFT.deadline },
    members: GROUP.members,
    sets: [],
    today,
    problems: [],
  },
  review: { kind: 'review', group: HEAD, review: REVIEW, page: 1, today },
  'review of 300, a page in the middle': { kind: 'review', group: HEAD, review: LONG_REVIEW, page: 3, today },
  'review of nothing new': { kind: 'review', group: HEAD, review: { ...REVIEW, items: [] }, page: 1, today },
  undone: { kind: 'undone', group: HEAD, actions: [MINUTES, DRAFT] },
  '300 undone': { kind: 'undone', group: HEAD, actions: manyActions(300) },
  'choose group': {
    kind: 'choose-group',
    groups: [HEAD, { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' }],
    text: 'ACTION: Siân to circulate the minutes by 30 November',
    review: null,
  },
  'choose group for minutes': {
    kind: 'choose-group',
    groups: [HEAD, { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' }],
    text: 'Minutes of the board\nPresent: Siân Rees',
    review: REVIEW.id,
  },
  ...REQUEST_ANSWERS,
  ...OWN_TERMS_ANSWERS,
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
  digest: {
    kind: 'digest',
    digest: 'digest/29:sian/2022-10-10',
    name: 'Siân Rees',
    answered: [
      { action: action(9, 'Publish the table of actions', { status: 'done' }), group: HEAD, how: 'done' },
      { action: action(10, 'Write to the regional partners'), group: HEAD, how: 'asked' },
    ],
    form: { group: HEAD.id, reference: 'ISCG-12', form: 'more-time' },
    members: [],
    today,
    items: [
      digestItem(action(4, 'Circulate the revised terms of reference'), '2022-09-30', -10),
      digestItem(MINUTES, '2022-10-10', 0),
      digestItem(action(12, 'Prepare costings', { deadline: NEXT_MEETING }), '2022-10-12', 2),
      digestItem(action(13, 'Keep the log', { deadline: ONGOING, leads: [team('All')] }), null, null),
    ],
  },
  'digest with somebody else’s, answered as not mine': {
    kind: 'digest',
    digest: 'digest/29:sian/2022-10-10',
    name: 'Siân Rees',
    answered: [],
    form: { group: HEAD.id, reference: 'ISCG-4', form: 'not-mine' },
    members: [
      { id: '29:sian', name: 'Siân Rees' },
      { id: '29:tomos', name: 'Tomos Hughes', email: 'tomos@example.org' },
    ],
    today,
    items: [digestItem(action(4, 'Circulate the revised terms of reference'), '2022-09-30', -10, 'Tomos Hughes')],
  },
  'digest that is answered': {
    kind: 'digest',
    digest: 'digest/29:sian/2022-10-10',
    name: 'Siân Rees',
    answered: [
      { action: action(9, 'Publish the table of actions', { status: 'done' }), group: HEAD, how: 'done' },
      { action: action(10, 'Write to the regional partners'), group: HEAD, how: 'noted' },
      { action: action(11, 'Draft the plan'), group: HEAD, how: 'gone' },
    ],
    form: null,
    members: [],
    today,
    items: [],
  },
  'digest of 300': {
    kind: 'digest',
    digest: 'digest/29:sian/2022-10-10',
    name: 'Siân Rees',
    answered: [],
    form: null,
    members: [],
    today,
    items: manyActions(300).map((one) => digestItem(one, '2022-09-30', -10)),
  },
  'detail of an action whose lead is asked to attend': {
    kind: 'detail',
    group: HEAD,
    action: ATTENDED,
    permissions: MAY_ALL,
    candidates: [],
    today,
    ...NO_REQUESTS,
    news: { change: 'asked-to-attend', by: CLAIRE },
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
  ...REACH_ANSWERS,
};

/** An answer of every kind that is text alone. */
export const TEXT_ANSWERS: Readonly<Record<string, Answer>> = {
  ...OWN_CHANGED_ANSWERS,
  'language set': { kind: 'language-set', language: 'en' },
  mention: MENTION_ANSWER,
  muted: { kind: 'muted', muted: true },
  unmuted: { kind: 'muted', muted: false },
  pretended: { kind: 'pretended', now: '2022-11-29T09:00:00.000Z', zone: 'Europe/London', nudges: 2, summaries: 1 },
  problem: { kind: 'problem', problem: { code: 'message-too-long', characters: 200_008, limit: 100_000 } },
};
