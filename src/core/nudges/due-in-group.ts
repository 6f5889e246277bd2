import type { Instant, Zone } from '../calendar/day.js';
import type { Group, GroupId } from '../groups/group.js';
import { nextSummaryTime } from '../summaries/next-summary-time.js';
import { dueSummaries } from '../summaries/plan-summaries.js';
import { type DueSlot, dueSlots } from './due-slots.js';
import { nextSlot } from './next-slot.js';
import { NUDGE_POLICY, type NudgePolicy } from './nudge-policy.js';
import type { OutboxItem } from './outbox-item.js';

/** What has fallen due in one group, sent or not, and when the next does: little, however many actions the group has. */
export interface DueInGroup {
  readonly group: GroupId;
  readonly zone: Zone;
  readonly createdAt: Instant;
  readonly slots: readonly DueSlot[];
  readonly summaries: readonly OutboxItem[];
  /** The first moment after the look at which something more falls due; null when nothing will. */
  readonly next: Instant | null;
}

export function dueInGroup(group: Group, now: Instant, policy: NudgePolicy = NUDGE_POLICY): DueInGroup {
  const moments = [nextSlot(group, now, policy), nextSummaryTime(group, now)];
  return {
    group: group.id,
    zone: group.zone,
    createdAt: group.createdAt,
    slots: dueSlots(group, now, policy),
    summaries: dueSummaries(group, now),
    next: moments.filter((moment) => moment !== null).sort()[0] ?? null,
  };
}
