import { recordChange } from '../../access/record-change.js';
import { beSureOfMembers } from '../../access/follow-members.js';
import type { Day } from '../../model/calendar/day.js';
import { addWorkingDays } from '../../model/calendar/working-days.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import { isMember } from '../../model/members.js';
import { itemsOf } from '../../model/plan-item.js';
import type { ProgressRound } from '../../model/progress-round.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { deadlineContextOf } from '../../reading/read-context.js';
import { readDeadline } from '../../reading/deadlines/read-deadline.js';
import type { NoPlanReply } from '../plans/reply.js';
import { askedParts } from '../plans/rules/asked-parts.js';
import type { HeldPlan } from '../plans/rules/find-plan.js';
import { isKept, nextAsking, nextRound, peopleOfRound, roundNow } from '../plans/rules/round-now.js';
import { plansMeant, runs, whichPlan } from './handle-find.js';
import { roundReply } from './handle-view.js';
import type { RoundNews, RoundReply, RoundWhichReply } from './reply.js';
import { withPlan } from './rules/save-answers.js';

type Shown = Promise<RoundReply | RoundWhichReply | NoPlanReply | ProblemReply>;

/** How many working days leads have to answer if nobody says a day and no report is near. */
const USUAL_DAYS = 10;

const REFUSED = problemReply({ code: 'not-allowed', reference: null });

/** Asks the leads of the plan meant, by the day said; only those who run its group may. */
export async function askProgress(
  services: Services,
  asker: Asker,
  { by, plan }: { readonly by: string | null; readonly plan: string | null },
): Shown {
  const held = (await plansMeant(services, asker, plan)).filter(({ group }) => isMember(group, asker.person.id));
  if (held.length === 0) return { kind: 'no-plan' };
  const run = held.filter(({ group }) => runs(group, asker));
  const [only, another] = run;
  if (only === undefined) return REFUSED;
  const day = by === null ? null : dayOf(by, only.group, asker);
  if (by !== null && day === null) return problemReply({ code: 'deadline-not-read', said: by });
  if (day !== null && day < localDay(asker.now, only.group.zone))
    return problemReply({ code: 'deadline-in-past', said: by ?? '', day });
  return another === undefined ? askNow(services, asker, only, day) : whichPlan(run, 'ask', day);
}

function dayOf(said: string, group: Group, asker: Asker): Day | null {
  const read = readDeadline(said, deadlineContextOf(group, asker));
  return read.ok ? read.deadline.due : null;
}

/** Asks the leads of a given plan by `by`, or else the usual day. If a round is running, moves its day. */
export async function askNow(services: Services, asker: Asker, held: HeldPlan, by: Day | null): Shown {
  const { group, plan } = held;
  if (!isMember(group, asker.person.id)) return problemReply({ code: 'not-a-member' });
  await beSureOfMembers(services, asker, group.id);
  const open = roundNow(plan, group, asker.now);
  const people =
    open === null || !isKept(plan, open)
      ? [...askedParts(plan, itemsOf(plan, group, asker.now), group).keys()]
      : open.people;
  if (people.length === 0) return roundReply(held, { reader: asker.person.id, now: asker.now }, { did: 'nobody' });
  return changeRound(services, asker, held, (present, actor) => {
    const known = roundNow(present.plan, present.group, asker.now);
    if (known !== null && (by === null || by === known.due)) return { round: null, news: { did: 'already' } };
    if (known !== null)
      return { round: { ...known, due: by ?? known.due, people: [...people] }, news: { did: 'moved' } };
    const round: ProgressRound = {
      number: nextRound(present.plan),
      askedAt: asker.now,
      askedBy: actor,
      due: by ?? usualDue(present, asker),
      people: [...people],
      answers: [],
      closedAt: null,
    };
    return { round, news: { did: 'asked' } };
  });
}

/**
 * Returns when answers are usually due: before the coming report if that is ahead, else after `USUAL_DAYS` working
 * days.
 */
