import type { EditedValues, EditForm } from '../../model/edit-form.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import type { Group, GroupId } from '../../model/group.js';
import type { Lead } from '../../model/lead.js';
import { leadsOfNobody } from '../../model/nobody-to-remind.js';
import type { KeptReview } from '../../model/kept-review.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Review } from '../../model/review.js';
import { pageOfReview } from './rules/review-page.js';

/** A page of what was found in minutes, to be ticked, corrected and logged. */
export interface ReviewReply {
  readonly kind: 'review';
  readonly group: GroupHead;
  readonly review: Review;
  readonly page: number;
  /** Of the items that have any, by their place, the leads that stand for nobody here. */
  readonly ofNobody?: Readonly<Record<number, readonly Lead[]>>;
}

/** An item of a review in its form. */
export type EditedItem = EditedValues & { readonly review: string; readonly item: number };

/** The form in which an item of a review is corrected before it is logged. */
export interface ItemFormReply extends EditForm<EditedItem> {
  readonly kind: 'item-form';
}

/** The question of which group a message or minutes from a 1:1 chat belong to. */
export interface ChooseGroupReply {
  readonly kind: 'choose-group';
  readonly groups: readonly GroupHead[];
  /** The group of the asker's own list. */
  readonly own: Pick<GroupHead, 'id'>;
  /** The message, or the beginning of the minutes that the review holds. */
  readonly text: string;
  /** What was typed for each line of the text, where that was put in other words to be read. */
  readonly source?: readonly string[];
  readonly review: string | null;
}

/** How much of the minutes is quoted where their group is asked for. */
const QUOTED = 500;

/** The reply that shows one page of a review. */
export const reviewReply = (review: Review, group: Group, wanted: number): ReviewReply => ({
  kind: 'review',
  group: headOf(group),
  review,
  page: pageOfReview(review, wanted).page,
  ofNobody: Object.fromEntries(
    pageOfReview(review, wanted)
      .items.map(({ index, item }) => [index, leadsOfNobody(item, group)] as const)
      .filter(([, leads]) => leads.length > 0),
  ),
});

/** The group of the list that somebody may keep in the 1:1 chat in which they ask. */
export const ownOf = ({
  conversation,
}: {
  readonly conversation: { readonly group: GroupId };
}): Pick<GroupHead, 'id'> => ({
  id: conversation.group,
});

/** What was made of minutes: their review, the question of their group, or why there is neither. */
export function keptReply(
  kept: KeptReview,
  asker: Parameters<typeof ownOf>[0],
): ReviewReply | ChooseGroupReply | ProblemReply {
  if (kept.kind === 'refused') return problemReply(kept.problem);
  const { review } = kept;
  if (kept.kind === 'kept') return reviewReply(review, kept.group, 1);
  return {
    kind: 'choose-group',
    groups: kept.groups.map(headOf),
    own: ownOf(asker),
    text: review.text.slice(0, QUOTED),
    review: review.id,
  };
}
