import { createHash } from 'node:crypto';
import { languageRead } from '../delivery/reader-language.js';
import { isKey, readToken } from '../features/calendars/rules/calendar-token.js';
import type { Instant } from '../model/calendar/day.js';
import type { Person } from '../model/person.js';
import { asKnownTo } from '../model/standing.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Store } from '../ports/store.js';
import type { Stores } from '../ports/stores.js';
import { RequestRate } from './request-rate.js';

interface CalendarOptions {
  readonly stores: Pick<Stores, 'of'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether the bot serves a tenant: anybody can make up an address. */
  readonly isServed: (tenant: string) => boolean;
}

/** A calendar file, and a tag that changes with its content. */
export interface FetchedCalendar {
  readonly bytes: Uint8Array;
  readonly etag: string;
}

/** Null for an address that leads nowhere; the seconds to wait if it was requested too often. */
export type CalendarAnswer = FetchedCalendar | { readonly waitSeconds: number } | null;

/** The most requests a minute for one address, and for all unverified addresses together. */
const OF_ONE = 30;
const OF_UNKNOWN = 600;

/** Serves a calendar address: its owner's deadlines and meetings as they stand now. */
export function createCalendarRoute({ stores, clock, log, isServed }: CalendarOptions) {
  const ones = new RequestRate(OF_ONE);
  const unknown = new RequestRate(OF_UNKNOWN);
  return async (token: string): Promise<CalendarAnswer> => {
    const read = readToken(token);
    if (read === null || !isServed(read.tenant)) return null;
    const now = clock.now();
    const isKnown = ones.knows(token);
    const waitSeconds = isKnown ? ones.take(token, now) : unknown.take('', now);
    if (waitSeconds > 0) return { waitSeconds };
    const store = stores.of(read.tenant);
    const person = await store.findPerson(read.person);
    if (person?.calendar === undefined || !isKey(read.key, person.calendar.key)) {
      ones.forget(token);
      log.info({}, 'a calendar address was refused');
      return null;
    }
    if (!isKnown) ones.take(token, now);
    return calendarOf(store, person, now);
  };
}

/** Null if they no longer belong to any group. */
async function calendarOf(store: Store, person: Person, now: Instant): Promise<FetchedCalendar | null> {
  const knower = { person, tenant: person.tenant };
  const groups = (await store.groupsOf(person.id)).flatMap((group) => asKnownTo(group, knower) ?? []);
  if (groups.length === 0) return null;
  // Loaded on first use: few people fetch a calendar.
  const [{ calendarWords }, { formatEvent }, { ownEvents }] = await Promise.all([
    import('../features/calendars/words.js'),
    import('../features/papers/format-event.js'),
    import('../features/calendars/rules/own-events.js'),
  ]);
  const events = groups.flatMap((group) =>
    ownEvents(group, person.id, now).map((event) => formatEvent(event, group, languageRead(person, group))),
  );
  const language = languageRead(person, groups[0]);
  const { writeCalendar } = await import('../adapters/ical/write-calendar.js');
  const bytes = await writeCalendar({
    title: [{ words: calendarWords(language).name, language }],
    group: [{ words: 'Matters Arising', language: null }],
    language,
    events,
    madeAt: now,
  });
  // The time that it was made is not a change.
  const lasting = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^DTSTAMP:.*\r?\n/gmu, '');
  return { bytes, etag: `W/"${createHash('sha256').update(lasting).digest('base64url').slice(0, 27)}"` };
}
