import type { Action } from './action.js';
import type { Day, Instant } from './calendar/day.js';
import { addWorkingDays } from './calendar/working-days.js';
import { localDay } from './calendar/zones.js';
import { closedForLong } from './closed-for-long.js';
import type { Group } from './group.js';
import { lastWordAt } from './last-word.js';
import { effectiveDue } from './lateness.js';
import { leadPeople, sufficesOne, waitingLeads } from './lead-people.js';

/** How many of their actions a lead closed late, and how many in all. */
export interface LeadRecord {
  readonly late: number;
  readonly closed: number;
}

/** An action that is not late yet but likely to be, with the lead's record that says so. */
export interface AtRisk extends LeadRecord {
  readonly reference: string;
}

/** Working days without a word after which an action counts as unheard of. */
export const SILENT_DAYS = 10;

/** Fewer closed actions say nothing about a lead. */
const LEAST_CLOSED = 2;

/** Keys of an action's leads: people by id; teams, posts and other names by name. */
function leadKeys(action: Pick<Action, 'leads'>, group: Group): readonly string[] {
  const named = action.leads.filter(({ kind }) => kind === 'team' || kind === 'post' || kind === 'name');
  return [...leadPeople(action, group), ...named.map(({ name }) => `name ${name.trim().toLowerCase()}`)];
}

/**
 * When a lead finished an action: at their own "done", else when somebody proposed to close it, else when it was
 * closed.
 */
function doneAt({ completions, closure, closedAt }: Action, lead: string): Instant | null {
  return completions.find(({ by }) => by.id === lead)?.at ?? closure?.at ?? closedAt;
}

/**
 * Counts what each lead of a group closed as done, and how much of it after its last day. Leaves out actions without a
 * last day, and actions closed long ago, which a store may or may not have archived.
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

/** Whether a lead closed at least two actions, and at least half of them late. */
const isOftenLate = ({ late, closed }: LeadRecord): boolean => closed >= LEAST_CLOSED && late * 2 >= closed;

/** Whether nobody has said anything about an action since it was raised, or for ten working days up to today. */
function isUnheardOf(action: Action, today: Day, group: Group): boolean {
  const word = lastWordAt(action);
  return word === null || localDay(word, group.zone) <= addWorkingDays(today, -SILENT_DAYS, group.nation);
}

/**
 * Forecasts which open actions, due from today until the day of the next meeting, are likely to be late. An action is
 * if nobody has said anything about it since it was raised, or for ten working days, and a lead who has still to do
 * their part closed at least two actions, at least half of them late.
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
    // If any one lead is enough, one who is in time is enough.
    if (sufficesOne(action) && oftenLate.length < left.length) return [];
    const [worst] = oftenLate.sort(
      (one, other) => other.late / other.closed - one.late / one.closed || other.closed - one.closed,
    );
    return worst === undefined ? [] : [{ reference: action.reference, ...worst }];
  });
}
