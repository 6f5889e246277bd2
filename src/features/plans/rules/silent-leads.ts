import { lastReport } from '../../../model/board-counts.js';
import type { Day, Instant } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { leadName, leadPeople } from '../../../model/lead-people.js';
import type { PersonId } from '../../../model/lead.js';
import type { PlanItem } from '../../../model/plan-item.js';
import type { Plan } from '../../../model/plan.js';
import { peopleOfRound, roundNow } from './round-now.js';

/** The leads who say nothing about their parts of a plan. */
export interface Silent {
  readonly names: readonly string[];
  /** People who were asked and have not answered; or, if nobody was asked, leads of red items without a note. */
  readonly of: 'asked' | 'reds';
  /** How many were asked, and by when they must answer. */
  readonly asked: number;
  readonly due: Day | null;
  /** Since when red items have had no note; null if people were asked. */
  readonly since: Day | null;
}

/**
 * Returns who was last asked for progress and has not answered; if nobody ever was, the leads of red items without a
 * note.
 */
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
  // Notes imported with the plan date from that moment, and are not the lead's words.
  const quiet = items.filter(({ colour, notes }) => colour === 'red' && notes.every(({ at }) => at <= since));
  const people = leadPeople({ leads: quiet.flatMap((item) => item.leads) }, group);
  return { names: people.map(nameOf), of: 'reds', asked: 0, due: null, since: localDay(since, group.zone) };
}

/** A lead, and the day of their last note on the plan; null if they have written none since its import. */
export interface LastHeard {
  readonly name: string;
  readonly on: Day | null;
}

/**
 * Returns when each lead of open items was last heard from, those never heard first; nobody if we already know who is
 * silent.
 */
export function lastHeard(plan: Plan, items: readonly PlanItem[], group: Group, silent: Silent): readonly LastHeard[] {
  if (silent.of === 'asked' || silent.names.length > 0) return [];
  const open = items.filter(({ isDone, isDropped }) => !isDone && !isDropped);
  const leads = open.flatMap((item) => item.leads);
  const notes = items.flatMap((item) => [...item.notes, ...item.beneath.flatMap((action) => action.notes)]);
  return leadPeople({ leads }, group)
    .map((person) => {
      const own = notes.filter(({ at, by }) => by.id === person && at > plan.addedAt).map(({ at }) => at);
      const last = own.sort().at(-1);
      return { name: leadName(person, { leads }, group), on: last === undefined ? null : localDay(last, group.zone) };
    })
    .sort((one, other) => (one.on ?? '').localeCompare(other.on ?? ''));
}
