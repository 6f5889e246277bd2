import { lastReport } from '../../../model/board-counts.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { leadName, leadPeople } from '../../../model/lead-people.js';
import type { PersonId } from '../../../model/lead.js';
import type { PlanItem } from '../../../model/plan-item.js';
import type { Plan } from '../../../model/plan.js';
import { peopleOfRound, roundNow } from './round-now.js';

/** Who says nothing of what is theirs in a plan. */
export interface Silent {
  readonly names: readonly string[];
  /** Those who were asked and have not answered; or, where nobody was asked, those of red items without a word. */
  readonly of: 'asked' | 'reds';
  /** How many were asked, and by when they are to answer. */
  readonly asked: number;
  readonly due: Day | null;
  /** Since when nothing is heard of red items; null where it goes by who was asked. */
  readonly since: Day | null;
}

/** Of those who were last asked for progress who has not answered; where nobody ever was, the leads of red items without a word. */
export function silentLeads(plan: Plan, items: readonly PlanItem[], group: Group, now: Instant): Silent {
  const leads = items.flatMap((item) => item.leads);
  const nameOf = (person: PersonId): string => leadName(person, { leads }, group);
  const round = roundNow(plan, group, now) ?? plan.rounds.at(-1);
  const report = lastReport(plan);
  if (round !== undefined && (report?.approved == null || report.approved.at < round.askedAt)) {
    const people = peopleOfRound(round, plan, items, group);
    const names = people.filter(({ answered }) => answered === null).map(({ name }) => name);
    return { names, of: 'asked', asked: people.length, due: round.due, since: null };
  }
  const since: Instant = report?.approved?.at ?? plan.addedAt;
  const quiet = items.filter(({ colour, notes }) => colour === 'red' && notes.every(({ at }) => at < since));
  const people = leadPeople({ leads: quiet.flatMap((item) => item.leads) }, group);
  return { names: people.map(nameOf), of: 'reds', asked: 0, due: null, since: localDay(since, group.zone) };
}
