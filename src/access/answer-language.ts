import { findReadable } from '../delivery/find-readable.js';
import type { Group, GroupId } from '../model/group.js';
import type { GroupLanguage, Language } from '../model/language.js';
import type { PersonId } from '../model/lead.js';
import { languageOfWords } from '../reading/text/language-of-words.js';
import type { Store } from '../ports/store.js';
import { StoreError } from '../ports/store-error.js';

/** Who is to be answered, where, and what they said. */
export interface ToAnswer {
  readonly person: PersonId;
  readonly conversation: { readonly group: GroupId; readonly isPersonal: boolean };
  /** The language of their client. */
  readonly client: Language;
  /** What they typed; null when they pressed a button, or gave a file. */
  readonly typed: string | null;
}

/** In which language somebody is answered. */
export interface AnswerLanguage {
  /** What they read where only they see it. */
  readonly own: Language;
  /** Whether that is what they have just typed in. */
  readonly isTyped: boolean;
  /** What everyone reads in the conversation of a group that is set up; null elsewhere. */
  readonly shared: GroupLanguage | null;
}

/**
 * What somebody reads: the language that they chose; until then that of what they typed, now or before; else their
 * group's, where that is one; else their client's.
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
    // What is asked of an unreachable store next is answered with that, which needs a language too.
    if (error instanceof StoreError) return { own: typed ?? client, isTyped: typed !== null, shared: null };
    throw error;
  }
}

/** The language of somebody's groups where all have the same; null where they do not, or there is none. */
async function languageOfGroups(store: Store, person: PersonId): Promise<GroupLanguage | null> {
  const isMeant = (group: Group): boolean => group.isSetUp && !group.isPersonal;
  const [first, ...others] = new Set((await store.groupsOf(person)).filter(isMeant).map(({ language }) => language));
  return first === undefined || others.length > 0 ? null : first;
}
