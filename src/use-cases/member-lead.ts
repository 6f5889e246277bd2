import type { Group } from '../core/groups/group.js';
import type { Lead } from '../core/leads/lead.js';

/** A member picked by id, the channel's or Entra's, as a lead; null for anyone else. */
export function memberLead(id: string, group: Group): Lead | null {
  const member = group.members.find((candidate) => candidate.id === id || candidate.aadObjectId === id);
  return member === undefined ? null : { kind: 'person', person: member.id, name: member.name };
}
