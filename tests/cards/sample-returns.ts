import type { AnyReply } from '../../src/app/features.js';
import type { Group } from '../../src/model/group.js';
import { newPart, type Return, type ReturnPart } from '../../src/model/return.js';
import type { ReturnQuestion } from '../../src/model/return-question.js';
import { collate } from '../../src/features/returns/rules/collate.js';
import type { ReturnFormReply } from '../../src/features/returns/reply.js';
import { GROUP, HEAD, HOSTILE } from './sample-actions.js';

const SIAN = { id: 'sian', name: 'Siân Rees' };
const TOMOS = { id: 'tomos', name: 'Tomos Hughes' };
const OWAIN = { id: 'owain', name: 'Owain Price' };
const CLAIRE = { id: 'claire', name: 'Claire Bennett' };
const today = '2022-12-02';
const NOW = '2022-12-02T10:00:00.000Z';
const AT = '2022-11-20T10:00:00.000Z';

const QUESTIONS: readonly ReturnQuestion[] = [
  { key: '1', title: 'key achievements', form: { kind: 'items', from: 1, to: 4 } },
  { key: '2', title: 'key challenge', form: { kind: 'items', from: 1, to: 1 } },
  { key: '3', title: 'spend to date', form: { kind: 'figure', unit: '£' } },
  { key: '4', title: 'online or in person', form: { kind: 'choice', choices: ['online', 'in person'] } },
  { key: '5', title: 'is it on track?', form: { kind: 'yes-no' } },
  { key: '6', title: 'overall', form: { kind: 'rating' } },
  { key: '7', title: 'plan', form: { kind: 'link' } },
  { key: '8', title: 'in one line', form: { kind: 'short' } },
];
const answers = [
  { question: '1', text: ['Terms of reference agreed with every school', 'Two hundred teachers trained'] },
  { question: '2', text: ['Too few trainers who speak Welsh'] },
  { question: '3', text: ['12500.5'] },
  { question: '4', text: ['in person'] },
  { question: '5', text: ['yes'] },
  { question: '6', text: ['amber'] },
  { question: '7', text: ['https://example.org/plan'] },
  { question: '8', text: ['On course'] },
];
const sent = (lead: typeof SIAN, changes: Partial<ReturnPart> = {}): ReturnPart => ({
  ...newPart(lead),
  sent: { firstAt: AT, at: AT, by: lead, isNothing: false, answers },
  ...changes,
});
const asked = (changes: Partial<Return> = {}): Return => ({
  reference: 'ISCG-R2',
  title: 'Achievements and challenge of the year',
  asked: 'policy leads',
  questions: [...QUESTIONS],
  due: '2022-11-30',
  askedAt: '2022-11-01T10:00:00.000Z',
  askedBy: CLAIRE,
  parts: [sent(SIAN), newPart(TOMOS), { ...newPart(OWAIN), handed: [{ at: AT, by: OWAIN, to: CLAIRE }] }],
  earlier: 'ISCG-R1',
  closed: null,
  withdrawn: null,
  ...changes,
});
const first = asked({
  reference: 'ISCG-R1',
  earlier: null,
  parts: [sent(SIAN), sent(TOMOS)],
  closed: { at: AT, by: CLAIRE },
});
const withReturns = (one: Return): Group => ({ ...GROUP, returns: [first, one] });
const collated = (one: Return = asked()) => collate(one, withReturns(one), NOW);

const MANY = Array.from({ length: 300 }, (_one, at) => {
  const lead = { id: `lead${String(at)}`, name: `${HOSTILE} ${String(at)}` };
  const long = answers.map(({ question, text }) => ({
    question,
    text: question > '2' ? text : [`${HOSTILE} ${'on and on '.repeat(100)}`],
  }));
  return at % 3 === 0
    ? newPart(lead)
    : { ...newPart(lead), sent: { firstAt: AT, at: AT, by: CLAIRE, isNothing: false, answers: long } };
});
const many = collated(asked({ parts: MANY }));
const card = {
  kind: 'return-card',
  group: HEAD,
  news: null,
  people: [],
  mayRun: true,
  mayRead: true,
  at: null,
  today,
} as const;
const pages = { kind: 'return-pages', group: HEAD, today, page: 1 } as const;
const people = MANY.map(({ lead }) => lead);

const FORM: ReturnFormReply = {
  kind: 'return-form',
  group: HEAD,
  reference: 'ISCG-R2',
  title: 'Achievements and challenge of the year',
  askedBy: CLAIRE,
  questions: QUESTIONS,
  lead: SIAN,
  holder: SIAN,
  isForOther: false,
  due: '2022-11-30',
  state: 'open',
  sentBy: null,
  held: {},
  last: {},
  faults: [],
  request: null,
  others: [TOMOS, OWAIN, CLAIRE],
  news: null,
  isNudge: false,
  isShared: false,
  problem: null,
  at: null,
  today,
};
const request = {
  id: '1',
  by: SIAN,
  at: AT,
  day: '2022-12-09',
  reason: 'the schools answer on Monday',
  state: 'open',
  decidedBy: null,
  decidedAt: null,
  answer: null,
  given: null,
} as const;
const time = {
  kind: 'return-time',
  group: HEAD,
  reference: 'ISCG-R2',
  title: 'Achievements and challenge of the year',
  lead: SIAN,
  due: '2022-11-30',
  request,
  mayDecide: true,
  problem: null,
  today,
} as const;
const decided = { decidedBy: CLAIRE, decidedAt: NOW } as const;
const write = {
  kind: 'write-return',
  groups: [HEAD],
  sets: ['policy leads'],
  who: 'policy leads',
  title: '',
  due: null,
  questions: [],
  problem: null,
  today,
} as const;

