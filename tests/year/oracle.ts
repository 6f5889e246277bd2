import type { Day, Instant } from '../../src/core/calendar/day.js';
import type { Action } from '../../src/core/actions/action.js';
import { deadlineGivenAt } from '../../src/core/actions/change-deadline.js';
import { effectiveDue } from '../../src/core/actions/lateness.js';
import { waitingLeads } from '../../src/core/actions/lead-people.js';
import type { Group } from '../../src/core/groups/group.js';
import type { Person } from '../../src/core/groups/person.js';
import { dayOf, numberOf, wallClock, workedDays } from './plain-calendar.js';

/** Everything as it is at a moment. */
export interface Snapshot {
  readonly now: Instant;
  readonly groups: readonly Group[];
  readonly people: ReadonlyMap<string, Person>;
}

/** When someone may be told, by their own word or their oldest group's. */
interface Rules {
  readonly zone: string;
  readonly worked: readonly boolean[];
  readonly from: string;
  readonly to: string;
  readonly person: Person | undefined;
}

/** The oldest group that each person is a member of. */
export function oldestGroups(groups: readonly Group[]): ReadonlyMap<string, Group> {
  const found = new Map<string, Group>();
  const byAge = [...groups].sort((one, other) =>
    `${one.createdAt} ${one.id}` < `${other.createdAt} ${other.id}` ? -1 : 1,
  );
  for (const group of byAge) for (const { id } of group.members) if (!found.has(id)) found.set(id, group);
  return found;
}

/** What the policy's words come to on a day for each person; worked out by no code of the planner's. */
export class Oracle {
  readonly #snapshot: Snapshot;
  readonly #homes: ReadonlyMap<string, Group>;
  readonly #rules = new Map<string, Rules>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#homes = oldestGroups(snapshot.groups);
  }

  #rulesOf(id: string, besides: Group): Rules {
    const home = this.#homes.get(id) ?? besides;
    const key = this.#homes.has(id) ? id : `${id} ${besides.id}`;
    const known = this.#rules.get(key);
    if (known !== undefined) return known;
    const person = this.#snapshot.people.get(id);
    const own = person?.nudging;
    const quiet = own?.quiet ?? home.nudging.quiet;
    const at = own?.at ?? home.nudging.at;
    const rules = {
      zone: own?.zone ?? home.zone,
      worked: workedDays(own?.nation ?? home.nation, own?.weekdays ?? home.nudging.weekdays),
      // Every quiet time here goes over midnight: the day is open between its end and its beginning.
      from: at < quiet.until ? quiet.until : at,
      to: quiet.from,
      person,
    };
    this.#rules.set(key, rules);
    return rules;
  }

  /** The day that it is for someone, and whether anything may go to them at this moment, a digest included. */
  today(id: string, besides: Group): { readonly day: Day; readonly isOpen: boolean; readonly hasBegun: boolean } {
    const { zone, worked, from, to, person } = this.#rulesOf(id, besides);
    const { day, time } = wallClock(this.#snapshot.now, zone);
    const isOpen =
      worked[numberOf(day)] === true &&
      from <= time &&
      time < to &&
      !this.#isAway(person, day) &&
      person?.isMuted !== true &&
      (person?.nudging.snoozedUntil ?? '') <= day;
    return { day, isOpen, hasBegun: from <= time };
  }

  #isAway(person: Person | undefined, day: Day): boolean {
    const leave = person?.nudging.leave;
    return leave !== null && leave !== undefined && leave.from <= day && day <= leave.until;
  }

  /** Who hears of what a lead has before them; null when nobody does. */
  hears(lead: string, group: Group): string | null {
    const asked = new Set<string>();
    if (this.#snapshot.people.get(lead)?.isMuted === true) return null;
    for (let id: string | null = lead; id !== null;) {
      const { zone, person }: Rules = this.#rulesOf(id, group);
      if (!this.#isAway(person, wallClock(this.#snapshot.now, zone).day)) return person?.isMuted === true ? null : id;
      asked.add(id);
      const standIn: string | null = person?.nudging.leave?.standIn ?? null;
      if (standIn === null || asked.has(standIn)) return null;
      id = standIn;
    }
    return null;
  }

  /** The key of the last day, up to now, on which a lead is to be told of an action; null when there is none. */
  named(action: Action, lead: string, group: Group): string | null {
    if (!waitingLeads(action, group).includes(lead)) return null;
    const due = effectiveDue(action, group);
    if (due === null) return null;
    const { zone, worked, from, person } = this.#rulesOf(lead, group);
    const { day, time } = wallClock(this.#snapshot.now, zone);
    const today = numberOf(day) - (time < from ? 1 : 0);
    const slot = lastSlot(numberOf(due), today, {
      before: person?.nudging.onlyOverdue === true ? [] : (person?.nudging.daysBefore ?? group.nudging.daysBefore),
      every: person?.nudging.everyDaysAfter ?? group.nudging.everyDaysAfter,
      ofGroup: workedDays(group.nation, group.nudging.weekdays),
      own: worked,
    });
    if (slot === null) return null;
    const given = wallClock(deadlineGivenAt(action), zone);
    // A slot at or before the minute in which the deadline was given is none of its.
    if (`${dayOf(slot.day)} ${from}` <= `${given.day} ${given.time}`) return null;
    return `${group.id}/${action.reference}/${due}/${slot.name}/${lead}`;
  }
}

interface SlotWords {
  readonly before: readonly number[];
  readonly every: number;
  readonly ofGroup: readonly boolean[];
  readonly own: readonly boolean[];
}

/** Walks the days one by one from the last day of an action: back for the slots before it, on for those after. */
function lastSlot(
  due: number,
  today: number,
  words: SlotWords,
): { readonly name: string; readonly day: number } | null {
  const { before, every, ofGroup, own } = words;
  const backToWorked = (day: number, worked: readonly boolean[]): number => {
    let found = day;
    while (worked[found] === false) found -= 1;
    return found;
  };
  const onToWorked = (day: number): number => {
    let found = day;
    while (own[found] === false) found += 1;
    return found;
  };
  let last: { name: string; day: number } | null = null;
  const anchor = backToWorked(due, ofGroup);
  for (const days of [...before].sort((one, other) => other - one)) {
    let day = anchor;
    for (let left = days; left > 0; left -= 1) day = backToWorked(day - 1, ofGroup);
    const told = backToWorked(day, own);
    if (told <= today) last = { name: `before-${days}`, day: told };
  }
  for (let day = anchor + 1, count = 0; day <= today; day += 1) {
    if (ofGroup[day] !== true) continue;
    count += 1;
    if (count % every !== 0) continue;
    const told = onToWorked(day);
    if (told <= today) last = { name: `after-${count}`, day: told };
  }
  return last;
}
