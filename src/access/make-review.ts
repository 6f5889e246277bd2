import type { Action } from '../model/action.js';
import type { MinutesReading } from '../reading/minutes/read-minutes.js';
import { similarAmong } from './find-similar.js';
import { decidedAlready } from '../model/decided-already.js';
import type { Group } from '../model/group.js';
import { loggedAlready } from '../model/logged-already.js';
import type { Review, ReviewItem } from '../model/review.js';

type Beginnings = Omit<Review, 'title' | 'items' | 'known' | 'decisions' | 'knownDecisions' | 'text'>;
type Found = Omit<ReviewItem, 'kind' | 'isChosen'>;

/**
 * Makes the review of minutes: marked actions, chosen; sentences that only sound like actions, not chosen; and
 * decisions, chosen. Leaves out what the group has already, and lists its references.
 */
export function makeReview(
  beginnings: Beginnings,
  reading: MinutesReading,
  { actions, decisions: kept }: Pick<Group, 'actions' | 'decisions'>,
): Review {
  const items = [
    ...reading.actions.map((found) => item('explicit', found, found.context)),
    ...reading.implied.map((found) => item('implied', found, null)),
  ];
  const logged = loggedAlready(items, actions);
  const similar = similarAmong(actions);
  const decided = decidedAlready(reading.decisions, beginnings.isHeldSaid ? beginnings.held : null, kept);
  return {
    ...beginnings,
    title: reading.title,
    items: items.filter((_, index) => logged[index] === null).map((one) => marked(one, similar(one))),
    known: logged.flatMap((action) => (action === null ? [] : [action.reference])),
    decisions: reading.decisions.flatMap(({ text, quote, line }, index) =>
      decided[index] === null ? [{ text, quote, line, isChosen: true }] : [],
    ),
    knownDecisions: decided.flatMap((one) => (one === null ? [] : [one.reference])),
    text: '',
  };
}

/** Marks an item that looks like an action of the group, and unchooses it. */
const marked = (item: ReviewItem, like: Action | null): ReviewItem =>
  like === null ? item : { ...item, isChosen: false, looksLike: like.reference };

function item(kind: ReviewItem['kind'], found: Found, context: string | null): ReviewItem {
  const { task, leads, deadline, line } = found;
  const quote = context === null || found.quote.includes(context) ? found.quote : `${context} ${found.quote}`;
  return { kind, task, leads, deadline, quote, line, isChosen: kind === 'explicit' };
}
