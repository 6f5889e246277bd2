import type { Action } from './action.js';
import type { Day, Instant } from './calendar/day.js';
import { addWorkingDays } from './calendar/working-days.js';
import { localDay } from './calendar/zones.js';
import { closedForLong } from './closed-for-long.js';
import type { Group } from './group.js';
import { lastWordAt } from './last-word.js';
import { effectiveDue } from './lateness.js';
import { leadPeople, sufficesOne, waitingLeads } from './lead-people.js';

/** How often a lead closed what was theirs late, and how often they closed it at all. */
export interface LeadRecord {
  readonly late: number;
  readonly closed: number;
}

/** An action that is not late yet and is likely to be, with the record that says so. */
export interface AtRisk extends LeadRecord {
  readonly reference: string;
}

/** For so many working days without a word nothing is heard of an action. */
export const SILENT_DAYS = 10;

/** Fewer closed actions say nothing of a lead. */
const LEAST_CLOSED = 2;

/** The people that an action is of, and by name those that are no members: a team, a post that nobody fills. */
function leadKeys(action: Pick<Action, 'leads'>, group: Group): readonly string[] {
  const named = action.leads.filter(({ kind }) => kind === 'team' || kind === 'post' || kind === 'name');
  return [...leadPeople(action, group), ...named.map(({ name }) => `name ${name.trim().toLowerCase()}`)];
}

/** When a lead was done with an action: at their own "done", else when its closing was proposed, else when it was closed. */
function doneAt({ completions, closure, closedAt }: Action, lead: string): Instant | null {
  return completions.find(({ by }) => by.id === lead)?.at ?? closure?.at ?? closedAt;
}

/**
 * What each lead of a group has closed as done, by the day that then was the last; what had no day counts for nothing, nor
 * does what was closed for long, which a store may or may not have moved away yet.
 */
export function leadRecords(group: Group, now: Instant): ReadonlyMap<string, LeadRecord> {
  const found = new Map<string, LeadRecord>();
  const old = new Set(closedForLong(group, now));
  for (const action of group.actions) {
    if (old.has(action) || action.status !== 'done' || (action.closure !== null && action.closure.kind !== 'done'))
      continue;
    const due = effectiveDue(action, group);
    if (due === null) continue;
    for (const lead of leadKeys(action, group)) {
      const { late, closed } = found.get(lead) ?? { late: 0, closed: 0 };
      const at = doneAt(action, lead);
      if (at === null) continue;
      found.set(lead, { late: late + Number(localDay(at, group.zone) > due), closed: closed + 1 });
    }
  }
  return found;
}

/** Whether at least as much was closed late as in time, of at least two. */
const isOftenLate = ({ late, closed }: LeadRecord): boolean => closed >= LEAST_CLOSED && late * 2 >= closed;

/** Nothing was said of an action since it was raised, or for ten working days up to today. */
function isUnheardOf(action: Action, today: Day, group: Group): boolean {
  const word = lastWordAt(action);
  return word === null || localDay(word, group.zone) <= addWorkingDays(today, -SILENT_DAYS, group.nation);
}

/**
 * The forecast: of the open actions that are due from today until the day of the next meeting, those that are likely to be late.
 * So is one of which nothing was said since it was raised, or for ten working days, and a lead of which, still to do their
 * part, has closed late at least as often as in time, two actions or more.
 */
export function actionsAtRisk(group: Group, until: Day, now: Instant): readonly AtRisk[] {
  const today = localDay(now, group.zone);
  const records = leadRecords(group, now);
  return group.actions.flatMap((action): readonly AtRisk[] => {
    const due = action.status === 'open' && action.closure === null ? effectiveDue(action, group) : null;
    if (due === null || due < today || due > until || !isUnheardOf(action, today, group)) return [];
    const waiting = new Set<string>(waitingLeads(action, group));
    const done = new Set<string>(leadPeople(action, group).filter((person) => !waiting.has(person)));
    const left = leadKeys(action, group).filter((lead) => !done.has(lead));
    const oftenLate = left.flatMap((lead) => records.get(lead) ?? []).filter(isOftenLate);
    // Where one of them is enough, one who is in time is.
    if (sufficesOne(action) && oftenLate.length < left.length) return [];
    const [worst] = oftenLate.sort(
      (one, other) => other.late / other.closed - one.late / one.closed || other.closed - one.closed,
    );
    return worst === undefined ? [] : [{ reference: action.reference, ...worst }];
  });
}
