import { recordChange } from '../../access/record-change.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import { leadPeople } from '../../model/lead-people.js';
import type { PersonId } from '../../model/lead.js';
import { isMember } from '../../model/members.js';
import { itemsOf } from '../../model/plan-item.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { ProgressRound } from '../../model/progress-round.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import { resolveLeads } from '../../reading/leads/resolve-leads.js';
import { rosterOf } from '../../reading/read-context.js';
import type { NoPlanReply } from '../plans/reply.js';
import type { HeldPlan } from '../plans/rules/find-plan.js';
import { isKept, peopleOfRound, roundNow } from '../plans/rules/round-now.js';
import type { planAnswerSaveButton, planNothingNewButton } from './buttons.js';
import { mayAnswerFor, planNamed, plansMeant, runs, whichPlan } from './handle-find.js';
import { askedReply, roundReply, type Typed } from './handle-view.js';
import type { AskedReply, RoundReply, RoundWhichReply } from './reply.js';
import { askedThings } from './rules/asked-rows.js';
import { answersOf } from './rules/read-form.js';
import { type AnswerFault, saveAnswers, withAnswered, withPlan } from './rules/save-answers.js';

type Shown = Promise<AskedReply | RoundReply | RoundWhichReply | NoPlanReply | ProblemReply>;

/** Returns the form of the asker, or of somebody for whom they answer, in the plan with a current round. */
export async function answerProgress(services: Services, asker: Asker, whose: string | null): Shown {
  const held = await plansMeant(services, asker, null);
  const [first] = held;
  if (first === undefined) return { kind: 'no-plan' };
  const open = held.filter(({ group, plan }) => roundNow(plan, group, asker.now) !== null);
  if (whose !== null && !held.some(({ group }) => runs(group, asker)))
    return problemReply({ code: 'not-allowed', reference: null });
  const person = (group: Group): PersonId | null =>
    whose === null ? asker.person.id : personSaid(whose, group, asker);
  const theirs = open.filter(({ group, plan }) => isAsked(group, plan, person(group), asker));
  const [only, another] = theirs.length === 0 ? open : theirs;
  if (only === undefined)
    return isMember(first.group, asker.person.id)
      ? roundReply(first, { reader: asker.person.id, now: asker.now })
      : { kind: 'no-plan' };
  if (another !== undefined) return whichPlan(theirs.length === 0 ? open : theirs, 'answer');
  const meant = person(only.group);
  return meant === null
    ? problemReply({ code: 'person-unknown', said: whose ?? '' })
    : showAnswer(services, asker, only, meant, 1);
}

function isAsked(group: Group, plan: HeldPlan['plan'], person: PersonId | null, { now }: Asker): boolean {
  const round = roundNow(plan, group, now);
  return (
    round !== null && peopleOfRound(round, plan, itemsOf(plan, group, now), group).some((one) => one.person === person)
  );
}

