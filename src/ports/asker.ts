import type { Instant, Zone } from '../model/calendar/day.js';
import type { GroupId } from '../model/group.js';
import type { ListedMember } from '../model/members.js';
import type { PersonId } from '../model/lead.js';
import type { Mention } from '../model/mention.js';
import type { Reviewing } from '../model/reviewed.js';
import type { GroupLanguage, Language } from '../model/language.js';

/** Who asks, where, when and in which language: all that a use case knows of the message or button. */
export interface Asker {
  readonly person: { readonly id: PersonId; readonly name: string; readonly aadObjectId: string | null };
  readonly tenant: string;
  readonly conversation: {
    /** Opaque key with which the edge can post to it again. */
    readonly key: string;
    /** The group of this conversation, made yet or not. */
    readonly group: GroupId;
    readonly isPersonal: boolean;
    readonly name: string | null;
    /** The language of an answer that everyone here reads; null or absent elsewhere. */
    readonly language?: GroupLanguage | null;
  };
  /** The language in which they are answered. */
  readonly language: Language;
  /** Whether they have just typed in it; false if it is only known or assumed. */
  readonly isLanguageTyped?: boolean;
  /** The time zone that their client sends; null if it sends none. */
  readonly zone: Zone | null;
  /** The id of the inbound activity; the same if it is delivered twice. */
  readonly activity: string;
  readonly now: Instant;
  readonly mentions: readonly Mention[];
  /** The review whose card the button is on; absent elsewhere. */
  readonly reviewing?: Reviewing;
}

/** The asker as a member of a group. */
export function asMember(asker: Asker): ListedMember {
  const { id, name, aadObjectId } = asker.person;
  return aadObjectId === null ? { id, name } : { id, name, aadObjectId };
}
