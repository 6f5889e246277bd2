import { parentPort, workerData } from 'node:worker_threads';
import type { GivenFile } from '../../ports/documents.js';
import { readDocument } from './read-document.js';

// A library may lose a promise of its own over a damaged document; what was waited for says how the reading went.
process.on('unhandledRejection', () => undefined);

parentPort?.postMessage(await readDocument(workerData as GivenFile));
