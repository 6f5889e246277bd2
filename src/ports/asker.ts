import type { Instant, Zone } from '../model/calendar/day.js';
import type { GroupId } from '../model/group.js';
import type { ListedMember } from '../model/members.js';
import type { PersonId } from '../model/lead.js';
import type { Mention } from '../model/mention.js';
import type { Reviewing } from '../model/reviewed.js';
import type { GroupLanguage, Language } from '../model/language.js';

/** Who asks, where, when and in which language: all that a use case knows of the message or button behind it. */
export interface Asker {
  readonly person: { readonly id: PersonId; readonly name: string; readonly aadObjectId: string | null };
  readonly tenant: string;
  readonly conversation: {
    /** Opaque key under which the edge can post to it again. */
    readonly key: string;
    /** The group that lives in this conversation, or would. */
    readonly group: GroupId;
    readonly isPersonal: boolean;
    readonly name: string | null;
    /** What everyone here reads, where the answer is posted for all of them; null or absent elsewhere. */
    readonly language?: GroupLanguage | null;
  };
  /** What they read. */
  readonly language: Language;
  /** Whether that is what they have just typed in, rather than what is known or supposed of them. */
  readonly isLanguageTyped?: boolean;
  /** The time zone that their client tells; null when it tells none. */
  readonly zone: Zone | null;
  /** The inbound activity's identifier; one that is delivered twice has the same. */
  readonly activity: string;
  readonly now: Instant;
  readonly mentions: readonly Mention[];
  /** Where the button was pressed on the card of a meeting that goes through its actions. */
  readonly reviewing?: Reviewing;
}

/** The asker as a member of a group. */
export function asMember(asker: Asker): ListedMember {
  const { id, name, aadObjectId } = asker.person;
  return aadObjectId === null ? { id, name } : { id, name, aadObjectId };
}
