import type { Group } from '../model/group.js';
import type { Language } from '../model/language.js';
import type { PersonId } from '../model/lead.js';
import type { Store } from '../ports/store.js';

/** What a person reads: of one who has never said, that of the group. */
export async function languageOf(store: Store, person: PersonId, group?: Pick<Group, 'language'>): Promise<Language> {
  const known = await store.findPerson(person);
  return known?.language ?? (group?.language === 'cy' ? 'cy' : 'en');
}
