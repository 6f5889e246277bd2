import { Temporal } from 'temporal-polyfill';
import type { Day, Instant, LocalDateTime, Zone } from './day.js';

/** Whether the machine's own data has this time zone, such as `Europe/London`. */
export function isZone(text: string): boolean {
  if (!/^(?:[A-Za-z][A-Za-z0-9_+-]{0,30}\/){1,2}[A-Za-z0-9_+-]{1,40}$|^UTC$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant of a wall-clock time in a zone. A time that the clocks skip moves later by the gap; a time that they
 * repeat means its first occurrence (Temporal's "compatible").
 */
export function toInstant(local: LocalDateTime, zone: Zone): Instant {
  const known = moments.get(zone)?.get(local);
  if (known !== undefined) return known;
  const epoch = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  }).epochMilliseconds;
  const moment = new Date(epoch).toISOString();
  const ofZone = moments.get(zone);
  // A full cache starts again: nobody asks for days long past.
  if (ofZone === undefined || ofZone.size >= MOST_MOMENTS) moments.set(zone, new Map([[local, moment]]));
  else ofZone.set(local, moment);
  return moment;
}

/** A cache by zone: a planning run asks for the same hour of a few days, for every person. */
const moments = new Map<Zone, Map<LocalDateTime, Instant>>();
const MOST_MOMENTS = 2000;

const formats = new Map<Zone, Intl.DateTimeFormat>();

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  // Swedish writes dates and times as ISO 8601 does.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, made);
  return made;
}

/** The last minute asked for in each zone: a turn asks for its own several times. */
const lastMinutes = new Map<Zone, { readonly minute: string; readonly local: LocalDateTime }>();

/** The wall-clock date and time in a zone at a moment, to the minute. */
export function toLocal(instant: Instant, zone: Zone): LocalDateTime {
  const minute = instant.slice(0, 16);
  const last = lastMinutes.get(zone);
  if (last?.minute === minute) return last.local;
  const local = formatOf(zone).format(Date.parse(instant)).replace(' ', 'T');
  lastMinutes.set(zone, { minute, local });
  return local;
}

/** The day in a zone at a moment. */
export const localDay = (instant: Instant, zone: Zone): Day => toLocal(instant, zone).slice(0, 10);
