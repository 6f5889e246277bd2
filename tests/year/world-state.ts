import type { Group } from '../../src/model/group.js';
import type { Person } from '../../src/model/person.js';
import type { Nation } from '../../src/model/calendar/nation.js';
import { numberOf, wallClock, workedDays, type WallClock } from './plain-calendar.js';
import { type OpenHours, openHours } from './open-hours.js';

/** When someone may be written to, by their own word or by that of the oldest group that they are a member of. */
export interface Rules extends OpenHours {
  readonly zone: string;
  readonly worked: readonly boolean[];
  readonly person: Person | undefined;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Everything as it is at a moment, as those who made it so know it; nothing of it is asked of the store. */
export class WorldState {
  now = 0;
  readonly groups = new Map<string, Group>();
  readonly people = new Map<string, Person>();
  /** When those who could not be reached were last tried. */
  readonly triedAt = new Map<string, number>();
  /** Goes up whenever it may be otherwise than before who may be written to when. */
  version = 0;
  readonly #rules = new Map<string, Rules>();
  #homes: ReadonlyMap<string, Group> | null = null;

  keepGroup(group: Group): void {
    const before = this.groups.get(group.id);
    this.groups.set(group.id, group);
    const { zone, nation, nudging, members } = group;
    const isAlike =
      before?.zone === zone && before.nation === nation && before.nudging === nudging && before.members === members;
    if (!isAlike) this.#changed();
  }

  keepPerson(person: Person): void {
    this.people.set(person.id, person);
    this.#changed();
  }

  reached(person: string): void {
    if (this.triedAt.delete(person)) this.version += 1;
  }

  notReached(person: string): void {
    this.triedAt.set(person, this.now);
    this.version += 1;
  }

  #changed(): void {
    this.version += 1;
    this.#rules.clear();
    this.#homes = null;
  }

  /** The oldest group that each person is a member of. */
  homes(): ReadonlyMap<string, Group> {
    if (this.#homes !== null) return this.#homes;
    const homes = new Map<string, Group>();
    const age = ({ createdAt, id }: Group): string => `${createdAt} ${id}`;
    for (const group of [...this.groups.values()].sort((one, other) => (age(one) < age(other) ? -1 : 1)))
      for (const { id } of group.members) if (!homes.has(id)) homes.set(id, group);
    this.#homes = homes;
    return homes;
  }

  /** Someone in no group goes by the one that they are told about. */
  rulesOf(id: string, about: Pick<Group, 'id' | 'zone' | 'nation' | 'nudging'>): Rules {
    const home = this.homes().get(id) ?? about;
    const key = `${id} ${home.id}`;
    const known = this.#rules.get(key);
    if (known !== undefined) return known;
    const person = this.people.get(id);
    const own = person?.nudging;
    const nation: Nation = own?.nation ?? home.nation;
    const rules: Rules = {
      ...openHours(own?.at ?? home.nudging.at, own?.quiet ?? home.nudging.quiet),
      zone: own?.zone ?? home.zone,
      worked: workedDays(nation, own?.weekdays ?? home.nudging.weekdays),
      person,
    };
    this.#rules.set(key, rules);
    return rules;
  }

  clockOf(rules: Rules): WallClock {
    return wallClock(this.now, rules.zone);
  }

  isLeftAlone(id: string): boolean {
    const tried = this.triedAt.get(id);
    return tried !== undefined && this.now < tried + WEEK;
  }
}

export function isAway({ person }: Rules, day: number): boolean {
  const leave = person?.nudging.leave ?? null;
  return leave !== null && numberOf(leave.from) <= day && day <= numberOf(leave.until);
}

/** Whether anything may reach someone at a time: they work then, are not away, and it is not quiet. */
export const mayBeWrittenTo = (rules: Rules, { day, minute }: WallClock): boolean =>
  rules.worked[day] === true && !isAway(rules, day) && rules.opens <= minute && minute < rules.closes;

/** Whether a digest may. */
export function mayHaveDigest(rules: Rules, clock: WallClock): boolean {
  const snoozedUntil = rules.person?.nudging.snoozedUntil ?? null;
  return (
    mayBeWrittenTo(rules, clock) &&
    rules.person?.isMuted !== true &&
    (snoozedUntil === null || numberOf(snoozedUntil) <= clock.day)
  );
}
