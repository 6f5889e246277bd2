import type { Action } from '../../../model/action.js';
import type { Group } from '../../../model/group.js';
import type { Person } from '../../../model/person.js';
import type { Lead } from '../../../model/lead.js';
import { addresseeOf, groupsOfSubject, type OutboxItem } from '../../../model/outbox-item.js';
import { groupOfReview, type Review } from '../../../model/review.js';
import type { WordEraser } from './erase-words.js';
import { eraseReturns } from './erase-returns.js';
import { FORMER_MEMBER } from '../../../model/former-member.js';
import type { Identity } from './identity.js';

/**
 * Erases one person from records. Each function returns the same record if the person is not in it, or null to delete
 * it.
 */
export interface RecordEraser {
  readonly group: (group: Group) => Group | null;
  readonly person: (person: Person) => Person | null;
  readonly review: (review: Review) => Review | null;
  readonly item: (item: OutboxItem) => OutboxItem | null;
  /** For what the channel adapter keeps about a conversation, by its key. */
  readonly conversation: (key: string, reference: unknown) => unknown;
}

/** `alias` replaces the person's ids and belongs to nobody. */
export function recordEraser(identity: Identity, alias: string, words: WordEraser): RecordEraser {
  const { ids } = identity;
  return {
    group: (group) => (isTheirOwn(group, identity) ? null : eraseGroup(words.erase(group), alias)),
    person: (person) => (ids.has(person.id) ? null : withoutStandIn(words.erase(person), alias)),
    review: (review) => (ids.has(groupOfReview(review.id)) ? null : eraseReview(words.erase(review), alias)),
    item: (item) => (isAboutThem(item, identity) ? null : words.erase(item)),
    conversation: (key, reference) => (ids.has(key) ? null : words.erase(reference)),
  };
}

/** Whether a group is the person's own list in their 1:1 chat, which nobody else sees. */
export const isTheirOwn = ({ id, isPersonal, members }: Group, { ids }: Pick<Identity, 'ids'>): boolean =>
  isPersonal && (ids.has(id) || (members.length > 0 && members.every((member) => ids.has(member.id))));

/** Whether an item goes to the person, tells others that we cannot reach them, or is about their own list. */
export const isAboutThem = (item: OutboxItem, { ids }: Pick<Identity, 'ids'>): boolean =>
  ids.has(addresseeOf(item)) ||
  ids.has(item.subject.about ?? '') ||
  groupsOfSubject(item.subject).some((group) => ids.has(group));

/** Removes the person from the group's members, and from everything that waits for them. */
function eraseGroup(group: Group, alias: string): Group {
  const isThem = (id: string): boolean => id === alias;
  if (!JSON.stringify(group).includes(alias)) return group;
  return {
    ...group,
    members: group.members.filter(({ id }) => !isThem(id)),
    sets: group.sets.map((set) =>
      set.members.some(isThem) ? { ...set, members: set.members.filter((id) => !isThem(id)) } : set,
    ),
    actions: group.actions.map((action) => withLeads(action, alias)),
    agenda: group.agenda.map((item) => {
      const [presenter = null] = item.presenter === null ? [] : eraseLeads([item.presenter], alias);
      return presenter === item.presenter ? item : { ...item, presenter };
    }),
    returns: eraseReturns(group.returns, alias),
    // A change that names them can no longer be undone.
    lastChanges: group.lastChanges.filter((change) => !JSON.stringify(change).includes(alias)),
  };
}

function withLeads(action: Action, alias: string): Action {
  const leads = eraseLeads(action.leads, alias);
  const requests = action.requests.map((request) => {
    const proposed = eraseLeads(request.leads, alias);
    return proposed === request.leads ? request : { ...request, leads: proposed };
  });
  const isSame = leads === action.leads && requests.every((request, at) => request === action.requests[at]);
  return isSame ? action : { ...action, leads, requests };
}

/** Keeps the person as a lead in words only, so that no nudge goes to them. */
function eraseLeads(leads: readonly Lead[], alias: string): readonly Lead[] {
  const erased = leads.map((lead): Lead => {
    if (lead.kind === 'person' && lead.person === alias) return { kind: 'name', name: FORMER_MEMBER };
    if (lead.kind !== 'unclear' || !lead.candidates.includes(alias)) return lead;
    return { ...lead, candidates: lead.candidates.filter((id) => id !== alias) };
  });
  return erased.every((lead, at) => lead === leads[at]) ? leads : erased;
}

function withoutStandIn(kept: Person, alias: string): Person {
  // A change that names them can no longer be undone.
  const { lastChange, ...rest } = kept;
  const person = lastChange !== undefined && JSON.stringify(lastChange).includes(alias) ? rest : kept;
  const { leave } = person.nudging;
  if (leave?.standIn !== alias) return person;
  return { ...person, nudging: { ...person.nudging, leave: { ...leave, standIn: null } } };
}

function eraseReview(review: Review, alias: string): Review {
  const items = review.items.map((item) => {
    const leads = eraseLeads(item.leads, alias);
    return leads === item.leads ? item : { ...item, leads };
  });
  return items.every((item, at) => item === review.items[at]) ? review : { ...review, items };
}
