import type { EditedValues, EditForm } from '../../model/edit-form.js';
import { type GroupHead, headOf } from '../../model/group-head.js';
import type { Group, GroupId } from '../../model/group.js';
import type { Lead } from '../../model/lead.js';
import { leadsOfNobody } from '../../model/nobody-to-remind.js';
import type { KeptReview } from '../../model/kept-review.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Review } from '../../model/review.js';
import { pageOfReview } from './rules/review-page.js';

/** A page of what was found in minutes, to tick, correct and log. */
export interface ReviewReply {
  readonly kind: 'review';
  readonly group: GroupHead;
  readonly review: Review;
  readonly page: number;
  /** The leads that match nobody here, by the index of their item; items without any are absent. */
  readonly ofNobody?: Readonly<Record<number, readonly Lead[]>>;
}

/** The values of an item in its form. */
export type EditedItem = EditedValues & { readonly review: string; readonly item: number };

/** The form that corrects an item of a review before it is logged. */
export interface ItemFormReply extends EditForm<EditedItem> {
  readonly kind: 'item-form';
}

/** Asks to which group a message or minutes from a 1:1 chat belong. */
export interface ChooseGroupReply {
  readonly kind: 'choose-group';
  readonly groups: readonly GroupHead[];
  /** The group of the asker's own list. */
  readonly own: Pick<GroupHead, 'id'>;
  /** The message, or the beginning of the minutes that the review holds. */
  readonly text: string;
  /** What the user typed for each line of the text, if we reworded it to read it. */
  readonly source?: readonly string[];
  readonly review: string | null;
}

/** The most characters of the minutes that the question about their group quotes. */
const QUOTED = 500;

/** Returns one page of a review. */
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

/** The group that holds the asker's own list in a 1:1 chat. */
export const ownOf = ({
  conversation,
}: {
  readonly conversation: { readonly group: GroupId };
}): Pick<GroupHead, 'id'> => ({
  id: conversation.group,
});

/** Returns the reply for minutes: their review, the question about their group, or the problem. */
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
