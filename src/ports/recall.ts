import type { Instant } from '../model/calendar/day.js';
import type { Target } from '../model/action-target.js';
import type { PaperKind } from '../model/paper.js';

/** A question that may be answered in words, with what completes it; opaque here. */
export interface OpenQuestion {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** What the bot last showed in a conversation. */
export interface Shown {
  readonly at: Instant;
  /** The actions on the card, from its top. */
  readonly actions: readonly Target[];
  /** The question that came with it; null for none. */
  readonly question: OpenQuestion | null;
  /** The paper with the same content; absent if no one paper has it. */
  readonly paper?: ShownPaper | undefined;
}

/** A paper of what was shown, and its plan or return if known. */
export interface ShownPaper {
  readonly what: PaperKind;
  readonly reference: string | null;
}

/**
 * What the bot last showed in each conversation, and in each message it sent there, for about a day: "done" and "give
 * it to me then" refer to it. It is not a record: if it is lost, the bot asks which action is meant.
 */
export interface Recall {
  remember(conversation: string, shown: Shown): void;
  /** Notes that what was last shown went out as this message. */
  sentAs(conversation: string, message: string, shown: Shown): void;
  last(conversation: string): Promise<Shown | null>;
  /** What that message showed. */
  of(conversation: string, message: string): Promise<Shown | null>;
}