function personSaid(said: string, group: Group, asker: Asker): PersonId | null {
  const people = leadPeople({ leads: resolveLeads(said, rosterOf(group, asker)) }, group);
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** Returns one person's form in the current round, or in the one that has just ended. */
export async function showAnswer(
  services: Services,
  asker: Asker,
  held: HeldPlan,
  person: PersonId,
  page: number,
): Promise<AskedReply | RoundReply | ProblemReply> {
  if (!(await mayAnswerFor(services, held.group, asker, person))) return refusedIn(held.group, asker);
  const round = roundNow(held.plan, held.group, asker.now) ?? held.plan.rounds.at(-1);
  if (round === undefined) return roundReply(held, { reader: asker.person.id, now: asker.now });
  return askedReply(held, round, person, { reader: asker.person.id, now: asker.now, page });
}

/** Does not tell a non-member that something in the group is not theirs. */
const refusedIn = (group: Group, { person }: Asker): ProblemReply =>
  problemReply(isMember(group, person.id) ? { code: 'not-allowed', reference: null } : { code: 'not-a-member' });

interface Round {
  readonly group: string;
  readonly plan: number;
  readonly round: number;
  readonly person: PersonId;
}

/** Saves a page of the form. When something is said about all of the person's parts, they have answered. */
export async function saveAnswer(
  services: Services,
  asker: Asker,
  pressed: PressedOf<typeof planAnswerSaveButton>,
): Promise<AskedReply | RoundReply | ProblemReply> {
  return answer(services, asker, pressed, pressed.page, (held, round) => {
    const { group, plan } = held;
    const items = itemsOf(plan, group, asker.now);
    const parts = peopleOfRound(round, plan, items, group).find((one) => one.person === pressed.person)?.parts ?? [];
    const form = answersOf(pressed, askedThings(plan, group, pressed.person, parts));
    const answering = answeringOf(held, round, asker);
    const saved = saveAnswers(group, plan.number, form.parts, form.readings, answering);
    const now = saved.group.plans.find((one) => one.number === plan.number) ?? plan;
    const left = peopleOfRound(round, now, itemsOf(now, saved.group, asker.now), saved.group);
    const theirs = left.find((one) => one.person === pressed.person);
    const isAll = theirs !== undefined && saved.saved > 0 && theirs.said === theirs.parts.length;
    const isTold = round.answers.some(({ person }) => person === pressed.person);
    return {
      group: saved.group,
      round: isAll && !isTold ? withAnswered(round, pressed.person, answering) : round,
      saved: saved.saved,
      faults: saved.faults,
      typed: form.typed(saved.faults),
    };
  });
}

/** Records that there is nothing new about the parts they have not answered. */
export async function nothingNew(
  services: Services,
  asker: Asker,
  pressed: PressedOf<typeof planNothingNewButton>,
): Promise<AskedReply | RoundReply | ProblemReply> {
  return answer(services, asker, pressed, pressed.page, (held, round) => ({
    group: held.group,
    round: withAnswered(round, pressed.person, answeringOf(held, round, asker)),
    saved: 0,
    faults: [],
    typed: new Map(),
  }));
}

const answeringOf = ({ group }: HeldPlan, { askedAt }: ProgressRound, { person, now }: Asker) => ({
  by: { id: person.id, name: person.name },
  now,
  today: localDay(now, group.zone),
  since: askedAt,
});

interface Answered {
  readonly group: Group;
  readonly round: ProgressRound;
  readonly saved: number;
  readonly faults: readonly AnswerFault[];
  readonly typed: Typed;
}

/** Changes an answer in one step; does nothing if the round is over. */
async function answer(
  services: Services,
  asker: Asker,
  { group: id, plan: number, round: asked, person }: Round,
  page: number,
  change: (held: HeldPlan, round: ProgressRound) => Answered,
): Promise<AskedReply | RoundReply | ProblemReply> {
  const { store } = services;
  const known = await planNamed(services, asker, { group: id, plan: number });
  if (known === null) return problemReply({ code: 'not-a-member' });
  if (!(await mayAnswerFor(services, known.group, asker, person))) return refusedIn(known.group, asker);
  // The store gives actions closed long ago only by reference.
  const references = known.group.actions.flatMap(({ plan, reference }) => (plan?.plan === number ? [reference] : []));
  const made = await store.changeGroup<Answered | null>(
    id,
    (group) => {
      const plan = group?.plans.find((one) => one.number === number);
      const round = group === null || plan === undefined ? null : roundNow(plan, group, asker.now);
      if (group === null || plan === undefined || round?.number !== asked || wasHandled(group, asker.activity))
        return { record: group, result: null };
      const all = peopleOfRound(round, plan, itemsOf(plan, group, asker.now), group).map((one) => one.person);
      const kept = isKept(plan, round) ? round : { ...round, people: all };
      const result = change({ group, plan: withRound(plan, kept) }, kept);
      const isChanged = result.group !== group || result.round !== kept;
      if (!isChanged) return { record: group, result };
      const after = withPlan(result.group, number, (one) => withRound(one, result.round));
      return { record: recordChange(group, after, asker, 'mayNote'), result };
    },
    references,
  );
  const group = (await store.findGroup(id, 'all')) ?? known.group;
  const plan = group.plans.find((one) => one.number === number) ?? known.plan;
  const round = roundNow(plan, group, asker.now) ?? plan.rounds.findLast((one) => one.number === asked);
  if (round === undefined) return roundReply({ group, plan }, { reader: asker.person.id, now: asker.now });
  const shown = { reader: asker.person.id, now: asker.now, page };
  return askedReply(
    { group, plan },
    round,
    person,
    made === null ? shown : { ...shown, saved: made.saved, faults: made.faults, typed: made.typed },
  );
}

/** Stores a round in the plan. */
const withRound = (plan: HeldPlan['plan'], round: ProgressRound): HeldPlan['plan'] => ({
  ...plan,
  rounds: isKept(plan, round)
    ? plan.rounds.map((one) => (one.number === round.number ? round : one))
    : [...plan.rounds, round],
});
