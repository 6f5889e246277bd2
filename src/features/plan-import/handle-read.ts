import { groupHere } from '../../access/find-groups.js';
import { readPlan } from '../../access/read-apart.js';
import type { Zone } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import type { Group } from '../../model/group.js';
import { DEFAULT_ZONE } from '../../model/new-group.js';
import { takesPart } from '../../model/members.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import { groupOfReview, type Review } from '../../model/review.js';
import { asMembersKnow } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { DocumentFile, PlanReading } from '../../ports/documents.js';
import type { Services } from '../../ports/services.js';
import { draftOf } from './keep-draft.js';
import { draftId, draftReply, plannedGroups, type PlanReview } from './open-draft.js';
import type { PlanDraftReply, PlanWhereReply } from './reply.js';

type Answer = PlanDraftReply | PlanWhereReply | ProblemReply;

/** The most items in a plan that people can go through on cards. */
const ITEMS_LIMIT = 1000;

/**
 * Opens a review of a plan, from text or a file: in the conversation's group, or in a 1:1 chat in one of the asker's.
 */
export async function reviewPlan(
  services: Services,
  asker: Asker,
  given: DocumentFile | string,
  part = '',
): Promise<Answer> {
  const groups = await groupsFor(services, asker);
  const [only, ...others] = groups.filter((group) => takesPart(group, asker.person.id));
  if (only === undefined) {
    const code = groups.length > 0 ? 'observes-only' : asker.conversation.isPersonal ? 'no-group-yet' : 'not-a-member';
    return problemReply({ code });
  }
  const base = localDay(asker.now, only.zone);
  const read = await readPlan(services, given, base);
  if (read.kind === 'refused') return problemReply(read.problem);
  const source = typeof given === 'string' ? null : given.name;
  return others.length === 0
    ? keepDraft(services, asker, only, read, draftId(asker, only.id, part), source)
    : askWhere(services, asker, [only, ...others], read, part, source);
}

async function groupsFor(services: Services, asker: Asker): Promise<readonly Group[]> {
  if (asker.conversation.isPersonal) return plannedGroups(services, asker);
  const here = await groupHere(services, asker);
  return here === null ? [] : [here];
}

async function keepDraft(
  services: Services,
  asker: Asker,
  { id: target }: Group,
  { plan: read }: Extract<PlanReading, { kind: 'plan' }>,
  id: string,
  source: string | null,
): Promise<Answer> {
  const group = asMembersKnow(await services.store.findGroup(target, 'all'), asker);
  if (group === null) return problemReply({ code: 'not-a-member' });
  const plan = draftOf(read, group, asker, source);
  if (plan === null) return problemReply({ code: 'no-plan-found' });
  if (plan.items.length > ITEMS_LIMIT)
    return problemReply({ code: 'too-many-actions', found: plan.items.length, limit: ITEMS_LIMIT });
  const made: PlanReview = { ...emptyReview(asker, id, target, group.zone), plan };
  const review = await services.store.changeReview(id, (current) => {
    const kept = current?.plan === undefined ? made : (current as PlanReview);
    return { record: kept, result: kept };
  });
  return draftReply(review, group, asker, 1);
}

const emptyReview = (asker: Asker, id: string, group: string, zone: Zone): Review => ({
  id,
  tenant: asker.tenant,
  group,
  at: asker.now,
  by: { id: asker.person.id, name: asker.person.name },
  title: null,
  held: localDay(asker.now, zone),
  isHeldSaid: false,
  items: [],
  known: [],
  decisions: [],
  knownDecisions: [],
  text: '',
});

async function askWhere(
  services: Services,
  asker: Asker,
  groups: readonly Group[],
  { plan, text }: Extract<PlanReading, { kind: 'plan' }>,
  part: string,
  source: string | null,
): Promise<PlanWhereReply> {
  const id = draftId(asker, asker.conversation.group, part);
  const waiting: Review = {
    ...emptyReview(asker, id, asker.conversation.group, asker.zone ?? DEFAULT_ZONE),
    title: source,
    text,
  };
  await services.store.changeReview(id, (current) => ({ record: current ?? waiting, result: null }));
  return { kind: 'plan-where', groups: groups.map(headOf), review: id, title: plan.title ?? text.slice(0, 100) };
}

/** Reads the plan that waits in a 1:1 chat, for the group that the asker chose. */
export async function reviewPlanIn(services: Services, asker: Asker, target: string, id: string): Promise<Answer> {
  const isOwn = groupOfReview(id) === asker.conversation.group;
  const waiting = isOwn ? await services.store.findReview(id) : null;
  if (waiting === null || waiting.text === '') return problemReply({ code: 'review-gone' });
  const group = (await plannedGroups(services, asker)).find((one) => one.id === target);
  if (group === undefined) return problemReply({ code: 'not-a-member' });
  const read = await readPlan(services, waiting.text, localDay(asker.now, group.zone));
  if (read.kind === 'refused') return problemReply(read.problem);
  const hash = id.slice(id.lastIndexOf('/') + 1);
  return keepDraft(services, asker, group, read, `${group.id}/${hash}`, waiting.title);
}
