import type { Review, ReviewDecision, ReviewItem } from '../../src/model/review.js';
import {
  CLAIRE,
  due,
  HEAD,
  HOSTILE,
  manyActions,
  ONGOING,
  REDACTED,
  SIAN,
  UNCLEAR,
  person,
  team,
} from './sample-actions.js';

const item = (task: string, own: Partial<ReviewItem>): ReviewItem => ({
  kind: 'explicit',
  task,
  leads: [],
  deadline: due('2022-11-30', 'by 30 November'),
  quote: `ACTION: ${task} by 30 November`,
  line: 12,
  isChosen: true,
  ...own,
});

const decision = (text: string, isChosen: boolean, quote = `It was agreed that ${text}.`): ReviewDecision => ({
  text,
  quote,
  line: 60,
  isChosen,
});

/** Minutes with actions of every sort, one of them with a day that is past. */
export const REVIEW: Review = {
  id: `${HEAD.id}/0a1b2c3d4e5f6071`,
  tenant: 'tenant-1',
  group: HEAD.id,
  at: '2022-10-10T09:00:00.000Z',
  by: CLAIRE,
  title: 'ARWAP Internal Support and Challenge Group',
  held: '2022-10-06',
  isHeldSaid: true,
  items: [
    item('circulate the revised terms of reference', { leads: [team('Comms team'), person(SIAN)] }),
    item('send the July figures', { leads: [REDACTED], deadline: due('2022-09-30', 'by 30 September'), line: 31 }),
    item('keep the log', { leads: [UNCLEAR], deadline: ONGOING, isChosen: false, line: 44 }),
    item('share the draft plan', {
      kind: 'implied',
      isChosen: false,
      quote: 'Tomos offered to share the draft plan with the group before Christmas.',
      line: 52,
    }),
  ],
  known: ['ISCG-1', 'ISCG-2'],
  decisions: [decision('the pilot goes to Cardiff first', true), decision('meet in Wrexham from May', false)],
  knownDecisions: ['ISCG-D1'],
  text: '',
};

/** More than a card holds, with words that try to be more than words. */
export const LONG_REVIEW: Review = {
  ...REVIEW,
  isHeldSaid: false,
  items: manyActions(300).map((action, line) =>
    item(action.task, {
      leads: action.leads,
      deadline: action.deadline,
      quote: `${HOSTILE} `.repeat(9),
      line: line + 1,
    }),
  ),
};

/** Sixty actions and forty decisions, with words that try to be more than words. */
export const LONG_REVIEW_WITH_DECISIONS: Review = {
  ...LONG_REVIEW,
  items: LONG_REVIEW.items.slice(0, 60),
  decisions: Array.from({ length: 40 }, () =>
    decision(`${HOSTILE} ${'on and on '.repeat(180)}`, true, `${HOSTILE} `.repeat(9)),
  ),
};
