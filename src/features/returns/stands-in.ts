import { availabilityFrom, recipientAt } from '../../delivery/recipient.js';
import type { Instant } from '../../model/calendar/day.js';
import type { Group } from '../../model/group.js';
import type { PersonId } from '../../model/lead.js';
import type { Person } from '../../model/person.js';
import type { Store } from '../../ports/store.js';

/** Those of these people for whom somebody stands in at a moment. */
export async function standsInFor(
  store: Store,
  group: Group,
  people: readonly PersonId[],
  person: PersonId,
  now: Instant,
): Promise<ReadonlySet<PersonId>> {
  const known = new Map<PersonId, Person>();
  for (let asked: readonly PersonId[] = [...new Set(people)]; asked.length > 0;) {
    const found = await store.peopleOf(asked);
    for (const [id, one] of found) known.set(id, one);
    const standIns = [...found.values()].flatMap(({ nudging: { leave } }) => leave?.standIn ?? []);
    asked = [...new Set(standIns)].filter((id) => !known.has(id) && !asked.includes(id));
  }
  const availabilityIn = availabilityFrom(known, await store.defaultPoliciesOf([...people, person]));
  const isTheirs = (id: PersonId): boolean =>
    id !== person && recipientAt(availabilityIn(id, group), now, availabilityIn, group).reader?.person === person;
  return new Set(people.filter(isTheirs));
}
