import { plannedItem } from '../../model/outbox-item.js';
import type { Asker } from '../../ports/asker.js';
import type { PartPlace } from './change-part.js';
import { availabilityFrom } from '../../delivery/recipient.js';
import type { Instant } from '../../model/calendar/day.js';
import type { Group } from '../../model/group.js';
import { holderOf, partDue } from '../../model/return.js';
import type { Services } from '../../ports/services.js';
import { dueAsks, dueTimes, dueTimesDecided, openReturns } from './rules/due-returns.js';

/**
 * Puts what was just asked or decided into the outbox under the keys that planning would use, so that it goes out now,
 * within its reader's hours. If a crash loses it here, planning adds it later.
 */
export async function sendNow(services: Services, group: Group, now: Instant): Promise<void> {
  const { store } = services;
  const holders = openReturns(group).flatMap(({ parts }) => parts.map((part) => holderOf(part).id));
  const people = new Map(await store.peopleOf(holders));
  const standIns = [...people.values()].flatMap(({ nudging: { leave } }) => leave?.standIn ?? []);
  for (const [id, person] of await store.peopleOf(standIns)) people.set(id, person);
  const availabilityIn = availabilityFrom(people, await store.defaultPoliciesOf([...people.keys()]));
  const planning = { group, now, availabilityIn, slots: [], known: new Set<string>() };
  const items = [...dueAsks(planning).items, ...dueTimes(group, now), ...dueTimesDecided(group, now)];
  if (items.length === 0) return;
  await store.enqueue(items);
  services.sendSoon();
}

/** Sends the form of a part to somebody who asked for it in a group's chat. */
export async function sendTo(
  services: Services,
  { person, now, activity }: Asker,
  { group, one, part }: PartPlace,
): Promise<void> {
  const { store } = services;
  const subject = {
    kind: 'return-ask',
    person: person.id,
    group: group.id,
    reference: one.reference,
    lead: part.lead.id,
    about: holderOf(part).id,
    handed: part.handed.length,
    due: partDue(part, one),
  } as const;
  await store.enqueue([
    plannedItem(`return-ask/${group.id}/${one.reference}/${part.lead.id}/asked/${activity}`, subject, now),
  ]);
  services.sendSoon();
}
