import type { Instant } from '../model/calendar/day.js';
import type { Group, GroupId } from '../model/group.js';
import { requestItems } from './request-items.js';
import { nextSummaryTime } from './next-summary-time.js';
import { dueSummaries } from './plan-summaries.js';
import { agendaOf } from './open-work.js';
import { dueAttendance } from './attendance.js';
import { cardUpdates, nextCardUpdate } from './card-updates.js';
import { dueDepartures, dueRoles } from './departures.js';
import { type CoveredSlots, type DueSlot, dueSlots } from './due-slots.js';
import { escalationIn, type GroupEscalation } from './escalation.js';
import type { OutboxItem } from '../model/outbox-item.js';
import { triedAgainAt } from './reachability.js';
import { dueUnreachable } from './plan-unreachable.js';
import type { DefaultPolicy } from '../model/default-policy.js';
import type { AvailabilityLookup } from './recipient.js';
import { officersOf } from './officers.js';
import { addMs, HOUR_MS } from '../model/calendar/instants.js';

/** What has fallen due in one group and when the next does: little, however many actions the group has. */
export interface DueInGroup {
  readonly group: GroupId;
  readonly home: DefaultPolicy & { readonly mayMention: boolean };
  readonly slots: readonly DueSlot[];
  readonly escalation: GroupEscalation;
  /** Other items that should be in the outbox, put there already or not. */
  readonly items: readonly OutboxItem[];
  /** The first moment after this planning run at which something more falls due; null when nothing will. */
  readonly next: Instant | null;
}

/** A group is not planned again when people who are no members of it change their preferences: it is planned this often for them. */
const ASKED_AGAIN_MS = HOUR_MS;

/** When to plan a group again for leads and stand-ins who are no members of it. */
function nextAsk(group: Group, now: Instant, slots: readonly DueSlot[]): Instant | null {
  const members = new Set(group.members.map(({ id }) => id));
  const leads = [...agendaOf(group).keys()];
  const asked = slots.flatMap(({ recipient }) => recipient.asked.map(({ person }) => person));
  const hasOutsider = [...leads, ...asked].some((id) => !members.has(id));
  return hasOutsider ? addMs(now, ASKED_AGAIN_MS) : null;
}

/** When an officer of a group is tried again: from then on they are written to, perhaps instead of another. */
function nextTry(group: Group, now: Instant, availabilityIn: AvailabilityLookup): Instant | null {
  const tries = officersOf(group).flatMap((id) => triedAgainAt(availabilityIn(id, group)) ?? []);
  return tries.filter((moment) => moment > now).sort()[0] ?? null;
}

/** While the app is out of its conversation nothing of a group falls due; when it is back the group has changed. */
function nothingIn({ id, zone, nation, nudging }: Group): DueInGroup {
  const home = { zone, nation, nudging, mayMention: false };
  return { group: id, home, slots: [], escalation: { readers: [], actions: [], next: null }, items: [], next: null };
}

/** `covered` are the slots that leads were notified of already, `cards` the sent cards about the group. */
export function dueInGroup(
  group: Group,
  now: Instant,
  availabilityIn: AvailabilityLookup,
  covered: CoveredSlots,
  cards: readonly OutboxItem[] = [],
): DueInGroup {
  if (group.uninstalledAt !== null) return nothingIn(group);
  const { slots, next } = dueSlots(group, now, availabilityIn, covered);
  const escalation = escalationIn(group, now, availabilityIn);
  const moments = [
    next,
    nextSummaryTime(group, now),
    escalation.next,
    nextAsk(group, now, slots),
    nextTry(group, now, availabilityIn),
    nextCardUpdate(group, cards, now),
  ];
  const { zone, nation, nudging } = group;
  return {
    group: group.id,
    home: { zone, nation, nudging, mayMention: nudging.mayMention },
    slots,
    escalation,
    items: [
      ...dueSummaries(group, now),
      ...cardUpdates(group, cards, now),
      ...requestItems(group, now),
      ...dueAttendance(group, now),
      ...dueUnreachable(group, now, availabilityIn),
      ...dueDepartures(group, now, availabilityIn),
      ...dueRoles(group, now),
    ],
    next: moments.filter((moment) => moment !== null).sort()[0] ?? null,
  };
}
