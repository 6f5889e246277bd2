import type { DocumentProblem } from '../model/document-problem.js';
import type { Day } from '../model/calendar/day.js';
import type { Problem } from '../model/problem.js';
import type { ReadPlan } from '../reading/plans/read-plan.js';
import type { Giver, ReadingGroup } from '../reading/read-context.js';
import type { MessageReading } from '../reading/read-message.js';
import type { ReviewReading } from '../reading/read-for-review.js';

export type { DocumentProblem } from '../model/document-problem.js';

/** A file as somebody sent it. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The words of a document, or why there are none. */
export type DocumentReading =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: DocumentProblem };

/** A plan and the text it was read from, or why it could not be read. */
export type PlanReading =
  | { readonly kind: 'plan'; readonly plan: ReadPlan; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Reads documents and long texts of any kind and content, however damaged, in separate processes, so that none takes
 * the caller's memory or time. Never rejects.
 */
export interface Documents {
  /** Returns a file's words as plain text. */
  read(file: DocumentFile): Promise<DocumentReading>;
  /** Reads minutes, a file or a text, for whichever of these groups they belong to. */
  readForReview(given: DocumentFile | string, groups: readonly ReadingGroup[], giver: Giver): Promise<ReviewReading>;
  /** Reads the actions in a message. */
  readMessage(text: string, group: ReadingGroup, giver: Giver): Promise<MessageReading>;
  /** Reads a plan, a file or a text; `today` is a day on which it was current. */
  readPlan(given: DocumentFile | string, today: Day): Promise<PlanReading>;
}
