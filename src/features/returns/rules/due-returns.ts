import { z } from 'zod';
import type { Due, Planning } from '../../../delivery/message-plan.js';
import { recipientAt } from '../../../delivery/recipient.js';
import { daySchema, type Instant } from '../../../model/calendar/day.js';
import { addMs, DAY_MS } from '../../../model/calendar/instants.js';
import { decidersOf } from '../../../model/deciders.js';
import { type Group, groupIdSchema } from '../../../model/group.js';
import type { Infer } from '../../../model/infer.js';
import { type PersonId, personIdSchema } from '../../../model/lead.js';
import { type OutboxItem, plannedItem } from '../../../model/outbox-item.js';
import { holderOf, isOpenReturn, partDue, type Return, type ReturnPart } from '../../../model/return.js';
import { isFormer } from '../../../model/standing.js';

const about = { person: personIdSchema, group: groupIdSchema, reference: z.string(), lead: personIdSchema };

/** Sends a lead, or their stand-in, the form to answer. `about` is the person who must answer. */
export const askSubject = z.strictObject({
  kind: z.literal('return-ask'),
  ...about,
  about: personIdSchema,
  /** How often the part had been handed on when this was sent. */
  handed: z.number().int(),
  /** The deadline that the message states. */
  due: daySchema,
});
export type AskSubject = Infer<typeof askSubject>;

/** Tells those who decide that somebody asks for more time. */
export const timeSubject = z.strictObject({ kind: z.literal('return-time'), ...about, request: z.string() });
export type TimeSubject = Infer<typeof timeSubject>;

/** Tells the person who asked for more time what was decided. */
export const timeDecidedSubject = z.strictObject({
  kind: z.literal('return-time-decided'),
  ...about,
  request: z.string(),
});
export type TimeDecidedSubject = Infer<typeof timeDecidedSubject>;

/** How long a request or a decision is worth sending. */
const WORTH_SENDING_MS = 14 * DAY_MS;

/** The group's returns that still await answers. */
export const openReturns = ({ returns }: Group): readonly Return[] => returns.filter(isOpenReturn);

/** When a part came to the person who must answer it. */
export const givenAt = ({ handed }: ReturnPart, { askedAt }: Return): Instant => handed.at(-1)?.at ?? askedAt;

/** The form for each person asked, once; it goes to their stand-in if they are away when it is sent. */
export function dueAsks({ group, now, availabilityIn }: Planning): Due<AskSubject> {
  const items = openReturns(group).flatMap((one) =>
    one.parts.flatMap((part): readonly OutboxItem<AskSubject>[] => {
      const holder = holderOf(part).id;
      const at = givenAt(part, one);
      if (part.sent !== null || isFormer(group, holder) || now >= addMs(at, WORTH_SENDING_MS)) return [];
      const { reader } = recipientAt(availabilityIn(holder, group), now, availabilityIn, group);
      const isOther = reader !== null && reader.person !== holder && !isFormer(group, reader.person);
      const person = isOther ? reader.person : holder;
      const handed = part.handed.length;
      const subject: AskSubject = {
        kind: 'return-ask',
        person,
        group: group.id,
        reference: one.reference,
        lead: part.lead.id,
        about: holder,
        handed,
        due: partDue(part, one),
      };
      return [plannedItem(`return-ask/${group.id}/${one.reference}/${part.lead.id}/${String(handed)}`, subject, at)];
    }),
  );
  return { items, next: null };
}

interface Placed {
  readonly one: Return;
  readonly part: ReturnPart;
  readonly request: ReturnPart['requests'][number];
}

const requestsIn = (group: Group): readonly Placed[] =>
  openReturns(group).flatMap((one) =>
    one.parts.flatMap((part) => part.requests.map((request) => ({ one, part, request }))),
  );

/** Who decides about a person's request on a return. */
export const decidersFor = (group: Group, one: Return, asker: PersonId): readonly PersonId[] =>
  decidersOf(group, { raisedBy: one.askedBy }, asker);

/** The messages to those who decide about more time. */
export const dueTimes = (group: Group, now: Instant): readonly OutboxItem<TimeSubject>[] =>
  requestsIn(group).flatMap(({ one, part, request }) => {
    const until = addMs(request.at, WORTH_SENDING_MS);
    if (request.state !== 'open' || now >= until) return [];
    return decidersFor(group, one, request.by.id).map((person) => {
      const place = { person, group: group.id, reference: one.reference, lead: part.lead.id, request: request.id };
      const key = `return-time/${group.id}/${one.reference}/${part.lead.id}/${request.id}/${person}`;
      return plannedItem(key, { kind: 'return-time', ...place }, request.at, until);
    });
  });

/** The messages to those who asked for more time, about somebody else's decision. */
export const dueTimesDecided = (group: Group, now: Instant): readonly OutboxItem<TimeDecidedSubject>[] =>
  requestsIn(group).flatMap(({ one, part, request: { id, by, state, decidedAt, decidedBy } }) => {
    const until = addMs(decidedAt ?? now, WORTH_SENDING_MS);
    if (state === 'open' || state === 'withdrawn' || decidedAt === null || now >= until) return [];
    if (decidedBy?.id === by.id || isFormer(group, by.id)) return [];
    const place = { person: by.id, group: group.id, reference: one.reference, lead: part.lead.id, request: id };
    const key = `return-time-decided/${group.id}/${one.reference}/${part.lead.id}/${id}/${decidedAt}`;
    return [plannedItem(key, { kind: 'return-time-decided', ...place }, decidedAt, until)];
  });

/** A word for what is out of date in a form already sent; null if nothing is. */
export function askOutdated(
  { reference, lead, handed, due: said }: Pick<AskSubject, 'reference' | 'lead' | 'handed' | 'due'>,
  group: Group,
): string | null {
  const one = group.returns.find((each) => each.reference === reference);
  const part = one?.parts.find((each) => each.lead.id === lead);
  if (one === undefined || part === undefined) return null;
  if (one.withdrawn !== null) return 'withdrawn';
  if (one.closed !== null) return 'closed';
  if (part.handed.length !== handed) return `handed-${String(part.handed.length)}`;
  if (part.sent !== null) return `sent-${part.sent.at}`;
  const due = partDue(part, one);
  return due === said ? null : `due-${due}`;
}