/** Answers about returns. */
export const RETURN_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'form of a return, empty': { ...write, who: '' },
  'form of a return, filled in, with a problem': {
    ...write,
    groups: [HEAD, { ...HEAD, id: 'g2', name: 'Housing Board' }],
    title: 'Training needs',
    due: '2022-11-30',
    questions: ['needs (long)', 'kind (short)', 'online or in person', 'providers (link)'],
    problem: { code: 'return-needs-due' },
  },
  'return before it goes out': {
    kind: 'preview-return',
    group: HEAD,
    who: 'policy leads',
    leads: [SIAN, TOMOS, OWAIN],
    title: 'Achievements and challenge of the year',
    due: '2022-11-30',
    questions: QUESTIONS,
    lines: '1-4 key achievements\n1 key challenge',
    earlier: 'ISCG-R1',
    notAsked: ['ARWAP team'],
    today,
  },
  'return before it goes out, of 300': {
    kind: 'preview-return',
    group: HEAD,
    who: 'policy leads',
    leads: people,
    title: HOSTILE,
    due: '2022-11-30',
    questions: QUESTIONS,
    lines: 'on and on '.repeat(260),
    earlier: null,
    notAsked: people.map(({ name }) => name),
    today,
  },
  'return just asked for': {
    ...card,
    collated: collated(asked({ parts: [newPart(SIAN), newPart(TOMOS)] })),
    news: 'asked',
    at: NOW,
  },
  return: { ...card, collated: collated() },
  'return, reminded': { ...card, collated: collated(), news: 'reminded', people: ['Tomos Hughes', 'Claire Bennett'] },
  'return, for a member': { ...card, collated: collated(), mayRun: false, mayRead: false },
  'return, closed': {
    ...card,
    collated: collated(asked({ closed: { at: NOW, by: CLAIRE } })),
    news: 'closed',
    mayRun: false,
  },
  'return of 300 leads': { ...card, collated: many, news: 'reminded', people: people.map(({ name }) => name) },
  'return, lead by lead': { ...pages, collated: collated(), by: 'leads', pages: 1 },
  'return, question by question': { ...pages, collated: collated(), by: 'questions', pages: 8 },
  'return of 300 leads, lead by lead': { ...pages, collated: many, by: 'leads', page: 2, pages: 30 },
  'return of 300 leads, question by question': { ...pages, collated: many, by: 'questions', pages: 8 },
  'returns, none': { kind: 'returns', rows: [], mayAsk: true, page: 1, pages: 1, total: 0, today },
  returns: {
    kind: 'returns',
    rows: [
      {
        group: HEAD,
        reference: 'ISCG-R2',
        title: 'Achievements and challenge of the year',
        due: '2022-11-30',
        counts: collated().counts,
        isClosed: false,
        isMine: true,
      },
      {
        group: HEAD,
        reference: 'ISCG-R1',
        title: 'Training needs',
        due: '2022-09-15',
        counts: collated().counts,
        isClosed: true,
        isMine: false,
      },
    ],
    mayAsk: true,
    page: 1,
    pages: 1,
    total: 2,
    today,
  },
  'return form': FORM,
  'return form, late, with last time': {
    ...FORM,
    isNudge: true,
    held: { '1': 'Terms of reference agreed', '3': 'lots' },
    last: { '1': ['Two schools joined', 'A guide in Welsh'], '3': ['9000'] },
    faults: [{ question: '3', fault: 'no-figure' }],
    news: 'not-complete',
  },
  'return form, for somebody else': { ...FORM, isForOther: true, others: [] },
  'return form, due soon': { ...FORM, isNudge: true, due: '2022-12-09' },
  'return form, too long': {
    ...FORM,
    questions: QUESTIONS.map((question) => ({ ...question, title: HOSTILE, form: { kind: 'long' as const } })),
    held: Object.fromEntries(QUESTIONS.map(({ key }) => [key, `${HOSTILE} ${'on and on '.repeat(190)}`])),
    last: Object.fromEntries(QUESTIONS.map(({ key }) => [key, [`${HOSTILE} ${'on and on '.repeat(190)}`]])),
    others: people,
  },
  'return form, sent': { ...FORM, state: 'sent', news: 'sent', at: NOW },
  'return form, nothing to report': { ...FORM, state: 'nothing', news: 'nothing', at: NOW },
  'return form, answered by another': { ...FORM, state: 'sent', sentBy: CLAIRE },
  'return form, handed on': { ...FORM, holder: TOMOS, isForOther: true, news: 'handed' },
  'return form, more time asked': { ...FORM, news: 'time-asked', request },
  'return form, closed': { ...FORM, state: 'closed' },
  'return form in a group': { ...FORM, isShared: true, news: 'saved' },
  'more time for a return': time,
  'more time for a return, granted': {
    ...time,
    mayDecide: false,
    request: { ...request, ...decided, state: 'granted', given: '2022-12-09' },
  },
  'more time for a return, refused': {
    ...time,
    mayDecide: false,
    request: { ...request, ...decided, state: 'refused', answer: 'the Board meets on the 5th' },
  },
  'more time for a return, over': {
    ...time,
    mayDecide: false,
    request: { ...request, ...decided, state: 'withdrawn' },
  },
  'silent on a return': {
    kind: 'return-silent',
    group: HEAD,
    reference: 'ISCG-R2',
    title: 'Achievements and challenge of the year',
    due: '2022-11-30',
    names: ['Tomos Hughes', 'Claire Bennett'],
    counts: collated().counts,
    today,
  },
};
