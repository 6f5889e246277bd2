import { findReadable } from '../delivery/find-readable.js';
import type { Group, GroupId } from '../model/group.js';
import type { GroupLanguage, Language } from '../model/language.js';
import type { PersonId } from '../model/lead.js';
import { languageOfWords } from '../reading/text/language-of-words.js';
import type { Store } from '../ports/store.js';
import { StoreError } from '../ports/store-error.js';

/** Whom to answer, where, and what they said. */
export interface ToAnswer {
  readonly person: PersonId;
  readonly conversation: { readonly group: GroupId; readonly isPersonal: boolean };
  /** The language of their client. */
  readonly client: Language;
  /** What they typed; null if they pressed a button or sent a file. */
  readonly typed: string | null;
}

/** The languages in which to answer somebody. */
export interface AnswerLanguage {
  /** The language of what only they see. */
  readonly own: Language;
  /** Whether they have just typed in it. */
  readonly isTyped: boolean;
  /** The language of what everyone sees in a set-up group's conversation; null elsewhere. */
  readonly shared: GroupLanguage | null;
}

/**
 * The language that somebody reads: the one they chose; else the one they typed in, now or before; else their group's,
 * if it has just one; else their client's.
 */
export async function answerLanguage(store: Store, asked: ToAnswer): Promise<AnswerLanguage> {
  const { person: id, conversation, client } = asked;
  const typed = asked.typed === null ? null : languageOfWords(asked.typed);
  try {
    const person = await store.findPerson(id);
    const here = conversation.isPersonal ? null : await findReadable(store, conversation.group);
    const shared = here?.isSetUp === true ? here.language : null;
    if (person?.languageChosen === true) return { own: person.language, isTyped: false, shared };
    if (typed !== null) return { own: typed, isTyped: true, shared };
    if (person?.languageTyped === true) return { own: person.language, isTyped: false, shared };
    const theirs = conversation.isPersonal ? await languageOfGroups(store, id) : shared;
    return { own: theirs === null || theirs === 'both' ? client : theirs, isTyped: false, shared };
  } catch (error) {
    // The next step will report that the store is out of reach, and that answer needs a language too.
    if (error instanceof StoreError) return { own: typed ?? client, isTyped: typed !== null, shared: null };
    throw error;
  }
}

/** The language that all of somebody's groups have; null if they differ or there are none. */
async function languageOfGroups(store: Store, person: PersonId): Promise<GroupLanguage | null> {
  const isMeant = (group: Group): boolean => group.isSetUp && !group.isPersonal;
  const [first, ...others] = new Set((await store.groupsOf(person)).filter(isMeant).map(({ language }) => language));
  return first === undefined || others.length > 0 ? null : first;
}
