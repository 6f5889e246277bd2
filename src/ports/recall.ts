import type { Instant } from '../model/calendar/day.js';
import type { Target } from '../model/action-target.js';
import type { PaperKind } from '../model/paper.js';

/** Something that the bot asked and that may be answered in words: what completes it, opaque here. */
export interface OpenQuestion {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** What the bot last showed in a conversation. */
export interface Shown {
  readonly at: Instant;
  /** The actions of the card, as it has them from its top. */
  readonly actions: readonly Target[];
  /** What it asked with it; null when nothing. */
  readonly question: OpenQuestion | null;
  /** The paper that has what it showed; absent where no one paper has it. */
  readonly paper?: ShownPaper | undefined;
}

/** A paper of what was shown, and which plan or return it is of where that is known. */
export interface ShownPaper {
  readonly what: PaperKind;
  readonly reference: string | null;
}

/**
 * What was last shown in each conversation, and in the messages that were sent there, for about a day: "done" and "give it
 * to me then" are about that. It is no record: it may be lost, and then the bot asks which action is meant.
 */
export interface Recall {
  remember(conversation: string, shown: Shown): void;
  /** That what was last shown went out as this message. */
  sentAs(conversation: string, message: string, shown: Shown): void;
  last(conversation: string): Promise<Shown | null>;
  /** What that message showed. */
  of(conversation: string, message: string): Promise<Shown | null>;
}
