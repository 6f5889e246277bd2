import type { Group, GroupId } from '../model/group.js';
import type { Person } from '../model/person.js';
import type { PersonId } from '../model/lead.js';
import { groupsOfSubject, type OutboxItem } from '../model/outbox-item.js';

/** Finds the tenant of a record that does not name it, from the groups and people it is about. */
export class RecordOwners {
  readonly #groups = new Map<GroupId, string>();
  readonly #people = new Map<PersonId, string>();
  readonly #chats = new Map<string, string>();

  addGroup({ id, tenant }: Group): void {
    this.#groups.set(id, tenant);
  }

  addPerson({ id, tenant, conversation }: Person): void {
    this.#people.set(id, tenant);
    if (conversation !== null) this.#chats.set(conversation, tenant);
  }

  /** The tenant of an item's person, or of the groups it is about; null if neither is kept. */
  ofItem({ subject }: OutboxItem): string | null {
    const person = subject.person === undefined ? undefined : this.#people.get(subject.person);
    const places = groupsOfSubject(subject).map((group) => this.#groups.get(group));
    return person ?? places.find((tenant) => tenant !== undefined) ?? null;
  }

  /** The tenant that a reference names, else that of the group or person in the conversation; null without either. */
  ofConversation(key: string, reference: unknown): string | null {
    if (typeof reference === 'object' && reference !== null && 'tenant' in reference) {
      if (typeof reference.tenant === 'string') return reference.tenant;
    }
    return this.#groups.get(key) ?? this.#chats.get(key) ?? null;
  }
}
