import type { Group } from '../model/group.js';
import type { Language } from '../model/language.js';
import type { PersonId } from '../model/lead.js';
import type { Person } from '../model/person.js';
import type { Store } from '../ports/store.js';

/**
 * What a person reads of what is said first: the language that they chose or last typed in, else that of the group, else
 * that of their client.
 */
export async function languageOf(store: Store, person: PersonId, group?: Pick<Group, 'language'>): Promise<Language> {
  return languageRead(await store.findPerson(person), group);
}

/** The same of somebody who is known, or not. */
export function languageRead(known: Person | null, group?: Pick<Group, 'language'>): Language {
  const isSaid = known?.languageChosen === true || known?.languageTyped === true;
  if (!isSaid && (group?.language === 'cy' || group?.language === 'en')) return group.language;
  return known?.language ?? 'en';
}
