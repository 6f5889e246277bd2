import type { Instant } from '../model/calendar/day.js';
import type { Group, GroupId } from '../model/group.js';
import { isAskedToCome } from './attendance.js';
import { isStillLed } from './digest-items.js';
import { groupsOfSubject, type OutboxItem, type OutboxSubject, plannedItem } from '../model/outbox-item.js';
import { addMs, DAY_MS, MINUTE_MS } from '../model/calendar/instants.js';

/**
 * For how long a sent card is kept up to date: a digest until later ones have replaced it, the others for as long as the
 * outbox is sure to be read back. All of them close when their reader has left the group.
 */
const FOLLOWED_MS = {
  digest: 7 * DAY_MS,
  request: 21 * DAY_MS,
  attend: 21 * DAY_MS,
  decision: 21 * DAY_MS,
  'need-not-attend': 21 * DAY_MS,
  escalation: 21 * DAY_MS,
  unreachable: 21 * DAY_MS,
  departed: 21 * DAY_MS,
};

/** A card may be out of date when it arrives: it is checked again after so long. */
const ASKED_AGAIN_MS = MINUTE_MS;

type Followed = Extract<OutboxSubject, { readonly kind: keyof typeof FOLLOWED_MS }>;

const isFollowed = (subject: OutboxSubject): subject is Followed => subject.kind in FOLLOWED_MS;

/** What of a card is out of date, in a word that tells this state from later ones; null while nothing is. */
function outdated(subject: Followed, group: Group): string | null {
  const gone = group.former.find(({ id }) => id === subject.person);
  if (gone !== undefined) return `left-${gone.leftAt}`;
  if (subject.kind === 'digest') {
    const over = subject.slots.filter((slot) => slot.group === group.id && !isStillLed(slot, group)).length;
    return over === 0 ? null : String(over);
  }
  if (subject.kind === 'attend') return isAskedToCome(subject, group) ? null : 'off';
  if (subject.kind !== 'request') return null;
  const action = group.actions.find(({ reference }) => reference === subject.reference);
  const state = action?.requests.find(({ id }) => id === subject.request)?.state ?? 'open';
  return state === 'open' ? null : state;
}

/**
 * Updates of sent cards whose content in this group has changed since, wherever that was done: actions of a digest that
 * were closed, moved or reassigned, a request that was decided or taken back, a meeting that a lead need not come to any
 * more. Each change once. `cards` are those about the group.
 */
export function cardUpdates(group: Group, cards: readonly OutboxItem[], now: Instant): readonly OutboxItem[] {
  return cards.flatMap((card) => {
    const { subject, key, activity, state, sentAt } = card;
    if (!isFollowed(subject) || state !== 'sent' || activity === null || sentAt === null) return [];
    const mark = outdated(subject, group);
    if (mark === null) return [];
    const followed = addMs(sentAt, FOLLOWED_MS[subject.kind]);
    // What a lead is asked to come to is over when the meeting begins.
    const until = subject.kind === 'attend' && card.until !== null && card.until < followed ? card.until : followed;
    if (until <= now) return [];
    const update = { kind: 'update', person: subject.person, group: group.id, card: key } as const;
    return [plannedItem(`update/${key}/${group.id}/${mark}`, update, now, until)];
  });
}

/** When to check again a card that is on its way and out of date by now; null when there is none. */
export function nextCardUpdate(group: Group, cards: readonly OutboxItem[], now: Instant): Instant | null {
  const isOutdated = cards.some(
    ({ subject, state }) => state === 'sending' && isFollowed(subject) && outdated(subject, group) !== null,
  );
  return isOutdated ? addMs(now, ASKED_AGAIN_MS) : null;
}

/** The cards that went out lately, or are on their way, by the groups they are about. */
export function cardsByGroup(outbox: readonly OutboxItem[], now: Instant): ReadonlyMap<GroupId, readonly OutboxItem[]> {
  const found = new Map<GroupId, OutboxItem[]>();
  const from = (ms: number): Instant => addMs(now, -ms);
  for (const item of outbox) {
    const { subject, state, sentAt, activity } = item;
    if (!isFollowed(subject)) continue;
    const isOut = state === 'sent' && activity !== null && (sentAt ?? '') > from(FOLLOWED_MS[subject.kind]);
    if (!isOut && state !== 'sending') continue;
    for (const group of new Set(groupsOfSubject(subject))) {
      const own = found.get(group);
      if (own === undefined) found.set(group, [item]);
      else own.push(item);
    }
  }
  return found;
}
