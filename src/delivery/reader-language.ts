import type { Group } from '../model/group.js';
import type { Language } from '../model/language.js';
import type { PersonId } from '../model/lead.js';
import type { Person } from '../model/person.js';
import type { Store } from '../ports/store.js';

/**
 * The language of messages that the bot starts: the one the person chose or last typed in, else the group's, else that
 * of their client.
 */
export async function languageOf(store: Store, person: PersonId, group?: Pick<Group, 'language'>): Promise<Language> {
  return languageRead(await store.findPerson(person), group);
}

/** The same from a person's record; null when the bot does not know them. */
export function languageRead(known: Person | null, group?: Pick<Group, 'language'>): Language {
  const isSaid = known?.languageChosen === true || known?.languageTyped === true;
  if (!isSaid && (group?.language === 'cy' || group?.language === 'en')) return group.language;
  return known?.language ?? 'en';
}
