import type { EditedForm } from '../../model/edited-fields.js';
import { formFor } from '../../model/edit-form.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Review } from '../../model/review.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { editedValues } from '../actions/rules/edited-values.js';
import { openReview } from './handle.js';
import { type EditedItem, type ItemFormReply, type ReviewReply, reviewReply } from './reply.js';
import { type Picks, withItem } from './rules/change-review.js';
import { pageWithItem } from './rules/review-page.js';

/** An item of a review, by its index. */
export interface ReviewTarget {
  readonly review: string;
  readonly item: number;
}

/** Returns the form that corrects an item of a review before it is logged. */
export async function editReviewItem(
  services: Services,
  asker: Asker,
  target: ReviewTarget,
  picks: Picks,
  problems: readonly Problem[] = [],
): Promise<ItemFormReply | ProblemReply> {
  const opened = await openReview(services, asker, target.review, picks);
  if (!opened.ok) return opened.reply;
  const edited = editedItem(opened.review, target.item);
  return edited === null
    ? problemReply({ code: 'review-gone' })
    : { kind: 'item-form', ...formFor(edited, opened.group, problems) };
}

/** Saves that form and returns the review; if a field is invalid, returns the form with the problems. */
export async function saveReviewItem(
  services: Services,
  asker: Asker,
  target: ReviewTarget,
  edit: EditedForm,
): Promise<ReviewReply | ItemFormReply | ProblemReply> {
  const opened = await openReview(services, asker, target.review, {});
  if (!opened.ok) return opened.reply;
  const { group } = opened;
  const saved = await services.store.changeReview<Review | Problem>(target.review, (current) => {
    const item = current?.items[target.item];
    if (current === null || item === undefined) return { record: current, result: { code: 'review-gone' } };
    const values = editedValues(item, edit, group, asker);
    if ('code' in values) return { record: current, result: values };
    const { task, leads, deadline } = values;
    const record = withItem(current, target.item, { task, leads, deadline });
    return { record, result: record };
  });
  if (!('code' in saved)) return reviewReply(saved, group, pageWithItem(target.item));
  return saved.code === 'review-gone' ? problemReply(saved) : editReviewItem(services, asker, target, {}, [saved]);
}

function editedItem(review: Review, index: number): EditedItem | null {
  const item = review.items[index];
  if (item === undefined) return null;
  const { task, leads, deadline } = item;
  return { review: review.id, item: index, task, leads, deadline };
}
