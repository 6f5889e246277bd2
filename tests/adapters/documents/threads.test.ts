import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocuments } from '../../../src/adapters/documents/create-documents.js';
import { actionsOf, bytesOf, EXPECTED, pdfMinutes, textOf, wordMinutes } from './sample-documents.js';

/** As it is built: a thread runs no TypeScript. */
const BUILT = new URL('../../../dist/adapters/documents/document-worker.js', import.meta.url);

/** A thread that does as the words of its document say. */
const THREAD = `import { parentPort, workerData } from 'node:worker_threads';
const words = new TextDecoder().decode(workerData.bytes);
if (words === 'loop') for (;;);
if (words === 'eat') for (const all = []; ; ) all.push(new Array(100000).fill({}));
if (words === 'throw') throw new Error('no');
if (words === 'end') process.exit(0);
const started = Date.now();
setTimeout(() => parentPort.postMessage({ ok: true, text: started + ' ' + Date.now() }), 300);`;

describe('reading documents in threads', () => {
  let folder = '';
  let worker = BUILT;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matters-arising-threads-'));
    writeFileSync(join(folder, 'thread.mjs'), THREAD);
    worker = pathToFileURL(join(folder, 'thread.mjs'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives what is in them', async () => {
    const documents = createDocuments({ worker: BUILT });
    const readings = await Promise.all([
      documents.read({ name: 'minutes.docx', bytes: await wordMinutes() }),
      documents.read({ name: 'minutes.pdf', bytes: await pdfMinutes() }),
      documents.read({ name: 'minutes.txt', bytes: bytesOf('words') }),
    ]);
    expect(readings.slice(0, 2).map(actionsOf)).toEqual([EXPECTED, EXPECTED]);
    expect(readings[2]).toEqual({ ok: true, text: 'words' });
  });

  it('gives up one that takes too long, too much memory, or its thread with it, and reads the next', async () => {
    const documents = createDocuments({ worker, milliseconds: 1500, megabytes: 24, atOnce: 1 });
    const read = async (words: string): Promise<string> =>
      textOf(await documents.read({ name: 'minutes.txt', bytes: bytesOf(words) }));
    expect(await Promise.all(['loop', 'eat', 'throw', 'end'].map(read))).toEqual([
      'document-too-slow',
      'document-too-long',
      'document-broken',
      'document-broken',
    ]);
    expect(await read('wait')).toMatch(/^\d+ \d+$/);
  });

  it('reads two at once and the others after them', async () => {
    const documents = createDocuments({ worker });
    const times = await Promise.all(
      [1, 2, 3, 4, 5].map(async () => textOf(await documents.read({ name: 'a.txt', bytes: bytesOf('wait') }))),
    );
    const spans = times.map((time) => time.split(' ').map(Number));
    const atOnce = spans.map(([start = 0]) => spans.filter(([from = 0, to = 0]) => from <= start && start < to).length);
    expect(Math.max(...atOnce)).toBeLessThanOrEqual(2);
  });

  it('refuses a file over 20 MB without a thread', async () => {
    const documents = createDocuments({ worker: new URL('file:///nowhere.mjs') });
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(await documents.read({ name: 'a.txt', bytes })).toEqual({ ok: false, code: 'document-too-large' });
  });
});
