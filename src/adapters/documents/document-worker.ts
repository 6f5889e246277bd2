import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type ReadingJob } from './reading-job.js';

// A library may lose a promise of its own over a damaged document; what was waited for says how the reading went.
process.on('unhandledRejection', () => undefined);

const { job, bytes } = workerData as { readonly job: ReadingJob; readonly bytes: Uint8Array };
parentPort?.postMessage(await doJob(job, bytes));
