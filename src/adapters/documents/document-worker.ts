import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type ReadingJob } from './reading-job.js';

// A library may drop a promise of its own on a damaged document; the awaited one says how the reading went.
process.on('unhandledRejection', () => undefined);

const { job, bytes } = workerData as { readonly job: ReadingJob; readonly bytes: Uint8Array };
parentPort?.postMessage(await doJob(job, bytes));
