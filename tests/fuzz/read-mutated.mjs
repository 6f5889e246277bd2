// The thread of `fuzz-documents.mjs`: reads one damaged document after another, and says which and since when.
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '../../dist/adapters/documents/read-document.js';
import { readMinutes } from '../../dist/reading/minutes/read-minutes.js';
import { mutated, randomOf } from './mutate.mjs';

// As in the thread in which the bot reads a document.
process.on('unhandledRejection', () => undefined);

const { format, seed, from, to, seeds, state } = workerData;
const [AT, SINCE] = [0, 1];
const shared = new Float64Array(state);

for (let at = from; at < to; at++) {
  const random = randomOf(`${seed} ${format} ${at}`);
  const bytes = mutated(format, seeds[Math.floor(random() * seeds.length)], random);
  shared[AT] = at;
  const started = performance.timeOrigin + performance.now();
  shared[SINCE] = started;
  let result;
  try {
    const reading = await readDocument({ name: `minutes.${format}`, bytes });
    if (reading.ok) readMinutes(reading.text, { held: '2022-07-14', next: null, nation: 'wales' });
    result = reading.ok ? 'read' : reading.code;
  } catch (error) {
    result = `crash: ${error instanceof Error ? error.stack : String(error)}`;
  }
  shared[SINCE] = Infinity;
  parentPort.postMessage({ at, result, milliseconds: performance.timeOrigin + performance.now() - started });
  // Lets the message out before the next document, which may never end.
  await new Promise((resolve) => setImmediate(resolve));
}
