import type { Action } from '../../src/model/action.js';
import { askedOfScope } from '../../src/features/lists/rules/list-scope.js';
import { listOf } from './sample-lists.js';
import type { AnyReply } from '../../src/app/features.js';
import type { RequestReply } from '../../src/features/requests/reply.js';
import type { LeadRequest } from '../../src/model/lead-request.js';
import { action, CLAIRE, due, GROUP, HEAD, person, SIAN, TOMOS } from './sample-actions.js';

const today = '2022-10-10';
const ASKED = '2022-10-09T10:00:00.000Z';
const DECIDED = '2022-10-10T08:00:00.000Z';
const OTHERS = GROUP.members.filter(({ id }) => id !== SIAN.id);

const request = (id: string, changes: Partial<LeadRequest> = {}): LeadRequest => ({
  id,
  kind: 'more-time',
  by: SIAN,
  at: ASKED,
  deadline: due('2022-12-12', 'until 12 December'),
  leads: [],
  reason: 'legal are late with *two* of the clauses',
  state: 'open',
  decidedBy: null,
  decidedAt: null,
  answer: null,
  given: null,
  ...changes,
});

const decided = (id: string, at: string, changes: Partial<LeadRequest> = {}): LeadRequest =>
  request(id, {
    state: 'granted',
    decidedBy: CLAIRE,
    decidedAt: at,
    given: due('2022-12-12', 'until 12 December'),
    ...changes,
  });

const NOT_MINE = request('3', { kind: 'not-mine', deadline: null, leads: [person(TOMOS)], reason: 'he runs it' });

/** Siân's action, extended twice, with these requests after that. */
const extended = (...requests: readonly LeadRequest[]): Action =>
  action(9, 'Draft the Welsh summary of the plan', {
    deadline: due('2022-11-17', 'by 17 November'),
    firstDeadline: due('2022-10-03', 'by 3 October'),
    notes: [{ at: '2022-10-05T23:30:00.000Z', by: TOMOS, text: 'Two comments to settle' }],
    requests: [
      decided('1', '2022-09-20T08:00:00.000Z'),
      decided('2', '2022-10-01T08:00:00.000Z', { state: 'changed' }),
      ...requests,
    ],
  });

const toDecide = (one: LeadRequest, changes: Partial<RequestReply> = {}): RequestReply => ({
  kind: 'request',
  group: HEAD,
  action: extended(one),
  request: one,
  mayDecide: one.state === 'open',
  others: OTHERS,
  today,
  problem: null,
  ...changes,
});

const decision = (one: LeadRequest): AnyReply => ({
  kind: 'decision',
  group: HEAD,
  action: extended(one),
  request: one,
  today,
});

const detail = (one: Action, changes: Partial<Extract<AnyReply, { kind: 'detail' }>>): AnyReply => ({
  kind: 'detail',
  group: HEAD,
  action: one,
  permissions: { mayClose: true, mayEdit: false, mayNote: true, mayAsk: true },
  candidates: [],
  others: OTHERS,
  asked: [],
  deciding: [],
  deciders: ['Claire Bennett'],
  meeting: null,
  waitingFor: [],
  today,
  news: null,
  ...changes,
});

/** Answers about requests, of each shape that is drawn differently. */
export const REQUEST_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'request for more time': toDecide(request('3')),
  'request for more time, of 300 members': toDecide(request('3'), {
    others: Array.from({ length: 300 }, (_, index) => ({ id: `29:${index}`, name: `Member ${index}` })),
  }),
  'request that it is not theirs': toDecide(NOT_MINE),
  'request that sends it back': toDecide({ ...NOT_MINE, leads: [], reason: '' }),
  'request that was granted': toDecide(decided('3', DECIDED)),
  'request that someone else refused': toDecide(decided('3', DECIDED, { state: 'refused', given: null }), {
    problem: { code: 'request-over', reference: 'ISCG-9', state: 'refused', name: 'Claire Bennett' },
  }),
  'request that was taken back': toDecide(decided('3', DECIDED, { state: 'withdrawn', decidedBy: SIAN, given: null })),
  'decision that grants': decision(decided('3', DECIDED)),
  'decision that gives another day': decision(
    decided('3', DECIDED, { state: 'changed', given: due('2022-12-01', 'by 1 December') }),
  ),
  'decision that refuses': decision(
    decided('3', DECIDED, { state: 'refused', given: null, answer: 'we need it for the *Minister*' }),
  ),
  'decision that gives it to someone else': decision({
    ...NOT_MINE,
    state: 'changed',
    decidedBy: CLAIRE,
    decidedAt: DECIDED,
  }),
  'decision that it stays theirs': decision({ ...NOT_MINE, state: 'refused', decidedBy: CLAIRE, decidedAt: DECIDED }),
  'detail for a lead who may ask': detail(extended(), {}),
  'detail for a lead who has asked': detail(extended(request('3'), { ...NOT_MINE, id: '4' }), {
    asked: ['3', '4'],
    news: { change: 'asked-more-time', by: SIAN, deciders: ['Claire Bennett', 'Owain Price'] },
  }),
  'detail for who may decide': detail(extended(request('3')), {
    permissions: { mayClose: true, mayEdit: true, mayNote: true, mayAsk: false },
    others: [],
    deciding: ['3'],
  }),
  'detail of a request that was granted': detail(extended(decided('3', DECIDED)), {
    permissions: { mayClose: true, mayEdit: true, mayNote: true, mayAsk: false },
    others: [],
    news: { change: 'request-granted', by: CLAIRE },
  }),
  'list of actions with requests': listOf(askedOfScope('open'), [
    extended(request('3')),
    extended({ ...NOT_MINE, leads: [] }),
    extended(),
  ]),
};
