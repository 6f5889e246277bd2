import type { z } from 'zod';
import type { Instant } from '../model/calendar/day.js';
import { addMs, DAY_MS, earliest } from '../model/calendar/instants.js';
import type { Group } from '../model/group.js';
import type { OutboxItem, OutboxSubject } from '../model/outbox-item.js';
import type { Reply } from '../model/reply.js';
import type { DueSlot } from './due-slots.js';
import type { Forecast } from './forecast-message.js';
import type { AvailabilityLookup } from './recipient.js';

/** The facts for planning a message to or about a group. */
export interface Planning {
  readonly group: Group;
  readonly now: Instant;
  readonly availabilityIn: AvailabilityLookup;
  /** The nudges that are due and in no item yet, and who should get each. */
  readonly slots: readonly DueSlot[];
  /** The keys of the items already in the outbox. */
  readonly known: ReadonlySet<string>;
}

/** What should be in the outbox at a moment, whether it already is or not, and when the next item falls due. */
export interface Due<Subject extends OutboxSubject = OutboxSubject> {
  readonly items: readonly OutboxItem<Subject>[];
  /** The first moment after the planning run when something more falls due; null when nothing will. */
  readonly next: Instant | null;
}

export const NOTHING_DUE: Due<never> = { items: [], next: null };

/**
 * What planning, sending and forecasts need to know about a kind of message. The feature that sends it declares this.
 */
export interface MessagePlan<Subject extends OutboxSubject = OutboxSubject, Said extends Reply = Reply> {
  /** The schema of its subject: what the store keeps about such a message. */
  readonly subject: z.ZodType<Subject, z.ZodTypeDef, unknown>;
  /** Returns what falls due in a group. Pure. Absent when something else plans it. */
  due?(planning: Planning): Due<Subject>;
  /** Joins two groups' subjects under the same key into one; when absent, the first stands for both. */
  join?(one: Subject, other: Subject): Subject;
  /** Names what is out of date on the sent card, with a different word for each state; null when nothing is. */
  outdated?(subject: Subject, group: Group): string | null;
  /** Until when the sent card is kept up to date; three weeks when absent. */
  followedUntil?(sentAt: Instant, until: Instant | null): Instant;
  /** What a forecast says about it; null when it disturbs nobody. Absent when it is about a whole group. */
  forecast?(said: Said, subject: Subject): Forecast | null;
}

/** Every kind of message, by its name. */
export type MessagePlans = ReadonlyMap<string, MessagePlan>;

/** The planner always reads the outbox back at least this far. */
export const FOLLOWED_MS = 21 * DAY_MS;

/** Until when a sent card is kept up to date. */
export const followedUntil = (plan: MessagePlan | undefined, sentAt: Instant, until: Instant | null): Instant =>
  plan?.followedUntil?.(sentAt, until) ?? addMs(sentAt, FOLLOWED_MS);

/** Returns what all kinds of message together have due in a group. */
export function allDue(plans: MessagePlans, planning: Planning): Due {
  const dues = [...plans.values()].map((plan) => plan.due?.(planning) ?? NOTHING_DUE);
  return { items: dues.flatMap(({ items }) => items), next: earliest(dues.map(({ next }) => next)) };
}

/** Joins the items of several groups that share a key, as their message plan says. */
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
