import type { AnyReply } from '../../src/app/features.js';
import type { Group } from '../../src/model/group.js';
import { newPart, type Return, type ReturnPart } from '../../src/model/return.js';
import { collate } from '../../src/features/returns/rules/collate.js';
import { GROUP, HEAD, HOSTILE } from './sample-actions.js';

import {
  AT,
  CLAIRE,
  MANY_PEOPLE,
  NOW,
  OWAIN,
  QUESTIONS,
  REQUEST as request,
  SIAN,
  TODAY as today,
  TOMOS,
} from './sample-return-parts.js';
import { RETURN_FORMS } from './sample-return-forms.js';

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

const MANY = MANY_PEOPLE.map((lead, at) => {
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
const people = MANY_PEOPLE;

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
  ...RETURN_FORMS,
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
