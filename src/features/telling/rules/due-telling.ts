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

/** To a lead, or who stands in for them (`about` is the lead then): what others changed after one moment and up to another. */
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
  /** Empty where they were told of nothing before. */
  from: z.union([instantSchema, z.literal('')]),
  until: instantSchema,
  quiet: z.literal(true),
}) as z.ZodType<ToldSubject, z.ZodTypeDef, unknown>;

/** Changes of so many minutes are one message. */
const TOGETHER_MS = 5 * MINUTE_MS;
/** Older ones are told no more; the keys of what was told are sure to be read back for longer. */
const TOLD_FOR_MS = 20 * DAY_MS;
/** What nobody's hours have come for by then is put into the outbox, where it waits for them however long they are away. */
const LAID_BY_MS = 14 * DAY_MS;

/** The key of what somebody is told of a group, up to a moment; unique in the outbox. */
const toldKey = (place: string, until: Instant): string => `told/${place}/${until}`;
const KEY = /^told\/(.+)\/([^/]+)$/;

const knownUntil = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, Instant>>();

/** Up to when people were told of each group, by its place in the keys. */
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

/** When the first change that somebody else made came, and the last of anyone's. */
interface Span {
  readonly first: Instant | null;
  readonly last: Instant;
}

/**
 * The messages to the leads of a group about what others changed: one a person for all of five minutes and more, in their
 * hours, that comes when the first change is five minutes old. What was undone or given back by then says nothing.
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
  // Who is away with nobody in their place hears of it when they are back.
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
