import type { AnyReply } from '../../src/app/features.js';
import type { ListedGroup, ListReply } from '../../src/features/lists/reply.js';
import { type Asked, askedFor } from '../../src/features/lists/rules/asked.js';
import { askedOfScope } from '../../src/features/lists/rules/list-scope.js';
import type { Action } from '../../src/model/action.js';
import { DRAFT, HEAD, manyActions, MINUTES, person, TOMOS } from './sample-actions.js';

const today = '2022-10-10';
const BOARD = { ...HEAD, id: 'g2', name: 'Housing Board', prefix: 'HB' };

const of = (actions: readonly Action[], total = actions.length, group = HEAD): ListedGroup => ({
  group,
  today,
  actions,
  total,
});

/** A list of one group, with what else is to be said of it. */
export const listOf = (asked: Asked, actions: readonly Action[], changes: Partial<ListReply> = {}): ListReply => ({
  kind: 'list',
  asked,
  narrowedTo: HEAD,
  only: HEAD,
  groups: actions.length === 0 ? [] : [of(actions)],
  names: [],
  unknown: [],
  likely: [],
  days: null,
  raised: null,
  nearest: [],
  page: 1,
  pages: 1,
  total: actions.length,
  today,
  ...changes,
});

const tomos = { said: 'Tomos', id: null };
const christmas = askedFor({ when: 'before Christmas' });
const ofTomos = (action: Action): Action => ({ ...action, leads: [person(TOMOS)] });

/** Lists as they are asked for: whole, of somebody, at a time, of several groups, and empty. */
export const LIST_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'list of what is open': listOf(askedOfScope('open'), manyActions(20).slice(10), { page: 2, pages: 3, total: 30 }),
  'list of one': listOf(askedFor({ state: 'all', find: 'terms of reference' }), [MINUTES]),
  'list of 8': listOf(askedFor({ who: [tomos] }), manyActions(8).map(ofTomos), { names: ['Tomos Hughes'] }),
  'list of 300': listOf(askedOfScope('overdue'), manyActions(300).slice(0, 10), { pages: 30, total: 300 }),
  'list of mine': listOf(askedOfScope('mine'), [], {
    narrowedTo: null,
    only: null,
    groups: [of(manyActions(5), 12), of(manyActions(5), 8, BOARD)],
    pages: 2,
    total: 20,
  }),
  'list of ten groups': listOf(askedOfScope('overdue'), [], {
    narrowedTo: null,
    only: null,
    groups: manyActions(10).map((action, index) => of([action], 30, { ...BOARD, id: `g${index}` })),
    page: 2,
    pages: 30,
    total: 300,
  }),
  'list at a time': listOf(christmas, [DRAFT, MINUTES], { days: { from: null, to: '2022-12-24' } }),
  'list of what was done': listOf(
    askedFor({ state: 'done', when: 'over the summer', who: [tomos] }),
    [{ ...MINUTES, status: 'done', closedAt: '2022-08-09T09:00:00.000Z' }],
    { names: ['Tomos Hughes'], days: { from: '2022-06-01', to: '2022-08-31' } },
  ),
  'list of a meeting': listOf(askedFor({ state: 'all', raised: 'the last meeting' }), [MINUTES], {
    raised: { from: '2022-09-15', to: '2022-10-11' },
  }),
  'empty list': listOf(askedOfScope('overdue'), []),
  'empty list at a time': listOf(christmas, [], { days: { from: null, to: '2022-12-24' } }),
  'empty list of somebody unknown': listOf(askedFor({ who: [{ said: 'Tomoz', id: null }] }), [], {
    unknown: ['Tomoz'],
    likely: [
      { said: 'Tomos Hughes', id: '29:tomos' },
      { said: 'Tomos Bowen', id: '29:tomos2' },
    ],
  }),
  'empty search': listOf(askedFor({ state: 'all', find: 'termes of referance' }), [], { nearest: [of([MINUTES])] }),
};
