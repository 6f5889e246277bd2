import type { Zone } from '../calendar/day.js';
import type { PersonId } from '../leads/lead.js';
import type { Group } from './group.js';

const oldestFirst = (one: Group, other: Group): number =>
  `${one.createdAt} ${one.id}` < `${other.createdAt} ${other.id}` ? -1 : 1;

/** People have no zone of their own: their days are those of the oldest group they are a member of. */
export function homeZonesIn(groups: readonly Group[]): ReadonlyMap<PersonId, Zone> {
  const zones = new Map<PersonId, Zone>();
  for (const group of [...groups].sort(oldestFirst)) {
    for (const member of group.members) if (!zones.has(member.id)) zones.set(member.id, group.zone);
  }
  return zones;
}
