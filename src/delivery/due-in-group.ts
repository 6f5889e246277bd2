import type { Instant } from '../model/calendar/day.js';
import { addMs, earliest, HOUR_MS } from '../model/calendar/instants.js';
import type { Group, GroupId } from '../model/group.js';
import type { OutboxItem } from '../model/outbox-item.js';
import { askedSlots } from './asked-slots.js';
import { cardUpdates, nextCardUpdate } from './card-updates.js';
import { type CoveredSlots, type DueSlot, dueSlots } from './due-slots.js';
import { allDue, type Due, type MessagePlans, NOTHING_DUE } from './message-plan.js';
import { officersOf } from './officers.js';
import { agendaOf } from './open-work.js';
import { paperSlots } from './paper-slots.js';
import { triedAgainAt } from './reachability.js';
import type { AvailabilityLookup } from './recipient.js';

/** What has fallen due in one group, without digests, and when more does. Small, however many actions the group has. */
export interface DueInGroup extends Due {
  readonly group: GroupId;
  /** What goes into digests. */
  readonly slots: readonly DueSlot[];
}

/** Facts about the people of some groups, and about what was sent about those groups. */
export interface PlanningFacts {
  readonly now: Instant;
  readonly availabilityIn: AvailabilityLookup;
  /** The slots that leads were already notified of. */
  readonly covered: CoveredSlots;
  /** The keys of the items already in the outbox. */
  readonly known: ReadonlySet<string>;
  /** The sent cards, by the groups they are about. */
  readonly cards: ReadonlyMap<GroupId, readonly OutboxItem[]>;
}

/** A preference changed by someone who is not a member triggers no planning, so such groups are planned this often. */
const ASKED_AGAIN_MS = HOUR_MS;

/** When to plan a group again for leads and stand-ins who are not members. */
function nextAsk(group: Group, now: Instant, slots: readonly DueSlot[]): Instant | null {
  const members = new Set(group.members.map(({ id }) => id));
  const leads = [...agendaOf(group).keys()];
  const asked = slots.flatMap(({ recipient }) => recipient.asked.map(({ person }) => person));
  const hasOutsider = [...leads, ...asked].some((id) => !members.has(id));
  return hasOutsider ? addMs(now, ASKED_AGAIN_MS) : null;
}

/** When to try an unreachable officer again: the bot may then write to them instead of somebody else. */
function nextTry(group: Group, now: Instant, availabilityIn: AvailabilityLookup): Instant | null {
  const tries = officersOf(group).map((id) => triedAgainAt(availabilityIn(id, group)));
  return earliest(tries.filter((moment) => moment !== null && moment > now));
}

/** Adds the slots that were asked for. Keeps only the later one for each action and lead, which covers the other. */
function withAsked(slots: readonly DueSlot[], asked: readonly DueSlot[]): readonly DueSlot[] {
  if (asked.length === 0) return slots;
  const found = new Map<string, DueSlot>();
  for (const one of [...slots, ...asked]) {
    const place = `${one.slot.reference}/${one.slot.lead}`;
    if (one.slot.at > (found.get(place)?.slot.at ?? '')) found.set(place, one);
  }
  return [...found.values()];
}

/** Nothing falls due while the app is removed from the group's conversation; its return changes the group. */
export function dueInGroup(plans: MessagePlans, group: Group, facts: PlanningFacts): DueInGroup {
  if (group.uninstalledAt !== null) return { group: group.id, slots: [], ...NOTHING_DUE };
  const { now, availabilityIn, covered, known } = facts;
  const cards = facts.cards.get(group.id) ?? [];
  const { slots: regular, next } = dueSlots(group, now, availabilityIn, covered);
  const papers = paperSlots(group, now, availabilityIn, covered);
  const slots = withAsked(regular, [...papers.slots, ...askedSlots(group, now, availabilityIn, covered)]);
  const due = allDue(plans, { group, now, availabilityIn, slots, known });
  return {
    group: group.id,
    slots,
    items: [...cardUpdates(plans, group, cards, now), ...due.items],
    next: earliest([
      next,
      papers.next,
      due.next,
      nextAsk(group, now, slots),
      nextTry(group, now, availabilityIn),
      nextCardUpdate(plans, group, cards, now),
    ]),
  };
}
