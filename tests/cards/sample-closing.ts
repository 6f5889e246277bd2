import type { AnyReply } from '../../src/app/features.js';
import type { ClosureReply, ToConfirm } from '../../src/features/closing/reply.js';
import type { Action, HistoryEntry } from '../../src/model/action.js';
import type { Closure } from '../../src/model/closure.js';
import { CLAIRE, DRAFT, HEAD, MINUTES, SIAN, TOMOS } from './sample-actions.js';

const today = '2022-10-10';
const at = '2022-10-09T10:00:00.000Z';
const NO_REQUESTS = {
  others: [],
  asked: [],
  deciding: [],
  deciders: [],
  waitingFor: [],
  candidates: [],
  meeting: null,
};

const DONE: Closure = {
  kind: 'done',
  at,
  by: SIAN,
  evidence: 'It is on the *website*: https://www.gov.wales/plan',
  to: null,
  confirmed: null,
};
const SUPERSEDED: Closure = { ...DONE, kind: 'superseded', to: 'ISCG-9', evidence: null };
const proposed: Action = { ...DRAFT, closure: DONE };
const closed: Action = {
  ...MINUTES,
  status: 'cancelled',
  closedAt: '2022-10-10T09:00:00.000Z',
  closure: { ...SUPERSEDED, confirmed: { at: '2022-10-10T09:00:00.000Z', by: CLAIRE } },
};
const answer = (change: HistoryEntry['change'], reason?: string): HistoryEntry => ({
  at: '2022-10-10T09:00:00.000Z',
  by: CLAIRE,
  change,
  ...(reason === undefined ? {} : { reason }),
});

const toSettle: ClosureReply = {
  kind: 'closure',
  group: HEAD,
  action: proposed,
  at,
  proposal: DONE,
  answer: null,
  mayConfirm: true,
  today,
  problem: null,
};

const waiting = (action: Action, proposal: Closure, mayConfirm: boolean): ToConfirm => ({
  group: HEAD,
  action: { ...action, closure: proposal },
  proposal,
  mayConfirm,
  today,
});

/** Cards of proposals to close actions, and of what came of them. */
export const CLOSING_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'closure to confirm': toSettle,
  'closure that somebody else settled': {
    ...toSettle,
    action: DRAFT,
    proposal: null,
    mayConfirm: false,
    answer: answer('closure-declined', 'the Board has not seen it'),
    problem: { code: 'not-proposed', reference: DRAFT.reference },
  },
  'closure confirmed, to the lead': {
    kind: 'closure-answer',
    group: HEAD,
    action: closed,
    answer: answer('closure-confirmed'),
    today,
  },
  'closure declined, to the lead': {
    kind: 'closure-answer',
    group: HEAD,
    action: DRAFT,
    answer: answer('closure-declined', 'the Board has not seen it'),
    today,
  },
  'what waits to be confirmed': {
    kind: 'to-confirm',
    rows: [waiting(DRAFT, DONE, true), waiting(MINUTES, { ...SUPERSEDED, by: TOMOS }, true)],
    isOneGroup: false,
    page: 1,
    pages: 2,
    total: 9,
    problem: null,
  },
  'nothing waits to be confirmed': {
    kind: 'to-confirm',
    rows: [],
    isOneGroup: true,
    page: 1,
    pages: 1,
    total: 0,
    problem: null,
  },
  'detail of what is proposed to be closed, for the chair': {
    ...NO_REQUESTS,
    kind: 'detail',
    group: HEAD,
    action: proposed,
    permissions: { mayClose: true, mayEdit: true, mayNote: true, mayAsk: false },
    mayConfirm: true,
    today,
    news: null,
  },
  'detail of what was superseded': {
    ...NO_REQUESTS,
    kind: 'detail',
    group: HEAD,
    action: closed,
    permissions: { mayClose: true, mayEdit: false, mayNote: true, mayAsk: true },
    today,
    news: { change: 'closed-as', by: CLAIRE, closure: SUPERSEDED },
  },
};
