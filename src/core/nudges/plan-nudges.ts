import type { Day, Instant, Zone } from '../calendar/day.js';
import { localDay, toInstant } from '../calendar/zones.js';
import type { Group } from '../groups/group.js';
import { homeZonesIn } from '../groups/home-zones.js';
import type { Person } from '../groups/person.js';
import type { PersonId } from '../leads/lead.js';
import { type DueInGroup, dueInGroup } from './due-in-group.js';
import { NUDGE_POLICY, type NudgePolicy } from './nudge-policy.js';
import type { NudgeSlot, OutboxItem } from './outbox-item.js';

export interface NudgeInput {
  readonly now: Instant;
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  readonly outbox: readonly OutboxItem[];
}

/** What digests are planned from. */
export interface DigestInput {
  readonly now: Instant;
  /** Of every group that may have something due. */
  readonly dues: readonly DueInGroup[];
  /** Who asked for no nudges. */
  readonly muted: ReadonlySet<PersonId>;
  /** The zone of each person's oldest group. */
  readonly homes: ReadonlyMap<PersonId, Zone>;
  readonly outbox: readonly OutboxItem[];
}

/** The key of a person's digest of a day, unique in the outbox. */
export function digestKey(person: PersonId, day: Day): string {
  return `digest/${person}/${day}`;
}

/** Longer than any local day, which clock changes make up to 25 hours long. */
const RECENT_MS = 3 * 24 * 60 * 60 * 1000;

const oldestFirst = (one: DueInGroup, other: DueInGroup): number =>
  `${one.createdAt} ${one.group}` < `${other.createdAt} ${other.group}` ? -1 : 1;

interface Own {
  readonly zone: Zone;
  readonly slots: NudgeSlot[];
}

function slotsByPerson({ dues, muted, homes, outbox }: DigestInput): ReadonlyMap<PersonId, Own> {
  const covered = new Set(
    outbox.flatMap(({ subject }) => (subject.kind === 'digest' ? subject.slots.map((slot) => slot.key) : [])),
  );
  const found = new Map<PersonId, Own>();
  for (const { zone, slots } of [...dues].sort(oldestFirst)) {
    for (const { person, slot } of slots) {
      if (muted.has(person) || covered.has(slot.key)) continue;
      const own = found.get(person) ?? { zone: homes.get(person) ?? zone, slots: [] };
      own.slots.push(slot);
      found.set(person, own);
    }
  }
  return found;
}

const inOrder = (one: NudgeSlot, other: NudgeSlot): number =>
  `${one.at} ${one.key}` < `${other.at} ${other.key}` ? -1 : 1;

/**
 * Whether a digest keeps a person's next one back: that of the day, one that went out late on this day, or one whose
 * sending has failed so far and is tried again. Without it a service that was down would be followed by a burst.
 */
function holdsBack({ key, state, attempts, sentAt }: OutboxItem, ofDay: string, day: Day, zone: Zone): boolean {
  if (key === ofDay) return true;
  return state === 'waiting' ? attempts > 0 : sentAt !== null && localDay(sentAt, zone) === day;
}

/** What the outbox still says of each person: their digests of the last days, and those yet to be sent. */
function recentDigests(outbox: readonly OutboxItem[], now: Instant): ReadonlyMap<PersonId, readonly OutboxItem[]> {
  const since = new Date(Date.parse(now) - RECENT_MS).toISOString();
  const found = new Map<PersonId, OutboxItem[]>();
  for (const item of outbox) {
    if (item.subject.kind !== 'digest') continue;
    if (item.state !== 'waiting' && item.dueAt < since && (item.sentAt ?? '') < since) continue;
    found.set(item.subject.person, [...(found.get(item.subject.person) ?? []), item]);
  }
  return found;
}

/**
 * The digests that should be waiting in the outbox at `now` and are not there yet: at most one a person and local day,
 * over all their groups. Made of the latest slot of each action, so that time missed is never made up for in a burst.
 *
 * Invariant: a slot key stands in at most one item ever planned, whatever the ticks were, as long as what was planned
 * is in `outbox`; so planning again with the plan in the outbox plans nothing.
 */
export function planDigests(input: DigestInput, policy: NudgePolicy = NUDGE_POLICY): readonly OutboxItem[] {
  const recent = recentDigests(input.outbox, input.now);
  const planned: OutboxItem[] = [];
  for (const [person, { zone, slots }] of slotsByPerson(input)) {
    const day = localDay(input.now, zone);
    const opens = toInstant(`${day}T${policy.at}`, zone);
    const key = digestKey(person, day);
    if (input.now < opens || recent.get(person)?.some((item) => holdsBack(item, key, day, zone)) === true) continue;
    slots.sort(inOrder);
    const latest = slots.at(-1)?.at ?? opens;
    planned.push(waiting(key, person, slots, latest > opens ? latest : opens));
  }
  return planned.sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The same from whole groups, where those given are all there are. */
export function planNudges(input: NudgeInput, policy: NudgePolicy = NUDGE_POLICY): readonly OutboxItem[] {
  const { now, groups, people, outbox } = input;
  const muted = new Set(people.filter((person) => person.isMuted).map((person) => person.id));
  const dues = groups.map((group) => dueInGroup(group, now, policy));
  return planDigests({ now, dues, muted, homes: homeZonesIn(groups), outbox }, policy);
}

function waiting(key: string, person: PersonId, slots: readonly NudgeSlot[], dueAt: Instant): OutboxItem {
  return {
    key,
    subject: { kind: 'digest', person, slots },
    dueAt,
    state: 'waiting',
    attempts: 0,
    notBefore: null,
    sentAt: null,
    reason: null,
  };
}
