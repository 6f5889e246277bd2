import type { z } from 'zod';
import type { Instant } from '../model/calendar/day.js';
import { addMs, DAY_MS, earliest } from '../model/calendar/instants.js';
import type { Group } from '../model/group.js';
import type { OutboxItem, OutboxSubject } from '../model/outbox-item.js';
import type { Reply } from '../model/reply.js';
import type { DueSlot } from './due-slots.js';
import type { Forecast } from './forecast-message.js';
import type { AvailabilityLookup } from './recipient.js';

/** What a message to or about a group is planned from. */
export interface Planning {
  readonly group: Group;
  readonly now: Instant;
  readonly availabilityIn: AvailabilityLookup;
  /** The nudges that have come and are in no item yet, and who should get each. */
  readonly slots: readonly DueSlot[];
  /** The keys of the items that are in the outbox already. */
  readonly known: ReadonlySet<string>;
}

/** What should be in the outbox at a moment, put there already or not, and when the next item falls due. */
export interface Due<Subject extends OutboxSubject = OutboxSubject> {
  readonly items: readonly OutboxItem<Subject>[];
  /** The first moment after the planning run at which something more falls due; null when nothing will. */
  readonly next: Instant | null;
}

export const NOTHING_DUE: Due<never> = { items: [], next: null };

/** What planning, sending and forecasts need to know of a kind of message; the feature that sends it declares it. */
export interface MessagePlan<Subject extends OutboxSubject = OutboxSubject, Said extends Reply = Reply> {
  /** What is kept of what it is about. */
  readonly subject: z.ZodType<Subject, z.ZodTypeDef, unknown>;
  /** What falls due in a group; absent where something else plans it. Pure. */
  due?(planning: Planning): Due<Subject>;
  /** One message instead of those of two groups under the same key; absent where the first stands for both. */
  join?(one: Subject, other: Subject): Subject;
  /** What is out of date on the card that was sent, in a word that differs for each state; null while nothing is. */
  outdated?(subject: Subject, group: Group): string | null;
  /** Until when the card that was sent is brought up to date; absent for three weeks. */
  followedUntil?(sentAt: Instant, until: Instant | null): Instant;
  /** What a forecast says of it; absent where it speaks of a group as a whole, null where it disturbs nobody. */
  forecast?(said: Said, subject: Subject): Forecast | null;
}

/** Every kind of message, by its name. */
export type MessagePlans = ReadonlyMap<string, MessagePlan>;

/** For as long as the outbox is sure to be read back. */
export const FOLLOWED_MS = 21 * DAY_MS;

/** Until when a card that was sent is brought up to date. */
export const followedUntil = (plan: MessagePlan | undefined, sentAt: Instant, until: Instant | null): Instant =>
  plan?.followedUntil?.(sentAt, until) ?? addMs(sentAt, FOLLOWED_MS);

/** What all messages together have due in a group. */
export function allDue(plans: MessagePlans, planning: Planning): Due {
  const dues = [...plans.values()].map((plan) => plan.due?.(planning) ?? NOTHING_DUE);
  return { items: dues.flatMap(({ items }) => items), next: earliest(dues.map(({ next }) => next)) };
}

/** Items of several groups, those under one key joined as their message says. */
export function joined(plans: MessagePlans, items: readonly OutboxItem[]): readonly OutboxItem[] {
  const found = new Map<string, OutboxItem>();
  for (const item of items) {
    const one = found.get(item.key);
    const both = one && plans.get(item.subject.kind)?.join?.(one.subject, item.subject);
    if (one === undefined) found.set(item.key, item);
    else if (both !== undefined) found.set(item.key, { ...one, subject: both });
  }
  return [...found.values()];
}
