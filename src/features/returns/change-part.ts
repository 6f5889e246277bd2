import { recordChange } from '../../access/record-change.js';
import type { Actor } from '../../model/actor.js';
import type { Group, GroupId } from '../../model/group.js';
import { wasHandled } from '../../model/handled.js';
import type { LastChange } from '../../model/last-change.js';
import type { PersonId } from '../../model/lead.js';
import type { Problem } from '../../model/problem.js';
import { isMember } from '../../model/members.js';
import { holderOf, isOpenReturn, type Return, type ReturnPart, withPart } from '../../model/return.js';
import { mayHear } from '../../model/standing.js';
import type { Asker } from '../../ports/asker.js';
import type { Services } from '../../ports/services.js';
import { withChanged } from './rules/change-return.js';
import { mayAnswer } from './rules/may-return.js';
import { standsInFor } from './stands-in.js';

/** The lead's part of a return that something is about. */
export interface PartTarget {
  readonly group: GroupId;
  readonly reference: string;
  readonly lead: PersonId;
}

/** A part with its return and its group. */
export interface PartPlace {
  readonly group: Group;
  readonly one: Return;
  readonly part: ReturnPart;
}

function placeIn(group: Group | null, asker: Asker, { reference, lead }: PartTarget): PartPlace | null {
  if (group?.tenant !== asker.tenant || !mayHear(group, asker.person.id)) return null;
  const one = group.returns.find((each) => each.reference === reference);
  const part = one?.parts.find((each) => each.lead.id === lead);
  return one === undefined || part === undefined ? null : { group, one, part };
}

/** Why the asker may not answer a part; somebody outside the group is told that there is no such return. */
const refusalOf = (group: Group, asker: Asker, { reference }: PartTarget): { readonly problem: Problem } => ({
  problem: { code: isMember(group, asker.person.id) ? 'not-asked-return' : 'unknown-return', reference },
});

/**
 * A part that the asker may answer: their own, that of somebody for whom they stand in, or any in a group that they
 * run.
 */
export async function partFor(
  { store }: Services,
  asker: Asker,
  target: PartTarget,
): Promise<(PartPlace & { readonly standsIn: ReadonlySet<PersonId> }) | { readonly problem: Problem }> {
  const place = placeIn(await store.findGroup(target.group), asker, target);
  if (place === null) return { problem: { code: 'unknown-return', reference: target.reference } };
  const { group, part } = place;
  const standsIn = await standsInFor(store, group, [holderOf(part).id], asker.person.id, asker.now);
  return mayAnswer(group, part, asker.person.id, standsIn) ? { ...place, standsIn } : refusalOf(group, asker, target);
}

/** Changes a part; returns the same part if there is nothing to change. */
export type ChangePart = (part: ReturnPart, by: Actor, place: PartPlace) => ReturnPart | { readonly problem: Problem };

export type ChangedPart = (PartPlace & { readonly isChanged: boolean }) | { readonly problem: Problem };

/** Changes one lead's part in one durable step, if the asker may answer it; a repeated delivery changes nothing. */
export async function changePart(
  services: Services,
  asker: Asker,
  target: PartTarget,
  change: ChangePart,
  needs: LastChange['needs'] = 'mayNote',
): Promise<ChangedPart> {
  const before = await partFor(services, asker, target);
  if ('problem' in before) return before;
  const by = { id: asker.person.id, name: asker.person.name };
  return services.store.changeGroup<ChangedPart>(target.group, (current) => {
    const place = placeIn(current, asker, target);
    const keep = (result: ChangedPart): { record: Group | null; result: ChangedPart } => ({ record: current, result });
    if (place === null || !mayAnswer(place.group, place.part, by.id, before.standsIn))
      return keep({ problem: { code: 'unknown-return', reference: target.reference } });
    if (!isOpenReturn(place.one)) return keep({ problem: { code: 'return-closed', reference: target.reference } });
    if (wasHandled(place.group, asker.activity)) return keep({ ...place, isChanged: true });
    const part = change(place.part, by, place);
    if ('problem' in part) return keep(part);
    if (part === place.part) return keep({ ...place, isChanged: false });
    const one = withPart(place.one, target.lead, () => part);
    const record = recordChange(place.group, withChanged(place.group, one), asker, needs);
    return { record, result: { group: record, one, part, isChanged: true } };
  });
}
