import type { NamedSet } from './group.js';
import type { PersonId } from './lead.js';
import type { Mention } from './mention.js';
import type { Role } from './member.js';

/** Someone whom a group's words may mean. */
export interface RosterPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly givenName?: string;
  readonly surname?: string;
  readonly email?: string;
  /** What they were called before, by which they may still be meant where nobody has that name now. */
  readonly earlierNames?: readonly string[];
  readonly roles?: readonly Role[];
}

/** Against whom lead words are read: the group's people and sets, whom the message mentions, and who speaks. */
export interface Roster {
  readonly people: readonly RosterPerson[];
  readonly sets: readonly NamedSet[];
  readonly mentions: readonly Mention[];
  readonly speaker: PersonId | null;
}
