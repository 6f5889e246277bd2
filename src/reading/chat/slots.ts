import type { Deadline } from '../../model/deadline.js';
import type { PersonId } from '../../model/lead.js';
import type { PlanKey } from '../../model/plan-keys.js';
import type { FoundOfMeeting } from './of-meeting.js';
import type { ChatAction, ChatNow } from './vocabulary.js';

/** A person that a message names: a member, the asker ("I", "me"), or somebody nobody here is called. */
export interface NamedPerson {
  /** Null where no member is called that. */
  readonly id: PersonId | null;
  readonly name: string;
  readonly isAsker: boolean;
  /** How it was written, where that is known: a first name, initials, a mutated form. */
  readonly written?: string;
}

/** Where a message names somebody. */
export interface PersonPlace {
  readonly start: number;
  readonly end: number;
  readonly person: NamedPerson;
}

/** A part of a plan that a message names: by its key, or only by words that may mean another. */
export interface NamedPart extends Pick<PlanKey, 'key' | 'kind'> {
  readonly isByWords?: boolean;
}

/** A day or period that a message says. */
export interface SaidDate {
  readonly words: string;
  readonly deadline: Deadline;
}

/** What a message says, taken apart: what an intent makes its command from. */
export interface Slots {
  /** All of it, without greeting, thanks, signature and the bot's name. */
  readonly said: string;
  /** The one action it is about; null where none is meant. Of a message about several, each is made a command of its own. */
  readonly reference: string | null;
  /** How that action stands; absent where none is meant. */
  readonly action?: Pick<ChatAction, 'task' | 'leads' | 'leadNames' | 'due'>;
  /** The first part of a plan that it names, and all of them, likeliest first; absent where none is. */
  readonly item?: NamedPart | null;
  readonly items?: readonly NamedPart[];
  readonly people: readonly NamedPerson[];
  /** Where in `said` people are named, in order; absent where only their names are known. */
  readonly places?: readonly PersonPlace[];
  /** Who says it; absent where it does not matter. */
  readonly asker?: string;
  /** The name of a set of leads, as its group has it. */
  readonly set: string | null;
  /** How that was written: “pob arweinydd polisi”. Absent where none is named. */
  readonly setWritten?: string;
  readonly dates: readonly SaidDate[];
  /** What it names of the group's meeting; absent where no one group's is meant. */
  readonly meeting?: FoundOfMeeting;
  /** Whether it names a return that is open by what that is about; absent for not. */
  readonly namesReturn?: boolean;
  /** Whether a return is open, and whether who says it is to answer one; absent where there is none. */
  readonly returns?: ChatNow['returns'];
  /** What is left besides slots and the words by which it was understood: what to find, a note, a task, a reason. */
  readonly words: string;
}
