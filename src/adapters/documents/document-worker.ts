import { parentPort, workerData } from 'node:worker_threads';
import type { GivenFile } from '../../ports/documents.js';
import { readDocument } from './read-document.js';

parentPort?.postMessage(await readDocument(workerData as GivenFile));
