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

/** Answers are due this many working days before a report; a round ends this many working days after that. */
const BEFORE_REPORT = 3;
const ASKED_FOR = 20;

/** The asker of a round that nobody began. */
export const BY_ITSELF: Actor = { id: 'matters-arising', name: 'Matters Arising' };

type Timed = Pick<Group, 'zone' | 'nation' | 'nudging' | 'settings'>;

/** Whether a round is over: closed, followed by an approved report, long past its day, or its plan has ended. */
function isOver(round: ProgressRound, plan: Plan, { zone, nation }: Timed, now: Instant): boolean {
  return (
    round.closedAt !== null ||
    plan.endedAt !== null ||
    plan.reports.some(({ approved }) => approved !== null && approved.at >= round.askedAt) ||
    localDay(now, zone) > addWorkingDays(round.due, ASKED_FOR, nation)
  );
}

/**
 * Returns when leads are next asked automatically before the plan's report, and by when they must answer; null for
 * never.
 */
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

/**
 * Returns the plan's current round. A round that nobody began and nobody has answered is not stored yet, and has no
 * people.
 */
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

/** Returns the number of the next round. */
export const nextRound = ({ rounds }: Pick<Plan, 'rounds'>): number =>
  Math.max(0, ...rounds.map(({ number }) => number)) + 1;

/** Whether the plan has stored a round. */
export const isKept = (plan: Pick<Plan, 'rounds'>, { number }: Pick<ProgressRound, 'number'>): boolean =>
  plan.rounds.some((one) => one.number === number);

/** A person who is asked in a round. */
export interface AskedPerson {
  readonly person: PersonId;
  readonly name: string;
  readonly parts: readonly AskedPart[];
  /** On how many of these parts something was said since they were asked. */
  readonly said: number;
  /** When they had answered everything, and who answered for them; null while something is missing. */
  readonly answered: { readonly at: Instant; readonly by: Actor } | null;
}

/** Returns everyone asked in a round, in the plan's order; people who no longer lead anything open need not answer. */
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
