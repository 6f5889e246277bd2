import type { Action } from '../../src/model/action.js';
import type { AnyReply } from '../../src/app/features.js';
import { action, HEAD, manyActions, MINUTES, NEXT_MEETING, ONGOING, team } from './sample-actions.js';

const today = '2022-10-10';

const digestItem = (
  one: Action,
  day: string | null,
  daysLeft: number | null,
  standsInFor: string | null = null,
): Extract<AnyReply, { kind: 'digest' }>['items'][number] => ({
  action: one,
  group: HEAD,
  due: day,
  daysLeft,
  standsInFor,
});

/** The cards of a person's digest, before and after it is answered. */
export const DIGEST_ANSWERS: Readonly<Record<string, AnyReply>> = {
  digest: {
    kind: 'digest',
    digest: 'digest/29:sian/2022-10-10',
    name: 'Siân Rees',
    total: 4,
    answered: [
      { action: action(9, 'Publish the table of actions', { status: 'done' }), group: HEAD, how: 'done' },
      { action: action(10, 'Write to the regional partners'), group: HEAD, how: 'asked' },
    ],
    form: { group: HEAD.id, reference: 'ISCG-12', form: 'more-time' },
    hasHidden: false,
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
    total: 4,
    answered: [],
    form: { group: HEAD.id, reference: 'ISCG-4', form: 'not-mine' },
    hasHidden: false,
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
    total: 4,
    answered: [
      { action: action(9, 'Publish the table of actions', { status: 'done' }), group: HEAD, how: 'done' },
      { action: action(10, 'Write to the regional partners'), group: HEAD, how: 'noted' },
      { action: action(11, 'Draft the plan'), group: HEAD, how: 'gone' },
    ],
    form: null,
    hasHidden: false,
    members: [],
    today,
    items: [],
  },
  'digest of the 11 most urgent of 45': {
    kind: 'digest',
    digest: 'digest/29:sian/2022-10-10',
    name: 'Siân Rees',
    total: 45,
    answered: [],
    form: null,
    hasHidden: false,
    members: [],
    today,
    items: Array.from({ length: 11 }, (_, index) =>
      digestItem(action(index + 1, 'Write to the regional partners'), '2022-09-30', -10),
    ),
  },
  'digest of 300': {
    kind: 'digest',
    digest: 'digest/29:sian/2022-10-10',
    name: 'Siân Rees',
    total: 300,
    answered: [],
    form: null,
    hasHidden: false,
    members: [],
    today,
    items: manyActions(300).map((one) => digestItem(one, '2022-09-30', -10)),
  },
};
