import { groupsWithPlans, groupWithPlans } from '../../access/find-plans.js';
import { localDay } from '../../model/calendar/zones.js';
import { headOf } from '../../model/group-head.js';
import { isMember } from '../../model/members.js';
import { type ProblemReply, problemReply } from '../../model/reply.js';
import type { PressedOf } from '../../presentation/card/define-button.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { planButton } from './buttons.js';
import { partView } from './make-part.js';
import { standingOf, viewOf } from './make-view.js';
import { type NoPlanReply, planHead, type PlanReply, type PlanView, type PlanWhichReply } from './reply.js';
import { findParts, type PlanPart } from './rules/find-part.js';
import { type HeldPlan, plansOf, plansSaid } from './rules/find-plan.js';
import type { PlanShow } from './rules/plan-show.js';

/** The most choices that the question offers. */
const MOST_CHOICES = 8;

interface Asked {
  readonly show: PlanShow;
  readonly what: string | null;
}

/** Returns the view asked for of the plan meant, from the asker's groups; asks which one if several fit. */
export async function askPlan(
  services: Services,
  asker: Asker,
  { show, what }: Asked,
): Promise<PlanReply | PlanWhichReply | NoPlanReply> {
  const held = plansOf(await groupsWithPlans(services, asker));
  const [only, another] = held;
  if (only === undefined) return { kind: 'no-plan' };
  if (show === 'part') return askPart(held, asker, what ?? '');
  return another === undefined ? shown(only, asker, { show, page: 1 }) : whichPlan(held, { show, what: null });
}

/** Returns one part, from whichever plan has it; words that match no part may name a plan. */
function askPart(held: readonly HeldPlan[], asker: Asker, said: string): PlanReply | PlanWhichReply {
  const found = held.flatMap((one) => findParts(one.plan, one.group, said).map((part) => ({ one, part })));
  const [first, second] = found;
  if (first !== undefined && second === undefined) return shownPart(first.one, asker, first.part, 1, said);
  if (first !== undefined)
    return {
      kind: 'plan-which',
      of: 'part',
      said,
      choices: found.slice(0, MOST_CHOICES).map(({ one, part }) => ({
        group: headOf(one.group),
        plan: planHead(one.plan),
        show: 'part',
        key: part.key,
        title: part.key === part.title ? part.title : `${part.key} ${part.title}`,
      })),
    };
  const [plan, other] = /^\d{1,2}$/u.test(said)
    ? held.filter((one) => one.plan.number === Number(said))
    : plansSaid(held, said);
  if (plan !== undefined && other === undefined) return shown(plan, asker, { show: 'board', page: 1 });
  return { kind: 'plan-which', of: 'part', said, choices: held.slice(0, MOST_CHOICES).map(boardOf) };
}

const boardOf = ({ group, plan }: HeldPlan): PlanWhichReply['choices'][number] => ({
  group: headOf(group),
  plan: planHead(plan),
  show: 'board',
  key: null,
  title: plan.title,
});

const whichPlan = (held: readonly HeldPlan[], { show, what }: Asked): PlanWhichReply => ({
  kind: 'plan-which',
  of: 'plan',
  said: null,
  choices: held.slice(0, MOST_CHOICES).map((one) => ({ ...boardOf(one), show, key: what })),
});

/** Returns the view that a button asks for. */
export async function showPlan(
  services: Services,
  asker: Asker,
  { group: id, plan: number, show, what, page }: PressedOf<typeof planButton>,
): Promise<PlanReply | PlanWhichReply | ProblemReply> {
  const group = await groupWithPlans(services, asker, id);
  const plan = group?.plans.find((one) => one.number === number);
  if (group === null || plan === undefined) return problemReply({ code: 'not-a-member' });
  const held = { group, plan };
  if (show !== 'part') return shown(held, asker, { show, page });
  const [part] = findParts(plan, group, what ?? '');
  return part === undefined
    ? { kind: 'plan-which', of: 'part', said: what, choices: [boardOf(held)] }
    : shownPart(held, asker, part, page, what);
}

/** Returns a view of a plan; a person who is not a member of the group sees only what they lead. */
function shown(
  held: HeldPlan,
  asker: Asker,
  { show, page }: { readonly show: Exclude<PlanShow, 'part'>; readonly page: number },
): PlanReply {
  const { id } = asker.person;
  const stands = standingOf(held, asker.now);
  return replyOf(held, asker, viewOf(stands, isMember(held.group, id) ? show : 'mine', id, page));
}

function shownPart(
  held: HeldPlan,
  asker: Asker,
  part: PlanPart,
  page: number,
  said: string | null,
): PlanReply | PlanWhichReply {
  const view = partView(standingOf(held, asker.now), part, page);
  return view === null
    ? { kind: 'plan-which', of: 'part', said, choices: [boardOf(held)] }
    : replyOf(held, asker, view);
}

const replyOf = ({ group, plan }: HeldPlan, { now }: Asker, view: PlanView): PlanReply => ({
  kind: 'plan',
  group: headOf(group),
  plan: planHead(plan),
  view,
  today: localDay(now, group.zone),
});
