import { waitingLeads } from '../model/lead-people.js';
import type { Group } from '../model/group.js';
import type { Store } from '../ports/store.js';
import type { UnreachablePeople } from './unreachable-leads.js';

/** Those of a group's leads, of what is open, who are known to be out of reach, and why. */
export async function whoIsOutOfReach(store: Store, group: Group): Promise<UnreachablePeople> {
  const leads = new Set(group.actions.flatMap((action) => waitingLeads(action, group)));
  const people = [...(await store.peopleOf([...leads])).values()];
  return new Map(
    people.flatMap(({ id, outOfReach }) => (outOfReach === null ? [] : [[id, outOfReach.reason] as const])),
  );
}
