import { Worker } from 'node:worker_threads';
import { isOutOfMemory } from './out-of-memory.js';
import type { ReadingJob } from './reading-job.js';

/** A request to the process: a job, the script for the thread that does it, and what the whole process may use. */
export interface ProcessRequest {
  readonly job: ReadingJob;
  readonly worker: string;
  /** CPU time, which other processes do not lengthen. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** The job's answer as JSON, or why there is none. */
export type ProcessAnswer = { readonly json: string } | { readonly failure: 'time' | 'memory' | 'crash' };

/** Shares of its memory: how much the whole process may use before it gives up, and how much JavaScript's heap may. */
const GIVEN_UP_AT = 0.875;
const HEAP = 0.75;
const LOOK_EVERY_MS = 5;

// A worker thread does the work, so that this thread can watch it, and end when the process that asked ends.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGKILL');
});
process.once('message', (request: ProcessRequest) => {
  void readAll(process.stdin).then((bytes) => {
    read(request, bytes);
  });
});

async function readAll(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function read({ job, worker: script, milliseconds, megabytes }: ProcessRequest, bytes: Uint8Array): void {
  const worker = new Worker(new URL(script), {
    workerData: { job, bytes },
    resourceLimits: { maxOldGenerationSizeMb: megabytes * HEAP },
  });
  let isAnswered = false;
  const answer = (given: ProcessAnswer): void => {
    if (isAnswered) return;
    isAnswered = true;
    process.send?.(given, () => {
      process.kill(process.pid, 'SIGKILL');
    });
  };
  worker.once('message', (json: string) => {
    answer({ json });
  });
  worker.once('error', (error: unknown) => {
    answer({ failure: isOutOfMemory(error) ? 'memory' : 'crash' });
  });
  worker.once('exit', () => {
    answer({ failure: 'crash' });
  });
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if ((user + system) / 1000 > milliseconds) answer({ failure: 'time' });
    if (process.memoryUsage.rss() > megabytes * GIVEN_UP_AT * 1024 * 1024) answer({ failure: 'memory' });
  }, LOOK_EVERY_MS);
}
