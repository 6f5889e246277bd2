import type { Group } from '../../src/model/group.js';
import { type LedAction, ledActions } from './led-actions.js';
import type { Oracle } from './oracle.js';
import { dayOf, momentOf } from './plain-calendar.js';
import { mayHaveDigest, type WorldState } from './world-state.js';

/** An action that a policy names to a lead on a day on which nothing stands in the way. */
interface Promise_ {
  readonly lead: string;
  readonly group: Group;
  readonly led: LedAction;
  readonly day: number;
  readonly begins: number;
  readonly closes: number;
  readonly version: number;
}

/**
 * Judges by the day alone, whatever was planned when: an action that the policy names on a day was in its lead's digest
 * of that day, or told on it by the clocks there, if the machine was up and Teams let it through, and nobody changed
 * anything before the day's end.
 */
export class Diary {
  readonly #world: WorldState;
  readonly #oracle: Oracle;
  readonly #blame: (words: string) => void;
  readonly #had = new Set<string>();
  /** When each was last told, which somebody who goes east may have been of the day before only hours ago. */
  readonly #told = new Map<string, number>();
  readonly #troubled = new Map<string, number>();
  readonly #begun = new Map<string, number>();
  #open: Promise_[] = [];
  kept = 0;

  constructor(world: WorldState, oracle: Oracle, blame: (words: string) => void) {
    this.#world = world;
    this.#oracle = oracle;
    this.#blame = blame;
  }

  /** A lead is told of an action. */
  tells(person: string, group: string, reference: string, day: number): void {
    this.#had.add(`${person} ${group} ${reference} ${day}`).add(`${person} ${day}`);
    this.#told.set(`${person} ${group} ${reference}`, this.#world.now);
  }

  /** Something stands in the way of somebody's digest, such as Teams. */
  trouble(person: string): void {
    this.#troubled.set(person, this.#world.now);
  }

  /** The machine was down: what was promised is promised no more. */
  wasDown(): void {
    this.#open = [];
    this.#begun.clear();
  }

  /** Notes what the days that have just begun promise, and looks whether those that are over kept it. */
  turn(): void {
    const { now } = this.#world;
    if (this.#open.some(({ closes }) => closes <= now)) {
      for (const one of this.#open) if (one.closes <= now) this.#judge(one);
      this.#open = this.#open.filter(({ closes }) => closes > now);
    }
    for (const group of this.#world.groups.values())
      for (const [lead, led] of ledActions(group)) {
        const rules = this.#world.rulesOf(lead, group);
        const clock = this.#world.clockOf(rules);
        if (clock.minute !== rules.opens || this.#begun.get(`${lead} ${group.id}`) === clock.day) continue;
        this.#begun.set(`${lead} ${group.id}`, clock.day);
        if (!mayHaveDigest(rules, clock) || this.#world.isLeftAlone(lead)) continue;
        const begins = momentOf(clock.day, 0, rules.zone);
        const closes = momentOf(clock.day, rules.closes, rules.zone);
        const isNamed = (one: LedAction): boolean =>
          momentOf(clock.day, rules.opens, rules.zone) > one.givenAt &&
          this.#oracle.namedFor(one, lead, group).some(({ day }) => day === clock.day);
        for (const one of led)
          if (isNamed(one))
            this.#open.push({ lead, group, led: one, day: clock.day, begins, closes, version: this.#world.version });
      }
  }

  #judge({ lead, group, led, day, begins, closes, version }: Promise_): void {
    const isOther = this.#world.groups.get(group.id) !== group || this.#world.version !== version;
    const isTroubled = (this.#troubled.get(lead) ?? 0) > closes - 86_400_000;
    if (isOther || isTroubled) return;
    const about = `${lead} ${group.id} ${led.reference}`;
    const isKept = this.#had.has(`${about} ${day}`) || (this.#told.get(about) ?? 0) >= begins;
    // Someone in no group has the day of each group that they lead in, and of two zones the one may have had its digest.
    if (!isKept && !this.#world.homes().has(lead) && this.#had.has(`${lead} ${day}`)) return;
    this.kept += 1;
    if (!isKept) this.#blame(`${lead} was not told of ${led.reference} on ${dayOf(day)}, which the policy names`);
  }
}
