import type { Group } from '../model/group.js';
import type { Lead } from '../model/lead.js';

/** A member picked by id, the channel's or Entra's, as a lead; null for anyone else. */
export function memberLead(id: string, group: Group): Lead | null {
  const member = group.members.find((candidate) => candidate.id === id || candidate.aadObjectId === id);
  return member === undefined ? null : { kind: 'person', person: member.id, name: member.name };
}
