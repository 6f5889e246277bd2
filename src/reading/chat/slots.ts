import type { Deadline } from '../../model/deadline.js';
import type { PersonId } from '../../model/lead.js';
import type { PlanKey } from '../../model/plan-keys.js';
import type { FoundOfMeeting } from './of-meeting.js';
import type { ChatAction, ChatNow } from './vocabulary.js';

/** Somebody whom a message names: a member, the asker ("I", "me"), or a person whom nobody here knows. */
export interface NamedPerson {
  /** Null if no member has that name. */
  readonly id: PersonId | null;
  readonly name: string;
  readonly isAsker: boolean;
  /** How the name was written, if known: a first name, initials, a mutated form. */
  readonly written?: string;
}

/** Where a message names somebody. */
export interface PersonPlace {
  readonly start: number;
  readonly end: number;
  readonly person: NamedPerson;
}

/** A plan part that a message names: by its key, or only by words that may mean another part. */
export interface NamedPart extends Pick<PlanKey, 'key' | 'kind'> {
  readonly isByWords?: boolean;
}

/** A day or period in a message. */
export interface SaidDate {
  readonly words: string;
  readonly deadline: Deadline;
}

/** The parts of a message from which an intent makes its command. */
export interface Slots {
  /** The message without greeting, thanks, signature and the bot's name. */
  readonly said: string;
  /** The one action it is about; null for none. A message about several actions gives a command for each. */
  readonly reference: string | null;
  /** The state of that action; absent if there is none. */
  readonly action?: Pick<ChatAction, 'task' | 'leads' | 'leadNames' | 'due'>;
  /** The first plan part that it names, and all of them, likeliest first; absent if there is none. */
  readonly item?: NamedPart | null;
  readonly items?: readonly NamedPart[];
  readonly people: readonly NamedPerson[];
  /** Where in `said` people are named, in order; absent if only their names are known. */
  readonly places?: readonly PersonPlace[];
  /** The writer; absent if that does not matter. */
  readonly asker?: string;
  /** The name of a set of leads, as its group has it. */
  readonly set: string | null;
  /** How the set was written: “pob arweinydd polisi”. Absent if none is named. */
  readonly setWritten?: string;
  readonly dates: readonly SaidDate[];
  /** What it names of the group's meeting; absent unless exactly one group's meeting can be meant. */
  readonly meeting?: FoundOfMeeting;
  /** Whether it names an open return by its subject; absent for no. */
  readonly namesReturn?: boolean;
  /** Whether a return is open, and whether the writer must answer one; absent if there is none. */
  readonly returns?: ChatNow['returns'];
  /** What is left without the slots and the words that showed the intent: search words, a note, a task, a reason. */
  readonly words: string;
}
