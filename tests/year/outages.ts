import type { Random } from './random.js';

/** A time in which the machine is down. */
export interface Outage {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const JANUARY = Date.parse('2026-01-02T00:00:00Z');

/** From seconds to ten days, some over a clock change, some over an office's whole day. */
export function madeOutages(random: Random): readonly Outage[] {
  const made = Array.from({ length: 16 }, (): Outage => {
    const from = JANUARY + random.below(355 * 24 * 60 * 60) * 1000;
    const roll = random.next();
    if (roll < 0.3) return { from, to: from + (1 + random.below(120)) * 1000 };
    if (roll < 0.85) return { from, to: from + (1 + random.below(14 * 60)) * MINUTE };
    return { from, to: from + MINUTE + Math.floor(random.next() * 10 * DAY) };
  });
  const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-27', '2026-10-25', '2026-11-01'];
  const night = Date.parse(`${random.pick(changes)}T00:00:00Z`) - (1 + random.below(12 * 60)) * MINUTE;
  const sorted = [...made, { from: night, to: night + DAY + random.below(24 * 60) * MINUTE }];
  return sorted.sort((one, other) => one.from - other.from);
}
