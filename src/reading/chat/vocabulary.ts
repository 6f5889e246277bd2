import type { PersonId } from '../../model/lead.js';
import type { PlanKey } from '../../model/plan-keys.js';
import type { DeadlineContext } from '../deadlines/parsing/deadline-reading.js';
import type { Roster } from '../leads/roster.js';
import type { ChatMeeting } from './of-meeting.js';

/** An action that a message may mean. */
export interface ChatAction {
  /** The group it belongs to. */
  readonly group: string;
  readonly reference: string;
  readonly task: string;
  /** The people who lead it, including as members of a set. */
  readonly leads: readonly PersonId[];
  readonly leadNames: readonly string[];
  readonly isOpen: boolean;
  /** Its deadline; null or absent if it has none. */
  readonly due?: string | null;
  /** Whether its lead proposes to close it and nobody has agreed yet; absent for no. */
  readonly isProposed?: boolean;
  /** The people whose requests about it await the chair. */
  readonly askedBy: readonly PersonId[];
  /** Those of its several leads who have done their part. */
  readonly completedBy: readonly PersonId[];
}

/** What exists at present that a message may be about. */
export interface ChatNow {
  /** What it may refer to in a group's meeting; null unless exactly one group's meeting can be meant. */
  readonly meeting: ChatMeeting | null;
  /** The open returns: whether there are any, whether the asker must answer one, and their subjects. */
  readonly returns: { readonly isAny: boolean; readonly isOwn: boolean; readonly about?: readonly string[] };
}

/** What a chat message is read against: everything that the asker may know. */
export interface ChatVocabulary extends ChatNow {
  readonly asker: { readonly id: PersonId; readonly name: string };
  readonly prefixes: readonly string[];
  /** The people and sets of the groups, and the mentions in the message. */
  readonly roster: Roster;
  readonly actions: readonly ChatAction[];
  /** The groups in which the asker runs things and answers what leads ask. */
  readonly runs: readonly string[];
  /** The parts of the groups' plans. */
  readonly planKeys: readonly PlanKey[];
  /** Whether the asker may change an action freely. */
  readonly mayEdit: (action: Pick<ChatAction, 'group' | 'reference'>) => boolean;
  /** The references that the bot last showed here, in order. */
  readonly shown: readonly string[];
  /** Those of them that the asker has just changed; absent for none. */
  readonly justChanged?: readonly string[];
  readonly deadlines: DeadlineContext;
}
