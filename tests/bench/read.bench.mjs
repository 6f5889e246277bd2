// How fast minutes and deadlines are read, beside chrono-node (en.GB) alone, which only looks for dates, on the same
// texts. It is the processor's time that counts, garbage collection included: warm, then the median of five rounds.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeChats, madeTables } from './made-minutes.mjs';

const BYTES = Number(process.env.BENCH_MB ?? 10) * 1e6;
/** chrono takes much longer, so that it gets a part of the same texts. */
const CHRONO_BYTES = BYTES / 20;
const ROUNDS = 5;
const AIM = { mb: 5, deadlines: 20_000 };
const CONTEXT = { held: '2022-10-12', next: '2022-11-17', nation: 'england-and-wales' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const reading = join(root, 'dist', 'reading');
const shared = join(root, '..', 'shared', 'evaluation');

/** Takes the seconds that the processor works. */
function seconds(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(work, rounds = ROUNDS) {
  work();
  const times = Array.from({ length: rounds }, () => seconds(work)).sort((one, other) => one - other);
  return times[Math.floor(rounds / 2)] ?? NaN;
}

const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function repeatedTo(bytes, texts) {
  const found = [];
  for (let size = 0, at = 0; size < bytes; at += 1) {
    const text = texts[at % texts.length];
    found.push(text);
    size += Buffer.byteLength(text);
  }
  return found;
}

function sharedMinutes() {
  const folder = join(shared, 'minutes');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The samples of the tests, which are TypeScript without anything but types and texts. */
async function sampleMinutes() {
  const folder = join(root, 'tests', 'reading', 'minutes', 'samples');
  const files = readdirSync(folder).filter((entry) => entry !== 'sample.ts');
  const compiled = mkdtempSync(join(tmpdir(), 'samples-'));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const paths = files.map((file) => join(folder, file));
  const options = [
    '--ignoreConfig',
    '--module',
    'esnext',
    '--target',
    'es2022',
    '--skipLibCheck',
    '--outDir',
    compiled,
  ];
  spawnSync(process.execPath, [tsc, ...paths, ...options], { stdio: 'inherit' });
  writeFileSync(join(compiled, 'package.json'), '{"type":"module"}');
  const texts = [];
  for (const file of files) {
    const samples = await import(join(compiled, file.replace(/\.ts$/, '.js')));
    for (const list of Object.values(samples)) for (const { text } of list) texts.push(text);
  }
  rmSync(compiled, { recursive: true });
  return texts;
}

const PHRASES = ['by 30 November', 'by end of July', 'before the next meeting', 'erbyn diwedd mis Mawrth', 'w/c 5 May'];

function deadlinePhrases() {
  const file = join(shared, 'deadlines.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  return PHRASES.map((text) => ({ text, reference: '2022-10-12T11:00' }));
}

function line(name, ours, aim, baseline, unit) {
  const figures = [`${ours.toFixed(unit === 'MB/s' ? 1 : 0)} ${unit}`.padStart(18)];
  figures.push(
    `${baseline.toFixed(unit === 'MB/s' ? 2 : 0)} ${unit}`.padStart(18),
    `${(ours / baseline).toFixed(1)} x`.padStart(9),
  );
  console.log(
    `${name.padEnd(40)}${figures.join('')}${aim === null ? '' : `   aim ${aim}: ${ours >= aim ? 'met' : 'missed'}`}`,
  );
}

export async function bench() {
  if (!existsSync(join(reading, 'minutes', 'read-minutes.js'))) {
    throw new Error('There is no build: run `npm run build` first.');
  }
  const { readMinutes } = await import(join(reading, 'minutes', 'read-minutes.js'));
  const { readDeadline } = await import(join(reading, 'deadlines', 'read-deadline.js'));
  const chrono = (await import('chrono-node')).en.GB;
  const isShared = existsSync(join(shared, 'minutes'));
  console.log(`Node ${process.version}, one core of ${cpus().length} (${cpus()[0]?.model.trim() ?? 'unknown'})`);
  if (!isShared)
    console.log('../shared/evaluation is not on this machine: the samples of the tests stand for its minutes.');
  console.log(
    `\n${''.padEnd(40)}${'Matters Arising'.padStart(18)}${'chrono en.GB'.padStart(18)}${'ratio'.padStart(9)}`,
  );

  const minutes = repeatedTo(BYTES, isShared ? sharedMinutes() : await sampleMinutes());
  const [chats, tables] = [madeChats(BYTES), madeTables(BYTES)];
  const mixed = [minutes, chats, tables].flatMap((texts) => texts.filter((_, at) => at % 3 === 0));
  const parts = { 'minutes, each its own text': minutes, 'chat logs': chats, 'minutes full of tables': tables };
  const read = (texts) => bytesOf(texts) / 1e6 / median(() => texts.forEach((text) => readMinutes(text, CONTEXT)));
  const dates = (texts) => {
    const some = repeatedTo(CHRONO_BYTES, texts);
    return bytesOf(some) / 1e6 / median(() => some.forEach((text) => chrono.parse(text)), 3);
  };
  const baselines = [];
  for (const [name, texts] of Object.entries(parts)) {
    baselines.push(dates(texts));
    line(name, read(texts), AIM.mb, baselines.at(-1), 'MB/s');
  }
  line('minutes as one long text', read([minutes.join('\n')]), AIM.mb, baselines[0], 'MB/s');
  line('all three together', read(mixed), AIM.mb, dates(mixed), 'MB/s');

  const phrases = repeatedTo(
    1e6,
    deadlinePhrases().map(({ text }) => text),
  );
  const references = new Map(deadlinePhrases().map(({ text, reference }) => [text, reference]));
  const deadlines = (some, one) => some.length / median(() => some.forEach(one));
  const ours = deadlines(phrases, (text) =>
    readDeadline(text, { saidAt: references.get(text), nextMeeting: null, nation: 'england-and-wales' }),
  );
  const theirs = deadlines(phrases.slice(0, 4000), (text) => chrono.parse(text, new Date(references.get(text))));
  line('deadlines', ours, AIM.deadlines, theirs, '/s');
}
