import { createHash } from 'node:crypto';
import { wholeGroups } from '../../access/find-groups.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { mayRun, takesPart } from '../../model/members.js';
import { leadsOfNobody } from '../../model/nobody-to-remind.js';
import type { DraftItem, PlanDraft } from '../../model/plan-draft.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { groupOfReview, type Review } from '../../model/review.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { PlanDraftReply } from './reply.js';
import { pageOfDraft } from './rules/draft-page.js';

/** Which items are ticked, by index; an absent one stays as it is. */
export type Picks = Readonly<Record<number, boolean>>;

/** A review that holds the draft of a plan. */
export type PlanReview = Review & { readonly plan: PlanDraft };

/** A draft and its group, for someone who may see them; or why not. */
export type OpenedDraft =
  | { readonly ok: true; readonly review: PlanReview; readonly group: Group }
  | { readonly ok: false; readonly reply: ProblemReply };

const refused = (code: 'review-gone' | 'observes-only'): OpenedDraft => ({ ok: false, reply: problemReply({ code }) });

const hasPlan = (review: Review | null): review is PlanReview => review?.plan !== undefined;

/** Opens a draft and saves what was just ticked on its card, so that turning a page loses no tick. */
export async function openDraft(services: Services, asker: Asker, id: string, picks: Picks): Promise<OpenedDraft> {
  const group = asMembersKnow(await services.store.findGroup(groupOfReview(id), 'all'), asker);
  if (group === null) return refused('review-gone');
  if (!takesPart(group, asker.person.id)) return refused('observes-only');
  const review = await services.store.changeReview(id, (current) => {
    const record = hasPlan(current) ? withItems(current, (item, at) => ticked(item, picks[at])) : current;
    return { record, result: record };
  });
  return hasPlan(review) ? { ok: true, review, group } : refused('review-gone');
}

const ticked = (item: DraftItem, isChosen: boolean | undefined): DraftItem =>
  isChosen === undefined || isChosen === item.isChosen ? item : { ...item, isChosen };

/** Changes each item of the review's plan; returns the same review if nothing differs. */
export function withItems(review: PlanReview, change: (item: DraftItem, at: number) => DraftItem): PlanReview {
  const items = review.plan.items.map(change);
  return items.every((item, at) => item === review.plan.items[at])
    ? review
    : { ...review, plan: { ...review.plan, items } };
}

/** Returns one page of a draft. */
export function draftReply(review: PlanReview, group: Group, asker: Asker, wanted: number): PlanDraftReply {
  const { page, items } = pageOfDraft(review.plan, wanted);
  const nobody = items.map(({ index, item }) => [index, leadsOfNobody(item, group)] as const);
  return {
    kind: 'plan-draft',
    group: headOf(group),
    review: review.id,
    draft: review.plan,
    page,
    ofNobody: Object.fromEntries(nobody.filter(([, leads]) => leads.length > 0)),
    mayKeep: mayRun(group, asker.person.id),
  };
}

/** Returns the id of the review of what an activity brought to a group. */
export function draftId(asker: Asker, group: string, part: string): string {
  const brought = `${asker.conversation.key}\n${asker.activity}\n${part}\nplan`;
  return `${group}/${createHash('sha256').update(brought).digest('hex').slice(0, 16)}`;
}

/** Returns the groups to which a plan given in a 1:1 chat may belong. */
export async function plannedGroups(services: Services, asker: Asker): Promise<readonly Group[]> {
  const groups = (await wholeGroups(services, asker)).filter((group) => takesPart(group, asker.person.id));
  const shared = groups.filter(({ isPersonal }) => !isPersonal);
  return shared.length > 0 ? shared : groups;
}
