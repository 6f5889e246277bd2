import type { Action } from '../../src/model/action.js';
import type { AnyReply } from '../../src/app/features.js';
import {
  CANDIDATES,
  CLAIRE,
  DRAFT,
  GROUP,
  HEAD,
  manyActions,
  MINUTES,
  person,
  SIAN,
  UNCLEAR,
} from './sample-actions.js';
import { ATTENDED } from './sample-reach.js';
import { REVIEW } from './sample-review.js';

const today = '2022-10-10';
const MAY_ALL = { mayClose: true, mayEdit: true, mayNote: true, mayAsk: false };
const NO_REQUESTS = {
  others: [],
  asked: [],
  deciding: [],
  deciders: [],
  meeting: { day: '2022-09-15', isSameDay: true },
  waitingFor: [],
};

const CANCELLED: Action = {
  ...MINUTES,
  status: 'cancelled',
  closedAt: '2022-10-09T09:00:00.000Z',
  history: [{ at: '2022-10-09T09:00:00.000Z', by: CLAIRE, change: 'cancelled', reason: 'overtaken by the new plan' }],
};

/** The cards of one action, and of the form to change it. */
export const DETAIL_ANSWERS: Readonly<Record<string, AnyReply>> = {
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
      reference: DRAFT.reference,
      from: 'logged',
      task: DRAFT.task,
      deadline: DRAFT.deadline,
      leads: [person(SIAN), { kind: 'post', name: 'Head of Housing' }],
    },
    members: GROUP.members,
    sets: ['policy leads'],
    problems: [{ code: 'no-such-date', said: '2022-02-31' }],
  },
  'edit form of an item of a review': {
    kind: 'item-form',
    group: HEAD,
    edited: { review: REVIEW.id, item: 0, task: DRAFT.task, leads: [], deadline: DRAFT.deadline },
    members: GROUP.members,
    sets: [],
    problems: [],
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
};
