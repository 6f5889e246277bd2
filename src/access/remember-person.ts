import type { Person } from '../model/person.js';
import { NO_PREFERENCES } from '../model/nudge-preferences.js';
import type { Change } from '../ports/store.js';
import type { Asker } from '../ports/asker.js';
import type { Services } from '../ports/services.js';
import type { Mention } from '../model/mention.js';
import type { Language } from '../model/language.js';

/**
 * Saves what an inbound activity says about a person: name, language, time zone and, in a 1:1 chat, where to reach
 * them.
 */
export async function rememberPerson(services: Services, asker: Asker): Promise<void> {
  const known = await services.store.findPerson(asker.person.id);
  if (known !== null && mergePerson(known, asker) === known) return;
  await services.store.changePerson(asker.person.id, (person) => ({
    record: mergePerson(person ?? newPerson(asker), asker),
    result: undefined,
  }));
}

/** Changes the asker's record, with what their activity says; creates it for a new person. */
export async function changeAsker<Result>(
  services: Services,
  asker: Asker,
  change: (person: Person) => Change<Person, Result>,
  isUndo = false,
): Promise<Result> {
  return services.store.changePerson<Result>(asker.person.id, (person) => {
    const before = mergePerson(person ?? newPerson(asker), asker);
    const { record, result } = change(before);
    return { record: withLastChange(before, record, asker, isUndo), result };
  });
}

/** The person, with what is needed to take back a preference that they have just changed. */
function withLastChange(before: Person, after: Person, { now, activity }: Asker, isUndo: boolean): Person {
  const { isMuted, nudging, language, languageChosen } = before;
  const isSame =
    isMuted === after.isMuted &&
    language === after.language &&
    languageChosen === after.languageChosen &&
    JSON.stringify(nudging) === JSON.stringify(after.nudging);
  if (isSame) return after;
  return { ...after, lastChange: { at: now, activity, isUndo, isMuted, nudging, language, languageChosen } };
}

/** Marks that a person has had the welcome; returns whether this was the first time. */
export async function welcomeOnce(services: Services, asker: Asker): Promise<boolean> {
  return changeAsker(services, asker, (person) => ({
    record: person.isWelcomed ? person : { ...person, isWelcomed: true },
    result: !person.isWelcomed,
  }));
}

/** Sets the language that a person reads, from now on whatever their client's is. */
export async function chooseLanguage(services: Services, asker: Asker, language: Language): Promise<void> {
  await changeAsker(services, asker, (person) => ({
    record: { ...person, language, languageChosen: true },
    result: undefined,
  }));
}

/** Stops a person's nudges, or starts all of them again at once. */
export async function muteNudges(services: Services, asker: Asker, isMuted: boolean): Promise<void> {
  await changeAsker(services, asker, (person) => ({
    record: {
      ...person,
      isMuted,
      nudging: isMuted ? person.nudging : { ...person.nudging, snoozedUntil: null, onlyOverdue: false },
    },
    result: undefined,
  }));
}

/** Saves the name of someone whom the asker mentions, unless they are known. */
export async function introduce(services: Services, asker: Asker, { id, name }: Omit<Mention, 'text'>): Promise<void> {
  if ((await services.store.findPerson(id)) !== null) return;
  const met = { ...newPerson(asker), id, name, aadObjectId: null, nudging: NO_PREFERENCES };
  await services.store.changePerson(id, (person) => ({ record: person ?? met, result: undefined }));
}

function newPerson(asker: Asker): Person {
  return {
    id: asker.person.id,
    tenant: asker.tenant,
    name: asker.person.name,
    language: asker.language,
    languageChosen: false,
    languageTyped: asker.isLanguageTyped === true,
    conversation: null,
    aadObjectId: asker.person.aadObjectId,
    isMuted: false,
    nudging: NO_PREFERENCES,
    outOfReach: null,
    isWelcomed: false,
  };
}

/** The person with what this activity says; the same object if it says nothing new. */
function mergePerson(person: Person, asker: Asker): Person {
  const conversation = asker.conversation.isPersonal ? asker.conversation.key : person.conversation;
  const isTyped = asker.isLanguageTyped === true;
  const isKept = person.languageChosen || (person.languageTyped && !isTyped);
  const language = isKept ? person.language : asker.language;
  const languageTyped = person.languageTyped || (isTyped && !person.languageChosen);
  const name = asker.person.name === '' ? person.name : asker.person.name;
  const aadObjectId = asker.person.aadObjectId ?? person.aadObjectId;
  // A person who writes to the bot, or installs it, in a 1:1 chat can be reached there.
  const outOfReach = asker.conversation.isPersonal ? null : person.outOfReach;
  const zone = asker.zone ?? person.nudging.zone;
  const isSame =
    person.nudging.zone === zone &&
    person.outOfReach === outOfReach &&
    person.conversation === conversation &&
    person.language === language &&
    person.languageTyped === languageTyped &&
    person.name === name &&
    person.aadObjectId === aadObjectId;
  const nudging = { ...person.nudging, zone };
  return isSame ? person : { ...person, conversation, language, languageTyped, name, aadObjectId, outOfReach, nudging };
}
