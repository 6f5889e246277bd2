import type { NamedSet } from '../../model/group.js';
import type { PersonId } from '../../model/lead.js';
import type { Mention } from '../../model/mention.js';
import type { Role } from '../../model/member.js';

/** Somebody whom words in a group may mean. */
export interface RosterPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly givenName?: string;
  readonly surname?: string;
  readonly email?: string;
  /** Their earlier names, which still mean them if nobody has such a name now. */
  readonly earlierNames?: readonly string[];
  readonly roles?: readonly Role[];
}

/** What lead words are read against: the group's people and sets, the mentions in the message, and the speaker. */
export interface Roster {
  readonly people: readonly RosterPerson[];
  readonly sets: readonly NamedSet[];
  readonly mentions: readonly Mention[];
  readonly speaker: PersonId | null;
}
