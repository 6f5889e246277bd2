import { minuteOf } from './plain-calendar.js';
import type { QuietHours } from '../../src/model/nudge-policy.js';

/** The minutes of a day from which and until which someone may be written to. */
export interface OpenHours {
  readonly opens: number;
  readonly closes: number;
}

const MIDNIGHT = 1440;

const isQuiet = (minute: number, from: number, until: number): boolean =>
  from <= until ? from <= minute && minute < until : minute >= from || minute < until;

const known = new Map<string, OpenHours>();

/**
 * Walks through a day minute by minute: it opens at the hour asked for, or when the quiet hours around that end, and
 * closes when they begin or at midnight. An hour in the quiet ones of the evening is put off to the morning.
 */
export function openHours(at: string, quiet: QuietHours): OpenHours {
  const key = `${at} ${quiet.from} ${quiet.until}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const from = minuteOf(quiet.from);
  const until = minuteOf(quiet.until);
  let opens = minuteOf(at);
  while (opens < MIDNIGHT && isQuiet(opens, from, until)) opens += 1;
  if (opens === MIDNIGHT) for (opens = 0; isQuiet(opens, from, until);) opens += 1;
  let closes = opens;
  while (closes < MIDNIGHT && !isQuiet(closes, from, until)) closes += 1;
  known.set(key, { opens, closes });
  return { opens, closes };
}
