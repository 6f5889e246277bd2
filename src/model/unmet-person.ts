import { leadName } from './lead-people.js';
import type { PersonId } from './lead.js';
import { NO_PREFERENCES } from './nudge-preferences.js';
import type { Group } from './group.js';
import type { Person } from './person.js';

/** The record of a lead who has never written to the bot, from what one of their groups knows. */
export function unmetPerson(id: PersonId, group: Group): Person {
  return {
    id,
    tenant: group.tenant,
    name: leadName(id, { leads: group.actions.flatMap(({ leads }) => leads) }, group),
    language: group.language === 'cy' ? 'cy' : 'en',
    languageChosen: false,
    languageTyped: false,
    conversation: null,
    aadObjectId: group.members.find((member) => member.id === id)?.aadObjectId ?? null,
    isMuted: false,
    nudging: NO_PREFERENCES,
    outOfReach: null,
    isWelcomed: false,
  };
}
