import type { Instant } from '../model/calendar/day.js';
import type { Group } from '../model/group.js';
import type { Person } from '../model/person.js';
import type { PersonId } from '../model/lead.js';
import { agendaOf } from './open-work.js';
import { cardsByGroup } from './card-updates.js';
import { type DueInGroup, dueInGroup } from './due-in-group.js';
import type { OutboxItem } from '../model/outbox-item.js';
import { coveredSlots, isOver, outboxSpanMs, planRun } from './plan-run.js';
import { FOLLOWED_MS, type MessagePlans } from './message-plan.js';
import { addMs, msBetween } from '../model/calendar/instants.js';
import { availabilityFrom } from './recipient.js';
import type { Store } from '../ports/store.js';
import { findForPlanning, isUnreadable } from './find-readable.js';

/** Groups to plan together: little is due in them, but the groups themselves may be large. */
const AT_ONCE = 50;

/**
 * Puts what has fallen due into the outbox under its unique key, and returns the items it put. Planning again, missing
 * a tick or planning in two instances at once puts nothing in twice.
 */
export async function planDue(plans: MessagePlans, store: Store, now: Instant): Promise<readonly OutboxItem[]> {
  const groupsToPlan = await store.groupsToPlan(now);
  if (groupsToPlan.length === 0) return [];
  const dues: DueInGroup[] = [];
  const outbox = new Map<string, OutboxItem>();
  for (let from = 0; from < groupsToPlan.length; from += AT_ONCE) {
    const found = await Promise.all(
      groupsToPlan.slice(from, from + AT_ONCE).map(({ id }) => findForPlanning(store, id, now)),
    );
    const groups = found.filter((group) => group !== null);
    for (const part of await planReadable(plans, store, groups, now)) {
      dues.push(...part.dues);
      for (const item of part.outbox) outbox.set(item.key, item);
    }
  }
  const kept = [...outbox.values()];
  const { items, next } = planRun({ plans, now, dues, outbox: kept });
  // A group that could not be read is planned again later.
  const planned = groupsToPlan.flatMap((place) => {
    const moment = next.get(place.id);
    return moment === undefined ? [] : [{ ...place, next: moment }];
  });
  const expired = kept.filter((item) => item.state === 'planned' && isOver(item, now)).map(({ key }) => key);
  return store.savePlan({ items, expired, groups: planned });
}

/** The people who left a group not long ago: their cards about it must close. */
const leftLately = ({ former }: Group, now: Instant): readonly PersonId[] =>
  former.filter(({ leftAt }) => msBetween(leftAt, now) < FOLLOWED_MS).map(({ id }) => id);

/** What is due in some groups, and what was sent about them. */
interface DueTogether {
  readonly dues: readonly DueInGroup[];
  readonly outbox: readonly OutboxItem[];
}

/**
 * Plans groups together. If a record is damaged, plans them one by one, so that it stops only the groups it concerns.
 */
async function planReadable(
  plans: MessagePlans,
  store: Store,
  groups: readonly Group[],
  now: Instant,
): Promise<readonly DueTogether[]> {
  try {
    return [await planTogether(plans, store, groups, now)];
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    if (groups.length < 2) return [];
    const parts: DueTogether[] = [];
    for (const group of groups) parts.push(...(await planReadable(plans, store, [group], now)));
    return parts;
  }
}

async function planTogether(
  plans: MessagePlans,
  store: Store,
  groups: readonly Group[],
  now: Instant,
): Promise<DueTogether> {
  // Members may have a digest though they lead nothing any longer, and officers get messages about leads.
  const leads = new Set(
    groups.flatMap((group) => [
      ...agendaOf(group).keys(),
      ...group.members.map(({ id }) => id),
      ...group.outsiders,
      ...leftLately(group, now),
    ]),
  );
  const people = new Map<PersonId, Person>();
  // A stand-in may be away as well.
  for (let asked = [...leads]; asked.length > 0;) {
    const found = await store.peopleOf(asked);
    for (const [id, person] of found) people.set(id, person);
    const standIns = [...found.values()].flatMap(({ nudging }) => nudging.leave?.standIn ?? []);
    asked = [...new Set(standIns)].filter((id) => !people.has(id) && !leads.has(id));
    for (const id of asked) leads.add(id);
  }
  const since = addMs(now, -outboxSpanMs(groups, people));
  const [homes, outbox] = await Promise.all([
    store.defaultPoliciesOf([...leads]),
    // The lookup by lead finds what went to a stand-in outside the group.
    store.outboxOf({ people: [...leads], leads: [...leads], groups: groups.map(({ id }) => id), since }),
  ]);
  const facts = {
    now,
    availabilityIn: availabilityFrom(people, homes),
    covered: coveredSlots(outbox, now, groups),
    known: new Set(outbox.map(({ key }) => key)),
    cards: cardsByGroup(plans, outbox, now),
  };
  return { dues: groups.map((group) => dueInGroup(plans, group, facts)), outbox };
}
