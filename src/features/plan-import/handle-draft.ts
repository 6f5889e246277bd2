import type { EditedForm } from '../../model/edited-fields.js';
import { formFor } from '../../model/edit-form.js';
import { wasHandled } from '../../model/handled.js';
import { mayRun } from '../../model/members.js';
import type { Problem } from '../../model/problem.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { editedValues } from '../actions/rules/edited-values.js';
import { isKept, keptOf, withPlan } from './keep-draft.js';
import { draftReply, openDraft, type Picks, type PlanReview, withItems } from './open-draft.js';
import type { DraftFormReply, PlanDraftReply, PlanKeptReply } from './reply.js';
import { pageWithDraft } from './rules/draft-page.js';

/** Returns a page of a draft plan. */
export async function turnDraft(
  services: Services,
  asker: Asker,
  place: { readonly review: string; readonly page: number },
  picks: Picks,
): Promise<PlanDraftReply | ProblemReply> {
  const opened = await openDraft(services, asker, place.review, picks);
  return opened.ok ? draftReply(opened.review, opened.group, asker, place.page) : opened.reply;
}

/** Returns the form that corrects an item before the plan is saved. */
export async function editDraft(
  services: Services,
  asker: Asker,
  target: { readonly review: string; readonly item: number },
  picks: Picks,
  problems: readonly Problem[] = [],
): Promise<DraftFormReply | ProblemReply> {
  const opened = await openDraft(services, asker, target.review, picks);
  if (!opened.ok) return opened.reply;
  const item = opened.review.plan.items[target.item];
  if (item === undefined) return problemReply({ code: 'review-gone' });
  const { text: task, leads, deadline } = item;
  const page = pageWithDraft(opened.review.plan, target.item);
  const edited = { review: target.review, item: target.item, page, task, leads, deadline };
  return { kind: 'plan-draft-form', ...formFor(edited, opened.group, problems) };
}

/** Saves that form and returns the draft; if a field is invalid, returns the form with the problems. */
export async function saveDraft(
  services: Services,
  asker: Asker,
  target: { readonly review: string; readonly item: number },
  edit: EditedForm,
): Promise<PlanDraftReply | DraftFormReply | ProblemReply> {
  const opened = await openDraft(services, asker, target.review, {});
  if (!opened.ok) return opened.reply;
  const { group } = opened;
  const saved = await services.store.changeReview<PlanReview | Problem>(target.review, (current) => {
    const item = current?.plan?.items[target.item];
    if (current?.plan === undefined || item === undefined) return { record: current, result: { code: 'review-gone' } };
    const values = editedValues({ task: item.text, leads: item.leads, deadline: item.deadline }, edit, group, asker);
    if ('code' in values) return { record: current, result: values };
    const { task: text, leads, deadline } = values;
    const needsBase = item.needsBase && deadline === item.deadline;
    const record = withItems(current as PlanReview, (one, at) =>
      at === target.item ? { ...one, text, leads, deadline, needsBase, isChosen: true } : one,
    );
    return { record, result: record };
  });
  if (!('code' in saved)) return draftReply(saved, group, asker, pageWithDraft(saved.plan, target.item));
  return saved.code === 'review-gone' ? problemReply(saved) : editDraft(services, asker, target, {}, [saved]);
}

/** Saves what is ticked as a plan of the group, in one durable step; a press delivered or made twice saves it once. */
export async function keepDraftedPlan(
  services: Services,
  asker: Asker,
  id: string,
  picks: Picks,
): Promise<PlanKeptReply | ProblemReply> {
  const opened = await openDraft(services, asker, id, picks);
  if (!opened.ok) return opened.reply;
  const { review } = opened;
  const { plan: draft } = review;
  const brings = draft.items.some(({ isChosen }) => isChosen) || draft.phases.length + draft.steps.length > 0;
  if (!brings && draft.measures.length === 0) return problemReply({ code: 'nothing-chosen' });
  const kept = await services.store.changeGroup<PlanKeptReply | null>(
    opened.group.id,
    (current) => {
      const group = current ?? opened.group;
      if (!mayRun(group, asker.person.id)) return { record: current, result: null };
      if (wasHandled(group, asker.activity) || isKept(group, review))
        return { record: group, result: keptOf(group, review) };
      const record = withPlan(group, review, asker);
      return { record, result: keptOf(record, review) };
    },
    'all',
  );
  return kept ?? problemReply({ code: 'not-allowed-settings' });
}
