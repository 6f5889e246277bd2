import { referenceNumber } from '../../../model/due-order.js';
import { daysLeft, effectiveDue } from '../../../model/lateness.js';
import { leadName, waitingLeads } from '../../../model/lead-people.js';
import type { Instant, Day } from '../../../model/calendar/day.js';
import { localDay } from '../../../model/calendar/zones.js';
import type { Group } from '../../../model/group.js';
import { headOf, type GroupHead } from '../../../model/group-head.js';
import type { PersonId } from '../../../model/lead.js';
import { agendaOf } from '../../../delivery/open-work.js';
import { slotKeyPrefix } from '../../../delivery/due-slots.js';
import type { NudgeSlot } from '../../../model/outbox-item.js';
import type { Action } from '../../../model/action.js';

/** Whether a slot's action still waits for its lead: open, with the same last day, and with their part not done. */
export const isStillLed = ({ key, reference, lead }: NudgeSlot, group: Group): boolean =>
  (agendaOf(group).get(lead) ?? []).some(
    ({ action, due }) => action.reference === reference && key.startsWith(slotKeyPrefix(group, action, due)),
  ) || isLedWithoutDay({ key, reference, lead }, group);

/** The same for an action without a last day, which only a requested reminder nudges about. */
function isLedWithoutDay(
  { key, reference, lead }: Pick<NudgeSlot, 'key' | 'reference' | 'lead'>,
  group: Group,
): boolean {
  const action = group.actions.find((candidate) => candidate.reference === reference);
  return (
    action !== undefined &&
    effectiveDue(action, group) === null &&
    key.startsWith(slotKeyPrefix(group, action, null)) &&
    waitingLeads(action, group).includes(lead)
  );
}

function itemOf(slot: NudgeSlot, reader: PersonId, groups: readonly Group[], now: Instant): DigestItem | null {
  const group = groups.find((candidate) => candidate.id === slot.group);
  const action = group?.actions.find((candidate) => candidate.reference === slot.reference);
  if (group === undefined || action === undefined) return null;
  const due = effectiveDue(action, group);
  if (!isStillLed(slot, group)) return null;
  const standsInFor = slot.lead === reader ? null : leadName(slot.lead, action, group);
  return { action, group: headOf(group), due, daysLeft: daysLeft(due, localDay(now, group.zone)), standsInFor };
}

/**
 * The items of a digest at a moment, most urgent first. They leave out what was closed, moved, reassigned or done in
 * part since its slots were planned. Empty when nothing is left, and then nothing is sent.
 */
export function digestItems(
  slots: readonly NudgeSlot[],
  reader: PersonId,
  groups: readonly Group[],
  now: Instant,
): readonly DigestItem[] {
  const items = slots.map((slot) => itemOf(slot, reader, groups, now)).filter((item) => item !== null);
  return items.sort((one, other) => compare(one.due ?? LAST, other.due ?? LAST) || inGroup(one, other));
}

/** Sorts an action without a day after those with one. */
const LAST = '9999';

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const inGroup = (one: DigestItem, other: DigestItem): number =>
  compare(one.group.name, other.group.name) ||
  compare(one.group.id, other.group.id) ||
  referenceNumber(one.action.reference) - referenceNumber(other.action.reference);
/** One action in a digest, and why it is there; `daysLeft` is negative when late, null when there is no day. */
export interface DigestItem {
  readonly action: Action;
  readonly group: GroupHead;
  readonly due: Day | null;
  readonly daysLeft: number | null;
  /** The name of the lead for whom the reader stands in; null when the action is the reader's own. */
  readonly standsInFor: string | null;
}
