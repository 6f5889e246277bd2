import { z } from 'zod';
import { type Availability, nextOpening, takesDigest } from '../../../delivery/availability.js';
import { type Due, NOTHING_DUE, type Planning } from '../../../delivery/message-plan.js';
import { isLeftAlone, triedAgainAt } from '../../../delivery/reachability.js';
import { recipientAt } from '../../../delivery/recipient.js';
import { type Instant, instantSchema } from '../../../model/calendar/day.js';
import { addMs, DAY_MS, earliest, MINUTE_MS } from '../../../model/calendar/instants.js';
import { type GroupId, groupIdSchema } from '../../../model/group.js';
import { type PersonId, personIdSchema } from '../../../model/lead.js';
import { type OutboxSubject, plannedItem } from '../../../model/outbox-item.js';
import { isFormer } from '../../../model/standing.js';
import { tellsOfChanges } from '../../../model/telling.js';
import { changesFor, concerned } from './changes-for.js';
import { entriesWithNews } from './entries-with-news.js';

/** Tells a lead, or their stand-in (then `about` is the lead), what others changed after `from` and up to `until`. */
export interface ToldSubject extends OutboxSubject {
  readonly kind: 'told';
  readonly person: PersonId;
  readonly group: GroupId;
  readonly from: Instant;
  readonly until: Instant;
  readonly quiet: true;
}
export const toldSubject = z.strictObject({
  kind: z.literal('told'),
  person: personIdSchema,
  group: groupIdSchema,
  about: personIdSchema.optional(),
  /** Empty if they were told nothing before. */
  from: z.union([instantSchema, z.literal('')]),
  until: instantSchema,
  quiet: z.literal(true),
}) as z.ZodType<ToldSubject, z.ZodTypeDef, unknown>;

/** Changes within this time are sent as one message. */
const TOGETHER_MS = 5 * MINUTE_MS;
/** Older changes are not sent; the planner surely reads back the keys of sent messages for longer than this. */
const TOLD_FOR_MS = 20 * DAY_MS;
/**
 * A message whose reader's hours have not come by then goes into the outbox, and waits there however long they are
 * away.
 */
const LAID_BY_MS = 14 * DAY_MS;

/** The key of a message about changes in a group up to a moment; unique in the outbox. */
const toldKey = (place: string, until: Instant): string => `told/${place}/${until}`;
const KEY = /^told\/(.+)\/([^/]+)$/;

const knownUntil = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, Instant>>();

/** Returns the moment up to which people were told about each group, by the place in the keys. */
function toldUntil(known: ReadonlySet<string>): ReadonlyMap<string, Instant> {
  const found = knownUntil.get(known) ?? new Map<string, Instant>();
  if (knownUntil.has(known)) return found;
  const latest = new Map<string, Instant>();
  for (const key of known) {
    const [, place = '', until = ''] = KEY.exec(key) ?? [];
    if (place !== '' && until > (latest.get(place) ?? '')) latest.set(place, until);
  }
  knownUntil.set(known, latest);
  return latest;
}

/** When the first change by somebody else came, and the last change by anyone. */
interface Span {
  readonly first: Instant | null;
  readonly last: Instant;
}

/**
 * Returns the messages to a group's leads about what others changed: one per person for all changes of at least five
 * minutes. It is due in their hours, once the first change is five minutes old. It leaves out what was undone or
 * reversed by then.
 */
export function dueTelling(planning: Planning): Due<ToldSubject> {
  const { group, now, known } = planning;
  if (!tellsOfChanges(group)) return NOTHING_DUE;
  const since = addMs(now, -TOLD_FOR_MS);
  const recent = entriesWithNews(group).filter(({ entry: { at } }) => at > since && at < now);
  const waiting = entriesWithNews(group).find(({ entry: { at } }) => at >= now);
  const told = toldUntil(known);
  const people = new Map<PersonId, Span>();
  for (const one of recent) {
    const { at, by } = one.entry;
    for (const person of concerned(one, group)) {
      if (at <= (told.get(`${group.id}/${person}`) ?? '')) continue;
      const first = people.get(person)?.first ?? (person === by.id ? null : at);
      people.set(person, { first, last: at });
    }
  }
  const dues = [...people].map(([person, span]) =>
    dueFor(planning, person, told.get(`${group.id}/${person}`) ?? '', span),
  );
  return {
    items: dues.flatMap(({ items }) => items),
    next: earliest([
      waiting === undefined ? null : addMs(waiting.entry.at, TOGETHER_MS),
      ...dues.map(({ next }) => next),
    ]),
  };
}

function dueFor(
  { group, now, availabilityIn }: Planning,
  person: PersonId,
  from: Instant,
  { first, last }: Span,
): Due<ToldSubject> {
  if (first === null) return NOTHING_DUE;
  const lead = availabilityIn(person, group);
  const isWanted = !lead.isMuted && lead.own.tellsChanges !== false;
  if (!isWanted || isFormer(group, person) || changesFor(group, person, from, last).length === 0) return NOTHING_DUE;
  if (isLeftAlone(lead, now)) return { items: [], next: triedAgainAt(lead) };
  const { reader: asked } = recipientAt(lead, now, availabilityIn, group);
  // A lead who is away without a stand-in gets the message on return.
  const reader = asked === null || isFormer(group, asked.person) || isLeftAlone(asked, now) ? lead : asked;
  const ready = addMs(first, TOGETHER_MS);
  if (now < ready) return { items: [], next: ready };
  const opening = nextOpening(reader, now, takesDigest);
  const laidBy = addMs(first, LAID_BY_MS);
  if (now < laidBy && (opening === null || opening > now)) return { items: [], next: earliest([opening, laidBy]) };
  return { items: [itemTo(reader, person, { group: group.id, from, until: last }, now)], next: null };
}

function itemTo(
  reader: Availability,
  person: PersonId,
  span: { readonly group: GroupId; readonly from: Instant; readonly until: Instant },
  now: Instant,
): Due<ToldSubject>['items'][number] {
  const about = reader.person === person ? {} : { about: person };
  const subject: ToldSubject = { kind: 'told', person: reader.person, ...span, ...about, quiet: true };
  return plannedItem(toldKey(`${span.group}/${person}`, span.until), subject, now);
}
