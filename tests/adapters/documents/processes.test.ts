import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocuments, type ReadingLimits } from '../../../src/adapters/documents/create-documents.js';
import type { Documents } from '../../../src/ports/documents.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { BUILT, BUILT_PROCESSES } from './built-processes.js';
import { actionsOf, bytesOf, EXPECTED, pdfMinutes, textOf, wordMinutes } from './sample-documents.js';

const { process: PROCESS } = BUILT_PROCESSES;

/** A thread that does as the words of its document say. */
const THREAD = `import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
const words = new TextDecoder().decode(workerData.bytes);
const all = [];
const [verb, file] = words.split(' ');
if (verb === 'hang') writeFileSync(file, String(process.pid));
if (verb === 'hang') for (;;);
if (words === 'loop') for (;;);
if (words === 'objects') for (;;) all.push(new Array(100000).fill({}));
if (words === 'buffers') for (;;) all.push(Buffer.alloc(1 << 20, 1));
if (words === 'one buffer') Buffer.alloc(2 ** 32, 1);
if (words === 'throw') throw new Error('no');
if (words === 'end') process.exit(0);
const started = Date.now();
const answer = (text) => parentPort.postMessage(JSON.stringify({ ok: true, text }));
setTimeout(() => answer(started + ' ' + Date.now() + ' ' + Object.keys(process.env).join()), 300);`;

const GIVER = { person: { id: 'p1' }, now: '2022-07-15T10:00:00.000Z', mentions: [] };

/** A program that has a document read and waits for it. */
const botThatReads = (worker: URL): string => `
import { createDocuments } from '${new URL('create-documents.js', BUILT).href}';
const documents = createDocuments({ worker: new URL('${worker.href}') });
await documents.read({ name: 'a.txt', bytes: Buffer.from('hang ' + process.argv[2]) });`;

/** Waits for something that comes about some time. */
async function eventually<Result>(look: () => Result): Promise<Result> {
  for (;;) {
    const found = look();
    if (Boolean(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('reading documents in processes', () => {
  let folder = '';
  let worker = PROCESS;
  const made = (limits: Partial<ReadingLimits> = {}): Documents =>
    createDocuments({ process: PROCESS, worker, ...limits });
  const readWords = async (documents: Documents, words: string): Promise<string> =>
    textOf(await documents.read({ name: 'minutes.txt', bytes: bytesOf(words) }));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matters-arising-processes-'));
    writeFileSync(join(folder, 'thread.mjs'), THREAD);
    worker = pathToFileURL(join(folder, 'thread.mjs'));
    writeFileSync(join(folder, 'bot.mjs'), botThatReads(worker));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives the contents of the documents', async () => {
    const documents = createDocuments(BUILT_PROCESSES);
    const readings = await Promise.all([
      documents.read({ name: 'minutes.docx', bytes: await wordMinutes() }),
      documents.read({ name: 'minutes.pdf', bytes: await pdfMinutes() }),
      documents.read({ name: 'minutes.txt', bytes: bytesOf('words') }),
    ]);
    expect(readings.slice(0, 2).map(actionsOf)).toEqual([EXPECTED, EXPECTED]);
    expect(readings[2]).toEqual({ ok: true, text: 'words' });
  });

  it('reads minutes against the group they name, and asks if they name none', async () => {
    const documents = createDocuments(BUILT_PROCESSES);
    const groups = [sampleGroup({ id: 'g1', name: 'Schools Board' }), sampleGroup({ id: 'g2', name: 'Housing Board' })];
    const read = await documents.readForReview({ name: 'a.docx', bytes: await wordMinutes() }, groups, GIVER);
    expect(read).toMatchObject({ kind: 'read', group: 'g2', held: '2022-07-14', isHeldSaid: true });
    const unnamed = await documents.readForReview('ACTION: Ana to ring the bank – café', groups, GIVER);
    expect(unnamed).toEqual({ kind: 'which-group', text: 'ACTION: Ana to ring the bank – café' });
    const message = await documents.readMessage('ACTION: Ana to ring the bank by Friday', sampleGroup(), GIVER);
    expect(message).toMatchObject({ kind: 'read', actions: [{ task: 'ring the bank' }], problems: [] });
  });

  it('reads a plan from a file or a text', async () => {
    const documents = createDocuments(BUILT_PROCESSES);
    const words = '# Hall plan\n\n1.1 Open the hall on Sundays\n1.2 Mend the stage\n';
    const recommendations = [{ reference: '1.1' }, { reference: '1.2' }];
    for (const given of [words, { name: 'plan.md', bytes: bytesOf(words) }]) {
      const read = await documents.readPlan(given, '2024-12-01');
      expect(read).toMatchObject({ kind: 'plan', plan: { title: 'Hall plan', recommendations, problems: [] } });
    }
    const broken = await documents.readPlan(
      { name: 'plan.docx', bytes: bytesOf('PK\u0003\u0004 and no more') },
      '2024-12-01',
    );
    expect(broken).toEqual({ kind: 'refused', problem: { code: 'document-broken', name: 'plan.docx' } });
  });

  it('stops a document that takes too long, killing its process if need be, and reads the next one', async () => {
    const documents = made({ milliseconds: 1200, atOnce: 1 });
    const answers = await Promise.all(['loop', 'throw', 'end'].map((words) => readWords(documents, words)));
    expect(answers).toEqual(['document-too-slow', 'document-broken', 'document-broken']);
    expect(await readWords(documents, 'wait')).toMatch(/^\d+ \d+ /);
  });

  it.each(['objects', 'buffers', 'one buffer'])('stops a document that takes too much memory for %s', async (words) => {
    expect(await readWords(made({ megabytes: 160 }), words)).toBe('document-too-long');
  });

  it('gives the same result for a text as for a file', async () => {
    const read = made({ milliseconds: 200 }).readForReview('loop', [sampleGroup()], GIVER);
    expect(await read).toEqual({ kind: 'refused', problem: { code: 'message-not-read' } });
  });

  it('reads two documents at once and the others after them, and refuses more than may wait', async () => {
    const documents = made({ waiting: 2 });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => documents.readMessage('wait', sampleGroup(), GIVER)));
    const spans = answers.flatMap((answer) => ('text' in answer ? [String(answer.text).split(' ').map(Number)] : []));
    const atOnce = spans.map(([start = 0]) => spans.filter(([from = 0, to = 0]) => from <= start && start < to).length);
    expect(Math.max(...atOnce)).toBeLessThanOrEqual(2);
    expect(answers[4]).toEqual({ kind: 'refused', problem: { code: 'readers-busy' } });
    expect(spans).toHaveLength(4);
  });

  it('keeps all secrets of the environment from the processes', async () => {
    expect((await readWords(made(), 'wait')).split(' ')[2]).not.toContain('PATH');
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('ends the processes when the main process ends by %s', async (signal) => {
    const file = join(folder, signal);
    const bot = spawn(process.execPath, [join(folder, 'bot.mjs'), file], { stdio: 'inherit' });
    const reader = await eventually(() => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0));
    expect(isAlive(reader)).toBe(true);
    bot.kill(signal);
    await eventually(() => !isAlive(reader));
  });

  it('refuses a file over 20 MB without starting a process', async () => {
    const documents = made({ process: new URL('file:///nowhere.mjs') });
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(await documents.read({ name: 'a.txt', bytes })).toEqual({ ok: false, code: 'document-too-large' });
    const review = await documents.readForReview({ name: 'a.txt', bytes }, [sampleGroup()], GIVER);
    expect(review).toEqual({ kind: 'refused', problem: { code: 'document-too-large', name: 'a.txt' } });
  });
});
