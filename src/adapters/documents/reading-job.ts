import type { Giver, ReadingGroup } from '../../reading/read-context.js';
import type { Day } from '../../model/calendar/day.js';
import { readPlan } from '../../reading/plans/parts/read-plan-text.js';
import { readForReview } from '../../reading/read-for-review.js';
import { readMessage } from '../../reading/read-message.js';
import { cleanText } from '../../reading/text/clean-text.js';
import { LIMITS } from './limits.js';
import { readDocument } from './read-document.js';

/** What is to be made of some bytes: the words of a file, or what minutes or a message say, in a file or as a text. */
export type ReadingJob =
  | { readonly kind: 'words'; readonly name: string }
  | {
      readonly kind: 'review';
      /** The file's name; null for a text. */
      readonly name: string | null;
      readonly groups: readonly ReadingGroup[];
      readonly giver: Giver;
    }
  | { readonly kind: 'plan'; readonly name: string | null; readonly base: Day }
  | { readonly kind: 'message'; readonly group: ReadingGroup; readonly giver: Giver };

/** Does a job and gives its answer as JSON. Never rejects for what the bytes are. */
export async function doJob(job: ReadingJob, bytes: Uint8Array): Promise<string> {
  if (job.kind === 'words') return JSON.stringify(await readDocument({ name: job.name, bytes }));
  if (job.kind === 'message')
    return short(readMessage(textOf(bytes), job.group, job.giver), { code: 'message-not-read' });
  if (job.kind === 'plan') return readPlanOf(job, bytes);
  const { name, groups, giver } = job;
  if (name === null) return short(readForReview(textOf(bytes), groups, giver), { code: 'message-not-read' });
  const reading = await readDocument({ name, bytes });
  if (!reading.ok) return JSON.stringify({ kind: 'refused', problem: { code: reading.code, name } });
  return short(readForReview(cleanText(reading.text), groups, giver), { code: 'document-too-long', name });
}

async function readPlanOf({ name, base }: Extract<ReadingJob, { kind: 'plan' }>, bytes: Uint8Array): Promise<string> {
  const reading = name === null ? { ok: true as const, text: textOf(bytes) } : await readDocument({ name, bytes });
  if (!reading.ok) return JSON.stringify({ kind: 'refused', problem: { code: reading.code, name } });
  const text = cleanText(reading.text);
  return short({ kind: 'plan', plan: readPlan(text, base), text }, { code: 'document-too-long', name: name ?? '' });
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** An answer as JSON, or the problem where it is so long that it would weigh on who asked. */
function short(
  answer: { readonly kind: string; readonly plan?: object; readonly text?: string },
  problem: object,
): string {
  const json = JSON.stringify(answer);
  return json.length <= LIMITS.answerLength || answer.kind === 'which-group'
    ? json
    : JSON.stringify({ kind: 'refused', problem });
}
