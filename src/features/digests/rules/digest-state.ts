import type { Action } from '../../../model/action.js';
import type { Instant } from '../../../model/calendar/day.js';
import { headOf, type GroupHead } from '../../../model/group-head.js';
import type { Group } from '../../../model/group.js';
import type { PersonId } from '../../../model/lead.js';
import { leadPeople, waitingLeads } from '../../../model/lead-people.js';
import { openRequests } from '../../../model/lead-request.js';
import { digestItems, type DigestItem } from './digest-items.js';
import type { NudgeSlot } from '../../../model/outbox-item.js';

/** A digest as it stands: what its reader still has to do, and what became of the rest. */
export interface DigestState {
  readonly items: readonly DigestItem[];
  readonly answered: readonly DigestAnswered[];
}

/**
 * A digest as it stands for its reader at a moment. Its items leave out what the reader answered since it went out
 * (`sentAt`; null if it has not), and what anyone closed, moved or reassigned.
 */
export function digestState(
  digest: { readonly slots: readonly NudgeSlot[]; readonly reader: PersonId; readonly sentAt: Instant | null },
  groups: readonly Group[],
  now: Instant,
): DigestState {
  const { slots, reader, sentAt } = digest;
  const all = digestItems(slots, reader, groups, now);
  const words = new Map(all.map((item) => [item, sentAt === null ? null : answerSince(item.action, reader, sentAt)]));
  const items = all.filter((item) => words.get(item) === null);
  const left = new Set(items.map(({ group, action }) => `${group.id}/${action.reference}`));
  const answered = slots.flatMap((slot): readonly DigestAnswered[] => {
    const place = `${slot.group}/${slot.reference}`;
    const group = groups.find(({ id }) => id === slot.group);
    const action = group?.actions.find(({ reference }) => reference === slot.reference);
    if (left.has(place) || group === undefined || action === undefined) return [];
    left.add(place);
    const item = all.find((one) => one.group.id === slot.group && one.action.reference === slot.reference);
    const how = (item === undefined ? null : words.get(item)) ?? reasonGone(slot, action, group);
    return [{ action, group: headOf(group), how }];
  });
  return { items, answered };
}

/** What a reader has said since a moment about an action that is still theirs; null for nothing. */
function answerSince(action: Action, reader: PersonId, since: Instant): 'asked' | 'noted' | null {
  const isOwn = ({ at, by }: { readonly at: Instant; readonly by: { readonly id: PersonId } }): boolean =>
    at > since && by.id === reader;
  if (openRequests(action).some(isOwn)) return 'asked';
  return action.notes.some(isOwn) ? 'noted' : null;
}

/** Why an action no longer waits for the reader of a slot. */
function reasonGone(slot: NudgeSlot, action: Action, group: Group): DigestAnswered['how'] {
  if (action.status !== 'open') return action.status;
  if (!leadPeople(action, group).includes(slot.lead)) return 'reassigned';
  if (!waitingLeads(action, group).includes(slot.lead)) return 'done';
  return action.deadline.due === null ? 'gone' : 'moved';
}

/** An action of a digest that its reader has answered or that no longer waits for them, and how. */
export interface DigestAnswered {
  readonly action: Action;
  readonly group: GroupHead;
  readonly how: 'done' | 'noted' | 'asked' | 'cancelled' | 'moved' | 'reassigned' | 'gone';
}
