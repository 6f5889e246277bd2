import type { SaidName } from './leads-at.js';
import { type SaidSlots, type Undertaking, undertakingIn } from './undertaking.js';

interface Read {
  readonly of: SaidSlots;
  readonly found: Undertaking | null;
}
const lastRead = new WeakMap<readonly SaidName[], Read>();

/**
 * The undertaking in a message, read once: its shape asks for it, and each command that may come of it. A message's
 * people and dates are always the same arrays.
 */
export function undertakingOnce(slots: SaidSlots): Undertaking | null {
  const last = lastRead.get(slots.people);
  if (last !== undefined && isSame(last.of, slots)) return last.found;
  const found = undertakingIn(slots);
  lastRead.set(slots.people, { of: slots, found });
  return found;
}

const isSame = (one: SaidSlots, other: SaidSlots): boolean =>
  one.said === other.said && one.dates === other.dates && one.set === other.set && one.setWritten === other.setWritten;
