import type { Group } from '../../src/model/group.js';
import { type LedAction, ledActions } from './led-actions.js';
import { type NamedDay, namedDays, type Words } from './named-days.js';
import { dayOf, momentOf, wallClock, type WallClock, workedDays } from './plain-calendar.js';
import { isAway, mayHaveDigest, type Rules, type WorldState } from './world-state.js';

/** A day that a policy names to a lead, the last one that has come: from when it begins there, and their hour on it. */
export interface NamedSlot {
  readonly key: string;
  readonly day: number;
  readonly begins: number;
  readonly at: number;
}

/** What a lead is to be told, or somebody for them, of one group at a moment. */
export interface DueOfLead {
  readonly lead: string;
  readonly reader: string;
  readonly readerDay: number;
  readonly slots: readonly NamedSlot[];
  /** Whether somebody who is asked is no member of the group, which may take an hour to hear of what they settle. */
  readonly isFromBeside: boolean;
}

interface Remembered {
  readonly group: Group;
  readonly version: number;
  readonly day: number;
  readonly slots: readonly NamedSlot[];
}

/** The words of a policy, found once for the same words. */
const namings = new Map<string, readonly NamedDay[]>();

/** What the policy's words come to for each lead, worked out by no code of the planner's. */
export class Oracle {
  readonly #world: WorldState;
  readonly #remembered = new Map<string, Remembered>();

  constructor(world: WorldState) {
    this.#world = world;
  }

  /** What may and must be told at this very moment: of each lead whose reader may have a digest now. */
  dueNow(): readonly DueOfLead[] {
    const found: DueOfLead[] = [];
    for (const group of this.#world.groups.values())
      for (const lead of ledActions(group).keys()) {
        const asked = this.asked(lead, group);
        const reader = asked.at(-1) ?? null;
        if (reader === null || this.#world.isLeftAlone(reader)) continue;
        const rules = this.#world.rulesOf(reader, group);
        const clock = this.#world.clockOf(rules);
        if (!mayHaveDigest(rules, clock)) continue;
        const slots = this.slotsOf(lead, group);
        if (slots.length === 0) continue;
        const isFromBeside = asked.some((id) => !group.members.some((member) => member.id === id));
        found.push({ lead, reader, readerDay: clock.day, slots, isFromBeside });
      }
    return found;
  }

  /** The last slot that has come of everything a lead has before them in a group, told or not. */
  slotsOf(lead: string, group: Group): readonly NamedSlot[] {
    const rules = this.#world.rulesOf(lead, group);
    const clock = this.#world.clockOf(rules);
    const day = lastBegun(rules, clock);
    const key = `${group.id}/${lead}`;
    const known = this.#remembered.get(key);
    if (known?.group === group && known.version === this.#world.version && known.day === day) return known.slots;
    const slots = (ledActions(group).get(lead) ?? []).flatMap((led) => this.#slotOf(led, lead, group, day) ?? []);
    this.#remembered.set(key, { group, version: this.#world.version, day, slots });
    return slots;
  }

  #slotOf(led: LedAction, lead: string, group: Group, day: number): NamedSlot | null {
    const rules = this.#world.rulesOf(lead, group);
    const last = this.namedFor(led, lead, group).findLast((named) => named.day <= day);
    if (last === undefined) return null;
    const at = momentOf(last.day, rules.opens, rules.zone);
    if (at <= led.givenAt) return null;
    const key = `${group.id}/${led.reference}/${led.dueDay}/${last.name}/${lead}`;
    return { key, day: last.day, begins: momentOf(last.day, 0, rules.zone), at };
  }

  /** Every day on which the policy wants a lead told of an action. */
  namedFor(led: LedAction, lead: string, group: Group): readonly NamedDay[] {
    const { person } = this.#world.rulesOf(lead, group);
    const home = this.#world.homes().get(lead) ?? group;
    const own = person?.nudging;
    const { nudging, nation } = group;
    const nationOfLead = own?.nation ?? home.nation;
    const weekdays = own?.weekdays ?? home.nudging.weekdays;
    const words: Omit<Words, 'ofGroup' | 'own'> = {
      before: own?.onlyOverdue === true ? [] : (own?.daysBefore ?? nudging.daysBefore),
      every: own?.everyDaysAfter ?? nudging.everyDaysAfter,
    };
    const key = `${led.due} ${words.before.join()} ${words.every} ${nation} ${nudging.weekdays.join('')} ${nationOfLead} ${weekdays.join('')}`;
    const known = namings.get(key);
    if (known !== undefined) return known;
    const ofGroup = workedDays(nation, nudging.weekdays);
    const days = namedDays(led.due, { ...words, ofGroup, own: workedDays(nationOfLead, weekdays) });
    namings.set(key, days);
    return days;
  }

  /** Who is asked for a lead, the one who hears of it last: they, or whoever stands in while they are away; or nobody. */
  asked(lead: string, group: Group): readonly string[] {
    const asked: string[] = [];
    if (this.#world.people.get(lead)?.isMuted === true) return [];
    for (let id: string | null = lead; id !== null && !asked.includes(id);) {
      asked.push(id);
      const rules: Rules = this.#world.rulesOf(id, group);
      if (!isAway(rules, wallClock(this.#world.now, rules.zone).day))
        return rules.person?.isMuted === true ? [] : asked;
      id = rules.person?.nudging.leave?.standIn ?? null;
    }
    return [];
  }
}

/** Today once the lead's hour has come, yesterday before it. */
const lastBegun = ({ opens }: Rules, { day, minute }: WallClock): number => (minute >= opens ? day : day - 1);

export const digestKeyOf = (reader: string, day: number): string => `digest/${reader}/${dayOf(day)}`;
