import { Worker } from 'node:worker_threads';
import type { DocumentReading, Documents, GivenFile } from '../../ports/documents.js';
import { LIMITS } from './limits.js';

/** How documents are read: what runs as a thread for each, how many at once, how long and in how much memory. */
export interface ReadingLimits {
  readonly worker: URL;
  readonly atOnce: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const USUAL: ReadingLimits = {
  worker: new URL('./document-worker.js', import.meta.url),
  atOnce: 2,
  milliseconds: 20_000,
  megabytes: 512,
};

/** A reader of documents that reads each in a thread of its own, so that none can stall or bring down who asks. */
export function createDocuments(given: Partial<ReadingLimits> = {}): Documents {
  const limits = { ...USUAL, ...given };
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async read(file) {
      if (file.bytes.byteLength > LIMITS.fileBytes) return { ok: false, code: 'document-too-large' };
      if (running >= limits.atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else running++;
      try {
        return await readInThread(file, limits);
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running--;
      }
    },
  };
}

function readInThread({ name, bytes }: GivenFile, limits: ReadingLimits): Promise<DocumentReading> {
  return new Promise((resolve) => {
    const worker = new Worker(limits.worker, {
      workerData: { name, bytes } satisfies GivenFile,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const settle = (reading: DocumentReading): void => {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      settle({ ok: false, code: 'document-too-slow' });
    }, limits.milliseconds);
    worker.once('message', settle);
    worker.once('error', (error: unknown) => {
      settle({ ok: false, code: isOutOfMemory(error) ? 'document-too-long' : 'document-broken' });
    });
    worker.once('exit', () => {
      settle({ ok: false, code: 'document-broken' });
    });
  });
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
