import { type MessageReading, readMessage as messageRead } from '../reading/read-message.js';
import { readForReview as reviewRead, type ReviewReading } from '../reading/read-for-review.js';
import type { Giver, ReadingGroup } from '../reading/read-context.js';
import type { Day } from '../model/calendar/day.js';
import { readPlan as planRead } from '../reading/plans/parts/read-plan-text.js';
import type { DocumentFile, PlanReading } from '../ports/documents.js';
import type { Services } from '../ports/services.js';

/**
 * The longest text, in characters, that this process reads itself: what people type. The worst of that length takes
 * some hundredths of a second; reading in another process takes a third of a second more.
 */
const SHORT_TEXT = 4000;

type Reader = Pick<Services, 'documents'>;

/** Reads minutes, a file or a text, for whichever of these groups they belong to. */
export async function readForReview(
  { documents }: Reader,
  giver: Giver,
  groups: readonly ReadingGroup[],
  given: DocumentFile | string,
): Promise<ReviewReading> {
  return typeof given === 'string' && given.length <= SHORT_TEXT
    ? reviewRead(given, groups, giver)
    : documents.readForReview(given, groups, giver);
}

/** Reads a plan, a file or a text; `base` is a day on which it was current. */
export async function readPlan({ documents }: Reader, given: DocumentFile | string, base: Day): Promise<PlanReading> {
  return typeof given === 'string' && given.length <= SHORT_TEXT
    ? { kind: 'plan', plan: planRead(given, base), text: given }
    : documents.readPlan(given, base);
}

/** Reads the actions in a message. */
export async function readMessage(
  { documents }: Reader,
  giver: Giver,
  group: ReadingGroup,
  text: string,
): Promise<MessageReading> {
  return text.length <= SHORT_TEXT ? messageRead(text, group, giver) : documents.readMessage(text, group, giver);
}
