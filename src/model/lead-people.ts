import type { Group } from './group.js';
import type { Lead, PersonId } from './lead.js';
import type { Action } from './action.js';
import type { Role } from './member.js';
import { observes } from './members.js';
import { proposalOf } from './proposed-closure.js';

/** The name of the set of all members who do not only observe; a group's own set of that name does not replace it. */
export const EVERYONE = 'everyone';

/** The names of the posts that a group fills itself, English and Welsh (welsh.md). */
const POSTS: ReadonlyMap<string, Role> = new Map([
  ['chair', 'chair'],
  ['the chair', 'chair'],
  ['cadeirydd', 'chair'],
  ['y cadeirydd', 'chair'],
  ['deputy chair', 'deputy'],
  ['the deputy chair', 'deputy'],
  ['vice-chair', 'deputy'],
  ['the vice-chair', 'deputy'],
  ['vice chair', 'deputy'],
  ['the vice chair', 'deputy'],
  ['dirprwy gadeirydd', 'deputy'],
  ['y dirprwy gadeirydd', 'deputy'],
  ['is-gadeirydd', 'deputy'],
  ['yr is-gadeirydd', 'deputy'],
  ['secretary', 'secretary'],
  ['the secretary', 'secretary'],
  ['secretariat', 'secretary'],
  ['ysgrifennydd', 'secretary'],
  ['yr ysgrifennydd', 'secretary'],
]);

const folded = (name: string): string => name.trim().toLowerCase();

/** "All the policy leads" are the set "policy leads". */
const DETERMINER =
  /^(?:(?:all (?:of )?(?:the |our )?|the |our |every |each |yr holl |holl |pob |bob |yr |y |['’]r |ein )+)/iu;

function peopleOfSet(set: string, group: Group, isSet = true): readonly PersonId[] {
  // Observers are not asked to do what everyone is.
  if (isSet && folded(set) === EVERYONE) return group.members.filter((member) => !observes(member)).map(({ id }) => id);
  const members = group.members.map((member) => member.id);
  const named = group.sets.find((candidate) => folded(candidate.name) === folded(set));
  return (named?.members ?? []).filter((person) => members.includes(person));
}

function peopleOfLead(lead: Lead, group: Group): readonly PersonId[] {
  switch (lead.kind) {
    case 'person':
      return group.former.some(({ id }) => id === lead.person) ? [] : [lead.person];
    case 'set':
      return peopleOfSet(lead.set, group);
    case 'post': {
      const role = POSTS.get(folded(lead.name));
      if (role === undefined) return [];
      return group.members.filter((member) => member.roles.includes(role)).map((member) => member.id);
    }
    // A set that the group has named since then.
    case 'team':
    case 'name':
      return peopleOfSet(lead.name.trim().replace(DETERMINER, ''), group, false);
    case 'redacted':
    case 'unclear':
      return [];
  }
}

/**
 * The people who lead an action, each once, in the order of its leads: persons, present members of named sets, and
 * holders of the post of chair, deputy or secretary. Leaves out people who have left the group; teams, names kept as
 * text, blacked-out and unclear leads give nobody.
 */
export function leadPeople(action: Pick<Action, 'leads'>, group: Group): readonly PersonId[] {
  return [...new Set(action.leads.flatMap((lead) => peopleOfLead(lead, group)))];
}

/** The leads whose own "done" is still to come; none if the action is closed, or somebody has proposed to close it. */
export function waitingLeads(action: Action, group: Group): readonly PersonId[] {
  if (action.status !== 'open' || proposalOf(action) !== null) return [];
  const completed = new Set(action.completions.map((completion) => completion.by.id));
  return leadPeople(action, group).filter((person) => !completed.has(person));
}

/** A lead's name: as a member of the group, else as the action names them. */
export function leadName(person: PersonId, action: Pick<Action, 'leads'>, group: Group): string {
  const member = group.members.find((candidate) => candidate.id === person);
  if (member !== undefined) return member.name;
  return action.leads.find((lead) => lead.kind === 'person' && lead.person === person)?.name ?? person;
}

/** Whether one lead's "done" closes an action, because it was given to any one of them. */
export const sufficesOne = ({ leads }: Pick<Action, 'leads'>): boolean =>
  leads.length > 0 && leads.every((lead) => (lead.kind === 'person' || lead.kind === 'set') && lead.isOneOf === true);

/** How many of the leads of an action have done their part. */
export interface PartsDone {
  readonly done: number;
  readonly of: number;
}

/** The same for an open action that several people must do; null for any other. */
export function partsDone(action: Action, group: Group): PartsDone | null {
  const of = leadPeople(action, group).length;
  if (action.status !== 'open' || of < 2 || sufficesOne(action)) return null;
  return { done: of - waitingLeads(action, group).length, of };
}
