import type { Problem } from '../../model/problem.js';
import type { ReadingGroup } from '../../reading/read-context.js';
import type { MessageReading } from '../../reading/read-message.js';
import type { ReviewReading } from '../../reading/read-for-review.js';
import type { DocumentFile, DocumentProblem, DocumentReading, Documents, PlanReading } from '../../ports/documents.js';
import { LIMITS } from './limits.js';
import type { ReadingJob } from './reading-job.js';
import type { ProcessAnswer } from './document-process.js';
import { type ProcessLimits, runProcess } from './run-process.js';

/** How many documents may be read at once, how many may wait, and what each may use. */
export interface ReadingLimits extends ProcessLimits {
  readonly atOnce: number;
  readonly waiting: number;
}

const USUAL: ReadingLimits = {
  process: new URL('./document-process.js', import.meta.url),
  worker: new URL('./document-worker.js', import.meta.url),
  atOnce: 2,
  waiting: 20,
  milliseconds: 20_000,
  megabytes: 512,
};

/** Reads documents and long texts, each in a process of its own. */
export function createDocuments(given: Partial<ReadingLimits> = {}): Documents {
  const limits = { ...USUAL, ...given };
  const inTurn = turns(limits);
  const run = (job: ReadingJob, bytes: Uint8Array): Promise<ProcessAnswer | null> =>
    inTurn(() => runProcess(job, bytes, limits));
  return {
    async read({ name, bytes }) {
      if (bytes.byteLength > LIMITS.fileBytes) return { ok: false, code: 'document-too-large' };
      const answer = await run({ kind: 'words', name }, bytes);
      if (answer !== null && 'json' in answer) return JSON.parse(answer.json) as DocumentReading;
      return { ok: false, code: answer === null ? 'document-too-slow' : CODES[answer.failure] };
    },
    async readForReview(source, groups, { person, now, mentions }) {
      const name = typeof source === 'string' ? null : source.name;
      if (typeof source !== 'string' && source.bytes.byteLength > LIMITS.fileBytes)
        return refused({ code: 'document-too-large', name: source.name });
      const giver = { person: { id: person.id }, now, mentions };
      const job = { kind: 'review', name, groups: groups.map(bare), giver } as const;
      return settled(await run(job, bytesOf(source)), name) as ReviewReading;
    },
    async readMessage(text, group, { person, now, mentions }) {
      const giver = { person: { id: person.id }, now, mentions };
      return settled(await run({ kind: 'message', group: bare(group), giver }, bytesOf(text)), null) as MessageReading;
    },
    async readPlan(source, today) {
      const name = typeof source === 'string' ? null : source.name;
      if (typeof source !== 'string' && source.bytes.byteLength > LIMITS.fileBytes)
        return refused({ code: 'document-too-large', name: source.name });
      return settled(await run({ kind: 'plan', name, today }, bytesOf(source)), name) as PlanReading;
    },
  };
}

const CODES: Readonly<Record<Extract<ProcessAnswer, { failure: string }>['failure'], DocumentProblem>> = {
  time: 'document-too-slow',
  memory: 'document-too-long',
  crash: 'document-broken',
};

const refused = (problem: Problem): { readonly kind: 'refused'; readonly problem: Problem } => ({
  kind: 'refused',
  problem,
});

/** Turns a job's answer into a reading, or says why there is none; `name` is null for a text. */
function settled(answer: ProcessAnswer | null, name: string | null): unknown {
  if (answer === null) return refused({ code: 'readers-busy' });
  if ('json' in answer) return JSON.parse(answer.json);
  return refused(name === null ? { code: 'message-not-read' } : { code: CODES[answer.failure], name });
}

const bytesOf = (source: DocumentFile | string): Uint8Array =>
  typeof source === 'string' ? Buffer.from(source, 'utf8') : source.bytes;

/** A group without its actions, which no reading uses. */
function bare(group: ReadingGroup): ReadingGroup {
  const { id, name, prefix, zone, nation, terms, series, meetings, sets, members } = group;
  return { id, name, prefix, zone, nation, terms, series, meetings, sets, members };
}

/** Lets a few run at once and some wait; returns null when too many wait already. */
function turns({
  atOnce,
  waiting: mostWaiting,
}: ReadingLimits): <Result>(run: () => Promise<Result>) => Promise<Result | null> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) return null;
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running++;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
