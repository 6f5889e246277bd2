import type { Instant, Zone } from '../calendar/day.js';
import { addDays } from '../calendar/days.js';
import { localDay, toInstant } from '../calendar/zones.js';
import type { GroupId } from '../groups/group.js';
import { NUDGE_POLICY, type NudgePolicy } from './nudge-policy.js';
import type { OutboxItem } from './outbox-item.js';
import { type DigestInput, planDigests } from './plan-nudges.js';

/** What a look comes to: what to put into the outbox, and when each group is to be looked at again; null for never. */
export interface PlannedLook {
  readonly items: readonly OutboxItem[];
  readonly next: ReadonlyMap<GroupId, Instant | null>;
}

/** A slot that is held back, say by a digest whose sending is being tried again, is looked at again this soon. */
const HELD_BACK_MS = 15 * 60 * 1000;
/** Nobody's moment is trusted for longer: a release may have changed the rules that it was worked out by. */
const LONGEST_MS = 31 * 24 * 60 * 60 * 1000;
/**
 * How far back `outbox` must reach: beyond the oldest slot that is still an action's latest one, which the weekly slots
 * of the policy make a week old, and beyond the summary time of any meeting that is still to come.
 */
export const OUTBOX_REACH_MS = 21 * 24 * 60 * 60 * 1000;

/**
 * Plans the digests and summaries of what has fallen due in some groups, which must be all that may have something due.
 *
 * Invariant: looking at a group only when it has changed or its next moment has come plans the same items as looking
 * at every group at every tick.
 */
export function planLook(input: DigestInput, policy: NudgePolicy = NUDGE_POLICY): PlannedLook {
  const { now, dues, outbox, muted } = input;
  const keys = new Set(outbox.map((item) => item.key));
  const summaries = dues.flatMap((due) => due.summaries).filter((item) => !keys.has(item.key));
  const items = [...summaries, ...planDigests(input, policy)];
  const covered = new Set(
    [...outbox, ...items].flatMap(({ subject }) =>
      subject.kind === 'digest' ? subject.slots.map((slot) => slot.key) : [],
    ),
  );
  const next = new Map(
    dues.map((due) => {
      const held = due.slots.filter(({ person, slot }) => !muted.has(person) && !covered.has(slot.key));
      const zones = new Set(held.map(({ person }) => input.homes.get(person) ?? due.zone));
      const moments = [...(due.next === null ? [] : [due.next]), ...openings(zones, now, policy)].sort();
      const first = moments[0] ?? null;
      return [due.group, first === null ? null : earlier(first, later(now, LONGEST_MS))];
    }),
  );
  return { items, next };
}

/** When what is held back may go out: when the day opens in one of its people's zones, or soon. */
function openings(zones: ReadonlySet<Zone>, now: Instant, policy: NudgePolicy): readonly Instant[] {
  if (zones.size === 0) return [];
  const opens = [...zones].flatMap((zone) => {
    const today = localDay(now, zone);
    return [today, addDays(today, 1)].map((day) => toInstant(`${day}T${policy.at}`, zone));
  });
  return [...opens.filter((moment) => moment > now), later(now, HELD_BACK_MS)];
}

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();
const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);