function usualDue({ group, plan }: HeldPlan, { now }: Asker): Day {
  const today = localDay(now, group.zone);
  const coming = nextAsking(plan, group)?.due ?? null;
  return coming !== null && coming > today ? coming : addWorkingDays(today, USUAL_DAYS, group.nation);
}

/** Ends the current round, so that nobody is asked any longer. */
export async function closeProgress(services: Services, asker: Asker, said: string | null): Shown {
  const held = (await plansMeant(services, asker, said)).filter(({ group }) => isMember(group, asker.person.id));
  if (held.length === 0) return { kind: 'no-plan' };
  const run = held.filter(({ group }) => runs(group, asker));
  const open = run.filter(({ group, plan }) => roundNow(plan, group, asker.now) !== null);
  const [first] = run;
  if (first === undefined) return REFUSED;
  const [only, another] = open;
  if (only !== undefined && another !== undefined) return whichPlan(open, 'close');
  return closeNow(services, asker, only ?? first);
}

export const closeNow = (services: Services, asker: Asker, held: HeldPlan): Shown =>
  changeRound(services, asker, held, ({ group, plan }) => {
    const known = roundNow(plan, group, asker.now);
    if (known === null) return { round: null, news: { did: 'nothing-to-close' } };
    const people = peopleOfRound(known, plan, itemsOf(plan, group, asker.now), group).map(({ person }) => person);
    const kept = isKept(plan, known) ? known : { ...known, people };
    return { round: { ...kept, closedAt: asker.now }, news: { did: 'closed' } };
  });

interface Changed {
  readonly round: ProgressRound | null;
  readonly news: RoundNews;
}

/** Changes a round in one step; if two people make the same change at once, the second finds it done. */
async function changeRound(
  { store }: Services,
  asker: Asker,
  { group: { id }, plan: { number } }: HeldPlan,
  change: (held: HeldPlan, actor: { id: string; name: string }) => Changed,
): Promise<RoundReply | ProblemReply> {
  const actor = { id: asker.person.id, name: asker.person.name };
  const news = await store.changeGroup<RoundNews | 'gone' | 'refused' | null>(id, (group) => {
    const plan = group?.plans.find((one) => one.number === number);
    if (group === null || plan === undefined) return { record: group, result: 'gone' };
    if (!runs(group, asker)) return { record: group, result: 'refused' };
    if (wasHandled(group, asker.activity)) return { record: group, result: null };
    const { round, news: made } = change({ group, plan }, actor);
    if (round === null) return { record: group, result: made };
    const after = withPlan(group, number, (one) => ({
      ...one,
      rounds: [...one.rounds.filter((other) => other.number !== round.number), round],
      history: [
        ...one.history,
        { at: asker.now, by: actor, change: 'asked', key: null, before: null, reason: made.did },
      ],
    }));
    return { record: recordChange(group, after, asker, 'mayRun'), result: made };
  });
  if (news === 'gone') return problemReply({ code: 'not-a-member' });
  if (news === 'refused') return REFUSED;
  const group = await store.findGroup(id, 'all');
  const plan = group?.plans.find((one) => one.number === number);
  if (group === null || plan === undefined) return problemReply({ code: 'not-a-member' });
  return roundReply({ group, plan }, { reader: asker.person.id, now: asker.now }, news);
}

/** Returns who has answered in the plan meant, preferring a plan with a current round. */
export async function showRound(services: Services, asker: Asker, said: string | null): Shown {
  const held = (await plansMeant(services, asker, said)).filter(({ group }) => isMember(group, asker.person.id));
  const [first] = held;
  if (first === undefined) return { kind: 'no-plan' };
  const open = held.filter(({ group, plan }) => roundNow(plan, group, asker.now) !== null);
  const [only, another] = open.length === 0 ? held : open;
  return another === undefined
    ? roundReply(only ?? first, { reader: asker.person.id, now: asker.now })
    : whichPlan(open.length === 0 ? held : open, 'round');
}
