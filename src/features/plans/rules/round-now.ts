import type { Actor } from '../../../model/actor.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { addWorkingDays } from '../../../model/calendar/working-days.js';
import { localDay, toInstant } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { leadName } from '../../../model/lead-people.js';
import type { PersonId } from '../../../model/lead.js';
import type { PlanItem } from '../../../model/plan-item.js';
import type { Plan } from '../../../model/plan.js';
import { progressDaysOf } from '../../../model/progress-days.js';
import type { ProgressRound } from '../../../model/progress-round.js';
import { type AskedPart, askedParts } from './asked-parts.js';

/** Answers are wanted so many working days before a report; nobody is asked any longer so many after that. */
const BEFORE_REPORT = 3;
const ASKED_FOR = 20;

/** Who asks where nobody did. */
export const BY_ITSELF: Actor = { id: 'matters-arising', name: 'Matters Arising' };

type Timed = Pick<Group, 'zone' | 'nation' | 'nudging' | 'settings'>;

/** Whether a round is over: closed, followed by a report that was approved, or long past its day. */
function isOver(round: ProgressRound, plan: Plan, { zone, nation }: Timed, now: Instant): boolean {
  return (
    round.closedAt !== null ||
    plan.endedAt !== null ||
    plan.reports.some(({ approved }) => approved !== null && approved.at >= round.askedAt) ||
    localDay(now, zone) > addWorkingDays(round.due, ASKED_FOR, nation)
  );
}

/** When leads are next asked by themselves before the report of a plan, and by when they are to answer; null for never. */
export function nextAsking(plan: Plan, group: Timed): { readonly at: Instant; readonly due: Day } | null {
  const { every, next } = plan.reporting;
  const days = progressDaysOf(group);
  if (every === null || next === null || days === null || plan.endedAt !== null) return null;
  const day = addWorkingDays(next, -days, group.nation);
  const isAsked = plan.rounds.some(({ askedAt, due }) => localDay(askedAt, group.zone) >= day || due >= day);
  if (isAsked) return null;
  const at = toInstant(`${day}T${group.nudging.at}`, group.zone);
  return {
    at: at > plan.addedAt ? at : plan.addedAt,
    due: addWorkingDays(next, -Math.min(BEFORE_REPORT, Math.floor(days / 2)), group.nation),
  };
}

/** The round of a plan that goes on; one that nobody began and nobody has answered is not kept yet, and has no people. */
export function roundNow(plan: Plan, group: Timed, now: Instant): ProgressRound | null {
  const open = plan.rounds.findLast((round) => !isOver(round, plan, group, now));
  if (open !== undefined) return open;
  const asking = nextAsking(plan, group);
  if (asking === null || asking.at > now) return null;
  const round: ProgressRound = {
    number: nextRound(plan),
    askedAt: asking.at,
    askedBy: BY_ITSELF,
    due: asking.due,
    people: [],
    answers: [],
    closedAt: null,
  };
  return isOver(round, plan, group, now) ? null : round;
}

/** The number that the next round gets. */
export const nextRound = ({ rounds }: Pick<Plan, 'rounds'>): number =>
  Math.max(0, ...rounds.map(({ number }) => number)) + 1;

/** Whether a round is among those that the plan keeps. */
export const isKept = (plan: Pick<Plan, 'rounds'>, { number }: Pick<ProgressRound, 'number'>): boolean =>
  plan.rounds.some((one) => one.number === number);

/** Somebody who is asked in a round. */
export interface AskedPerson {
  readonly person: PersonId;
  readonly name: string;
  readonly parts: readonly AskedPart[];
  /** Of how many of them something was said since they were asked. */
  readonly said: number;
  /** When they had answered, and who did that for them; null while something is missing. */
  readonly answered: { readonly at: Instant; readonly by: Actor } | null;
}

/** Everyone who is asked in a round, in the order of the plan; who leads nothing open any longer need not answer. */
export function peopleOfRound(
  round: ProgressRound,
  plan: Plan,
  items: readonly PlanItem[],
  group: Group,
): readonly AskedPerson[] {
  const all = askedParts(plan, items, group);
  const people = isKept(plan, round) ? round.people : [...all.keys()];
  const leads = [...items.flatMap((item) => item.leads), ...plan.areas.flatMap((area) => area.leads)];
  return people.flatMap((person): readonly AskedPerson[] => {
    const parts = all.get(person) ?? [];
    const own = parts.map(({ notes }) => notes.findLast(({ at, by }) => at >= round.askedAt && by.id === person));
    const said = own.filter((note) => note !== undefined);
    const kept = round.answers.find((one) => one.person === person);
    const last = said
      .map(({ at }) => at)
      .sort()
      .at(-1);
    const isSaid = parts.length > 0 && said.length === parts.length && last !== undefined;
    const name = leadName(person, { leads }, group);
    const answered = kept ?? (isSaid ? { at: last, by: { id: person, name } } : null);
    if (parts.length === 0 && answered === null) return [];
    return [
      {
        ...{ person, name, parts },
        said: parts.filter(({ notes }) => notes.some(({ at }) => at >= round.askedAt)).length,
        answered: answered === null ? null : { at: answered.at, by: answered.by },
      },
    ];
  });
}
