import type { Instant } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import type { Group, GroupId } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import type { PersonId } from '../../model/lead.js';
import { asKnownTo } from '../../model/standing.js';
import { recordChange } from '../../access/record-change.js';
import { type Availability, nextOpening, openHoursOn, takesDigest } from '../../delivery/availability.js';
import { availabilityOfLeads, whyQuiet } from '../../delivery/lead-notes.js';
import { digestKey } from '../../delivery/plan-digests.js';
import { isLeftAlone } from '../../delivery/reachability.js';
import { type AvailabilityLookup, recipientAt } from '../../delivery/recipient.js';
import { addMs, DAY_MS } from '../../model/calendar/instants.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import type { Reminded } from './reply.js';
import { reminderTargets, wasReminded } from './rules/reminder-targets.js';

/** What to remind people of: only these references if given, or only overdue actions. */
export interface Wanted {
  readonly only: readonly string[] | null;
  readonly isLate: boolean;
}

/**
 * Records the reminders in the history, from which the planner puts them into digests. Returns who is reminded, and
 * when.
 */
export async function remindIn(
  { store }: Services,
  asker: Asker,
  id: GroupId,
  people: readonly PersonId[] | null,
  { only, isLate }: Wanted,
): Promise<readonly Reminded[]> {
  const { now } = asker;
  const found = await store.findGroup(id, only ?? []);
  if (found === null) return [];
  const asked = { only: only === null ? null : new Set(only), isLate, now };
  const names = await namesOf(store, found, [...reminderTargets(found, people, asked).keys()]);
  const availabilityIn = await availabilityOfLeads(store, found);
  const sent = await digestsToday(store, found, now);
  return store.changeGroup<readonly Reminded[]>(
    id,
    (group) => {
      if (group === null || asKnownTo(group, asker) === null) return { record: group, result: [] };
      const targets = reminderTargets(group, people, asked);
      const today = localDay(now, group.zone);
      const outcomes = [...targets].map(([person, actions]): readonly [PersonId, Reminded] => {
        const name = names.get(person) ?? person;
        if (actions.length === 0) return [person, { name, how: 'nothing' }];
        const isAgain = wasReminded(group, person, today) && !wasHandled(group, asker.activity);
        if (isAgain) return [person, { name, how: 'already' }];
        return [person, outcomeOf({ person, name, count: actions.length }, group, availabilityIn, now, sent, names)];
      });
      const to = new Set(outcomes.flatMap(([person, { how }]) => (how === 'reminded' ? [person] : [])));
      const result = outcomes.map(([, outcome]) => outcome);
      if (to.size === 0 || wasHandled(group, asker.activity)) return { record: group, result };
      const by = { id: asker.person.id, name: asker.person.name };
      const actions = group.actions.map((action) => {
        const own = [...to].filter((person) => targets.get(person)?.includes(action));
        if (own.length === 0) return action;
        const entry = { at: now, by, change: 'reminded', to: own } as const;
        return { ...action, history: [...action.history, entry] };
      });
      return { record: recordChange(group, { ...group, actions }, asker, 'mayEdit'), result };
    },
    only ?? [],
  );
}

function outcomeOf(
  { person, name, count }: { readonly person: PersonId; readonly name: string; readonly count: number },
  group: Group,
  availabilityIn: AvailabilityLookup,
  now: Instant,
  sent: ReadonlySet<string>,
  names: ReadonlyMap<PersonId, string>,
): Reminded {
  const lead = availabilityIn(person, group);
  if (lead.isMuted) return { name, how: 'muted' };
  const { reader } = recipientAt(lead, now, availabilityIn, group);
  if (reader === null) {
    const until = whyQuiet(lead, now)?.until;
    return until == null ? { name, how: 'muted' } : { name, how: 'away', until };
  }
  if (isLeftAlone(reader, now) && reader.outOfReach !== null)
    return { name, how: 'unreachable', why: reader.outOfReach.reason };
  const at = whenFor(reader, now, sent);
  const standIn = reader.person === person ? null : (names.get(reader.person) ?? reader.person);
  return { name, how: 'reminded', count, at: at !== null && at > now ? at : null, zone: reader.zone, standIn };
}

/** Returns when a person's next digest may go out; not today if today's has already gone. */
function whenFor(reader: Availability, now: Instant, sent: ReadonlySet<string>): Instant | null {
  const today = localDay(now, reader.zone);
  const from = sent.has(digestKey(reader.person, today)) ? openHoursOn(reader, today).closes : now;
  return nextOpening(reader, from > now ? from : now, takesDigest);
}

async function digestsToday(store: Services['store'], group: Group, now: Instant): Promise<ReadonlySet<string>> {
  const people = group.members.map(({ id }) => id).concat(group.outsiders);
  const items = await store.outboxOf({ people, leads: [], groups: [], since: addMs(now, -2 * DAY_MS) });
  return new Set(items.filter(({ state }) => state !== 'dropped').map(({ key }) => key));
}

/** Returns people's names: members' from the group, others' from the store. */
async function namesOf(
  store: Services['store'],
  group: Group,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  const names = new Map(group.members.map(({ id, name }) => [id, name]));
  const others = await store.peopleOf(people.filter((id) => !names.has(id)));
  for (const [id, { name }] of others) names.set(id, name);
  return names;
}
