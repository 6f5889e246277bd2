import type { Language } from '../core/groups/group.js';
import type { Person } from '../core/groups/person.js';
import { NOTHING_OWN, type OwnNudging } from '../core/nudges/own-nudging.js';
import type { Change } from '../ports/store.js';
import type { Asker } from './asker.js';
import type { Services } from './services.js';

/** What an inbound activity tells of a person: their name, language and, in a 1:1 chat, where they can be reached. */
export async function rememberPerson(services: Services, asker: Asker): Promise<void> {
  const known = await services.store.findPerson(asker.person.id);
  if (known !== null && seen(known, asker) === known) return;
  await services.store.changePerson(asker.person.id, (person) => ({
    record: seen(person ?? stranger(asker), asker),
    result: undefined,
  }));
}

/** Marks that a person has had the welcome; answers whether this was the first time. */
export async function welcomeOnce(services: Services, asker: Asker): Promise<boolean> {
  return services.store.changePerson(asker.person.id, (person): Change<Person, boolean> => {
    const known = seen(person ?? stranger(asker), asker);
    return { record: known.isWelcomed ? known : { ...known, isWelcomed: true }, result: !known.isWelcomed };
  });
}

/** Sets the language that a person reads, from now on whatever their client says. */
export async function chooseLanguage(services: Services, asker: Asker, language: Language): Promise<void> {
  await services.store.changePerson(asker.person.id, (person) => ({
    record: { ...seen(person ?? stranger(asker), asker), language, languageChosen: true },
    result: undefined,
  }));
}

/** Keeps what a person has settled about their own nudges. */
export async function changeOwnNudging(
  services: Services,
  asker: Asker,
  nudging: OwnNudging,
  changes: Partial<Pick<Person, 'isMuted'>> = {},
): Promise<void> {
  await services.store.changePerson(asker.person.id, (person) => {
    const known = seen(person ?? stranger(asker), asker);
    return { record: { ...known, ...changes, nudging: { ...nudging, zone: known.nudging.zone } }, result: undefined };
  });
}

/** Stops or resumes a person's nudges; whoever resumes them has put them off and held them down no longer. */
export async function muteNudges(services: Services, asker: Asker, isMuted: boolean): Promise<void> {
  await services.store.changePerson(asker.person.id, (person) => ({
    record: unmuted({ ...seen(person ?? stranger(asker), asker), isMuted }),
    result: undefined,
  }));
}

const unmuted = (person: Person): Person =>
  person.isMuted ? person : { ...person, nudging: { ...person.nudging, snoozedUntil: null, onlyOverdue: false } };

function stranger(asker: Asker): Person {
  return {
    id: asker.person.id,
    tenant: asker.tenant,
    name: asker.person.name,
    language: asker.language,
    languageChosen: false,
    conversation: null,
    aadObjectId: asker.person.aadObjectId,
    isMuted: false,
    nudging: NOTHING_OWN,
    outOfReach: null,
    isWelcomed: false,
  };
}

/** The person with what this activity tells; the same object when it tells nothing new. */
function seen(person: Person, asker: Asker): Person {
  const conversation = asker.conversation.isPersonal ? asker.conversation.key : person.conversation;
  const language = person.languageChosen ? person.language : asker.language;
  const name = asker.person.name === '' ? person.name : asker.person.name;
  const aadObjectId = asker.person.aadObjectId ?? person.aadObjectId;
  // Whoever writes to the bot, or installs it, in a 1:1 chat can be written to there.
  const outOfReach = asker.conversation.isPersonal ? null : person.outOfReach;
  const zone = asker.zone ?? person.nudging.zone;
  const isSame =
    zone === person.nudging.zone &&
    person.outOfReach === outOfReach &&
    person.conversation === conversation &&
    person.language === language &&
    person.name === name &&
    person.aadObjectId === aadObjectId;
  return isSame
    ? person
    : { ...person, conversation, language, name, aadObjectId, outOfReach, nudging: { ...person.nudging, zone } };
}
