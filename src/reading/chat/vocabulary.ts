import type { PersonId } from '../../model/lead.js';
import type { PlanKey } from '../../model/plan-keys.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';
import type { Roster } from '../leads/roster.js';
import type { ChatMeeting } from './of-meeting.js';

/** An action that a message may mean. */
export interface ChatAction {
  /** The group that it is of. */
  readonly group: string;
  readonly reference: string;
  readonly task: string;
  /** The people who lead it, also as members of a set. */
  readonly leads: readonly PersonId[];
  readonly leadNames: readonly string[];
  readonly isOpen: boolean;
  /** The day by which it is to be done; null or absent where it has none. */
  readonly due?: string | null;
  /** Whether its lead proposes to close it, and nobody has agreed yet; absent for not. */
  readonly isProposed?: boolean;
  /** Who raised it; absent where that does not matter. */
  readonly raisedBy?: PersonId;
  /** Whether somebody runs its group; absent for yes. */
  readonly isRun?: boolean;
  /** Who waits for the chair to answer what they asked about it. */
  readonly askedBy: readonly PersonId[];
  /** Who of several that are to do it have done their part. */
  readonly completedBy: readonly PersonId[];
}

/** What there is just now that a message may be about. */
export interface ChatNow {
  /** What it may mean of a group's meeting; null where there is no one group whose meeting is meant. */
  readonly meeting: ChatMeeting | null;
  /** The returns that are open: whether there is one, whether the asker is to answer one, and what they are about. */
  readonly returns: { readonly isAny: boolean; readonly isOwn: boolean; readonly about?: readonly string[] };
}

/** Against what a message in a chat is read: what the asker may know of. */
export interface ChatVocabulary extends ChatNow {
  readonly asker: { readonly id: PersonId; readonly name: string };
  readonly prefixes: readonly string[];
  /** The people and sets of the groups, and whom the message mentions. */
  readonly roster: Roster;
  readonly actions: readonly ChatAction[];
  /** The groups whose chair or secretary the asker is, who answer what leads ask. */
  readonly runs: readonly string[];
  /** The parts of the plans of the groups. */
  readonly planKeys: readonly PlanKey[];
  /** The references of what the bot last showed here, in its order. */
  readonly shown: readonly string[];
  /** Those of them that the asker has only just changed; absent for none. */
  readonly justChanged?: readonly string[];
  readonly deadlines: DeadlineContext;
}
