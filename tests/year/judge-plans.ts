import type { OutboxItem } from '../../src/model/outbox-item.js';
import type { Ledger } from './ledger.js';
import { digestKeyOf, type NamedSlot, type Oracle } from './oracle.js';
import { momentOf, numberOf } from './plain-calendar.js';
import type { WorldState } from './world-state.js';

/** What must be planned now. */
interface Expected {
  readonly slots: Map<string, NamedSlot>;
  readonly late: Set<string>;
}

/** The longest that a group takes to hear of what somebody settled who is no member of it. */
const AN_HOUR = 61 * 60 * 1000;

/** Judges what a look put into the outbox: each digest that must be planned by then is, and no other. */
export class PlanJudge {
  readonly #world: WorldState;
  readonly #oracle: Oracle;
  readonly #ledger: Ledger;
  readonly #blame: (words: string) => void;
  /** Since when something is lacking that may take an hour. */
  #lacking = new Map<string, number>();

  constructor(world: WorldState, oracle: Oracle, ledger: Ledger, blame: (words: string) => void) {
    this.#world = world;
    this.#oracle = oracle;
    this.#ledger = ledger;
    this.#blame = blame;
  }

  judge(put: readonly OutboxItem[]): void {
    this.#ledger.over(this.#world.now);
    const expected = this.#expected();
    for (const item of put) {
      if (!('slots' in item.subject)) continue;
      if (this.#ledger.told.has(item.key)) this.#blame(`${item.key} is planned twice`);
      if (item.subject.kind === 'digest')
        this.#digest(item, expected.get(item.key)?.slots ?? new Map<string, NamedSlot>());
      else this.#mention(item);
      this.#ledger.put(item);
    }
    const lacking = new Map<string, number>();
    for (const [key, { slots, late }] of expected)
      for (const slot of slots.keys()) {
        const since = this.#lacking.get(slot) ?? this.#world.now;
        if (!late.has(slot) || this.#world.now - since > AN_HOUR) this.#blame(`${key} lacks ${slot}`);
        else lacking.set(slot, since);
      }
    this.#lacking = lacking;
  }

  #expected(): ReadonlyMap<string, Expected> {
    const expected = new Map<string, Expected>();
    for (const { reader, readerDay, slots, isFromBeside } of this.#oracle.dueNow())
      for (const slot of slots) {
        if (this.#ledger.isTold(slot)) continue;
        const key = digestKeyOf(reader, readerDay);
        if (this.#ledger.told.has(key)) continue;
        const own = expected.get(key) ?? { slots: new Map<string, NamedSlot>(), late: new Set<string>() };
        own.slots.set(slot.key, slot);
        if (isFromBeside) own.late.add(slot.key);
        expected.set(key, own);
      }
    return expected;
  }

  /** Takes what it has from what it must have. */
  #digest({ key, subject, dueAt, until }: OutboxItem, expected: Map<string, NamedSlot>): void {
    const { kind, person = '', slots = [] } = subject;
    if (kind !== 'digest') return;
    if (slots.length === 0) this.#blame(`${key} is planned empty`);
    for (const slot of slots) {
      const named = expected.get(slot.key);
      if (named === undefined) this.#blame(`${key} has ${slot.key} without need`);
      else if (Date.parse(slot.at) !== named.at) this.#blame(`${key} has ${slot.key} at ${slot.at}`);
      expected.delete(slot.key);
    }
    // It is good from the hour at which its reader's day opens until it closes.
    const about = this.#world.groups.get(slots[0]?.group ?? '');
    if (about === undefined) return;
    const { zone, opens, closes } = this.#world.rulesOf(person, about);
    const day = numberOf(subject.day ?? '');
    if (Date.parse(dueAt) !== momentOf(day, opens, zone)) this.#blame(`${key} opens at ${dueAt}`);
    if (Date.parse(until ?? '') !== momentOf(day, closes, zone)) this.#blame(`${key} closes at ${until ?? 'no time'}`);
  }

  /** A group's chat is told only of what is due of somebody who cannot be reached. */
  #mention({ key, subject }: OutboxItem): void {
    if (subject.kind !== 'mention') return;
    for (const slot of subject.slots ?? []) {
      const group = this.#world.groups.get(slot.group);
      const named = group === undefined ? [] : this.#oracle.slotsOf(slot.lead, group);
      const found = named.find((one) => one.key === slot.key);
      const isDue = found !== undefined && !this.#ledger.isTold(found);
      if (!isDue || !this.#world.isLeftAlone(slot.lead)) this.#blame(`${key} mentions ${slot.key}`);
    }
  }
}
