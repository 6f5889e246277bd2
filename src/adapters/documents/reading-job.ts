import type { Giver, ReadingGroup } from '../../reading/read-context.js';
import type { Day } from '../../model/calendar/day.js';
import { readPlan } from '../../reading/plans/parts/read-plan-text.js';
import type { PlanReading } from '../../ports/documents.js';
import { readForReview, type ReviewReading } from '../../reading/read-for-review.js';
import { readMessage } from '../../reading/read-message.js';
import { cleanText } from '../../reading/text/clean-text.js';
import { LIMITS } from './limits.js';
import { readDocument } from './read-document.js';

/** What to read from some bytes: the words of a file, or what minutes, a plan or a message say. */
export type ReadingJob =
  | { readonly kind: 'words'; readonly name: string }
  | {
      readonly kind: 'review';
      /** The file's name; null for a text. */
      readonly name: string | null;
      readonly groups: readonly ReadingGroup[];
      readonly giver: Giver;
    }
  | { readonly kind: 'plan'; readonly name: string | null; readonly today: Day }
  | { readonly kind: 'message'; readonly group: ReadingGroup; readonly giver: Giver };

/** Does a job and returns its answer as JSON. Never rejects because of the bytes. */
export async function doJob(job: ReadingJob, bytes: Uint8Array): Promise<string> {
  if (job.kind === 'words') return JSON.stringify(await readDocument({ name: job.name, bytes }));
  if (job.kind === 'message')
    return short(readMessage(textOf(bytes), job.group, job.giver), { code: 'message-not-read' });
  const { name } = job;
  const make = (text: string): ReviewReading | PlanReading =>
    job.kind === 'plan'
      ? { kind: 'plan', plan: readPlan(text, job.today), text }
      : readForReview(text, job.groups, job.giver);
  if (name === null) return short(make(textOf(bytes)), { code: 'message-not-read' });
  const reading = await readDocument({ name, bytes });
  if (!reading.ok) return JSON.stringify({ kind: 'refused', problem: { code: reading.code, name } });
  // A plan's cells contain breaks, which cleaning would turn into lines.
  const text = job.kind === 'plan' ? reading.text : cleanText(reading.text);
  return short(make(text), { code: 'document-too-long', name });
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The answer as JSON, or the problem when the JSON would be too long for the caller. */
function short(answer: { readonly kind: string }, problem: object): string {
  const json = JSON.stringify(answer);
  return json.length <= LIMITS.answerLength || answer.kind === 'which-group'
    ? json
    : JSON.stringify({ kind: 'refused', problem });
}
