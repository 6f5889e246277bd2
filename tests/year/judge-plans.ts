import type { OutboxItem } from '../../src/core/nudges/outbox-item.js';
import type { Ledger } from './ledger.js';
import { digestKeyOf, type Oracle } from './oracle.js';
import { momentOf, numberOf } from './plain-calendar.js';
import type { WorldState } from './world-state.js';

/** Says what is wrong with what a look put into the outbox: each digest that must be planned now is, and no other. */
export function judgePlans(
  put: readonly OutboxItem[],
  { world, oracle, ledger, blame }: {
    readonly world: WorldState;
    readonly oracle: Oracle;
    readonly ledger: Ledger;
    readonly blame: (words: string) => void;
  },
): void {
  ledger.over(world.now);
  const expected = new Map<string, Set<string>>();
  for (const { reader, readerDay, slots } of oracle.dueNow()) {
    const untold = slots.filter((slot) => !ledger.isTold(slot));
    if (untold.length === 0) continue;
    const key = digestKeyOf(reader, readerDay);
    if (ledger.told.has(key)) continue;
    const own = expected.get(key) ?? new Set();
    for (const slot of untold) own.add(slot);
    expected.set(key, own);
  }
  for (const item of put) {
    const { key, subject } = item;
    if (!('slots' in subject)) continue;
    if (ledger.told.has(key)) blame(`${key} is planned twice`);
    if (subject.kind === 'digest') {
      if (subject.slots.length === 0) blame(`${key} is planned empty`);
      for (const slot of subject.slots)
        if (expected.get(key)?.delete(slot.key) !== true) blame(`${key} has ${slot.key} without need`);
      judgeHours(item, subject.person, world, blame);
    } else
      for (const slot of subject.slots) {
        const group = world.groups.get(slot.group);
        const isNamed = group !== undefined && oracle.slotsOf(slot.lead, group).includes(slot.key);
        if (!isNamed || ledger.isTold(slot.key) || !world.isLeftAlone(slot.lead)) blame(`${key} mentions ${slot.key}`);
      }
    ledger.put(item);
  }
  for (const [key, slots] of expected) for (const slot of slots) if (!ledger.isTold(slot)) blame(`${key} lacks ${slot}`);
}

/** A digest is good from the hour at which its reader's day opens until it closes. */
function judgeHours(item: OutboxItem, reader: string, world: WorldState, blame: (words: string) => void): void {
  if (item.subject.kind !== 'digest') return;
  const about = world.groups.get(item.subject.slots[0]?.group ?? '');
  if (about === undefined) return;
  const { zone, opens, closes } = world.rulesOf(reader, about);
  const day = numberOf(item.subject.day);
  if (Date.parse(item.dueAt) !== momentOf(day, opens, zone)) blame(`${item.key} opens at ${item.dueAt}`);
  if (item.until === null || Date.parse(item.until) !== momentOf(day, closes, zone))
    blame(`${item.key} closes at ${item.until}`);
}
