import type { AnyReply } from '../../src/app/features.js';
import type { ReturnFormReply } from '../../src/features/returns/reply.js';
import { HEAD, HOSTILE } from './sample-actions.js';
import { CLAIRE, MANY_PEOPLE, NOW, OWAIN, QUESTIONS, REQUEST, SIAN, TODAY, TOMOS } from './sample-return-parts.js';

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
  sent: {},
  faults: [],
  request: null,
  others: [TOMOS, OWAIN, CLAIRE],
  news: null,
  isNudge: false,
  isShared: false,
  problem: null,
  at: null,
  today: TODAY,
};
/** The form of a lead, as it is drawn in each state. */
export const RETURN_FORMS: Readonly<Record<string, AnyReply>> = {
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
    others: MANY_PEOPLE,
  },
  'return form, sent': {
    ...FORM,
    state: 'sent',
    news: 'sent',
    sent: { '1': ['Two schools joined', 'A guide in Welsh'], '3': ['9000'], '5': ['yes'] },
    at: NOW,
  },
  'return form, sent, too long': {
    ...FORM,
    state: 'sent',
    questions: QUESTIONS.map((question) => ({ ...question, title: HOSTILE, form: { kind: 'long' as const } })),
    sent: Object.fromEntries(QUESTIONS.map(({ key }) => [key, [`${HOSTILE} ${'on and on '.repeat(190)}`]])),
  },
  'return form, nothing to report': { ...FORM, state: 'nothing', news: 'nothing', at: NOW },
  'return form, answered by another': { ...FORM, state: 'sent', sentBy: CLAIRE },
  'return form, handed on': { ...FORM, holder: TOMOS, isForOther: true, news: 'handed' },
  'return form, more time asked': { ...FORM, news: 'time-asked', request: REQUEST },
  'return form, closed': { ...FORM, state: 'closed' },
  'return form in a group': { ...FORM, isShared: true, news: 'saved' },
};
