// `npm run bench -- nudges`: what a tick costs that plans what fell due, by what is due and by what is stored. The store
// was looked at before, as it is while the bot runs; what is measured is the tick at which some fall due, the least of ten
// days, as the machine has other things to do. `--store lowdb` or `--store postgres` measures one store alone. On PostgreSQL it
// takes some six minutes, most of them for the million closed; what is judged first is printed within one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from './postgres-server.mjs';

const TRIAL = fileURLToPath(new URL('./nudges-trial.mjs', import.meta.url));
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** Milliseconds that the tick with 300 due among 100,000 may take: of the processor embedded, by the clock on PostgreSQL. */
const MOST_MS = 250;
/** How many times as long as that a tick may take with a million closed besides. */
const MOST_TIMES = 1.5;
const USUAL = { open: 100_000, due: 300 };
const SIZES = [
  ...[0, 30, 3000].map((due) => ({ ...USUAL, due })),
  ...[10_000, 1_000_000].map((open) => ({ ...USUAL, open })),
  { ...USUAL, closed: 1_000_000 },
];
const POSTGRES_SIZES = [
  { ...USUAL, due: 30 },
  { ...USUAL, due: 3000 },
  { ...USUAL, open: 10_000 },
  { ...USUAL, closed: 1_000_000 },
];

function trial(size) {
  const args = ['--expose-gc', '--max-old-space-size=8000', TRIAL, JSON.stringify(size)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

const number = (value) => value.toLocaleString('en-GB').padStart(10);
const shown = ({ ms, cpuMs }) => `${ms.toFixed(1).padStart(8)} ${`(${cpuMs.toFixed(1)})`.padStart(10)}`;

function print({ open, closed = 0, due }, { tick, first, cold }, base) {
  const counts = [open, closed, due, tick.planned].map(number).join(' ');
  const times = (tick.cpuMs / base.tick.cpuMs).toFixed(2).padStart(6);
  console.log(`${counts} ${shown(tick)} ${times} ${shown(first)}${cold === undefined ? '' : ` ${shown(cold)}`}`);
}

const HEADING = '      open     closed        due    planned            a tick   times          first look';

async function measure(sizes, database) {
  const found = [];
  for (const size of [USUAL, ...sizes]) {
    const figures = trial({ ...size, ...(await database()) });
    found.push({ size, figures });
    print(size, figures, found[0].figures);
  }
  return found;
}

function judge(found, by) {
  const [{ figures: base }] = found;
  const missed = found.filter(
    ({ size, figures }) => size.closed !== undefined && figures.tick.cpuMs > MOST_TIMES * base.tick.cpuMs,
  );
  if (base.tick[by] > MOST_MS) console.log(`Over ${MOST_MS} ms.`);
  for (const { size } of missed) console.log(`Over ${MOST_TIMES} times: ${JSON.stringify(size)}`);
  if (base.tick[by] > MOST_MS || missed.length > 0) process.exitCode = 1;
}

export async function bench(words) {
  if (!existsSync(MAIN)) throw new Error('There is no build: run `npm run build` first.');
  const { values } = parseArgs({ args: words, options: { store: { type: 'string' } } });
  console.log(
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}); 500 groups, 10,000 people.`,
  );
  console.log(
    'Milliseconds by the clock (of the processor); times: those of the processor, of 300 due among 100,000.\n',
  );
  if (values.store !== 'postgres') {
    console.log(`lowdb\n${HEADING}`);
    judge(await measure(SIZES, () => ({})), 'cpuMs');
  }
  if (values.store === 'lowdb') return;
  console.log(`\nPostgreSQL; by the processor that of the bot alone\n${HEADING}    a tick, cold cache`);
  const postgres = await startPostgres(['shared_buffers=512MB', 'max_wal_size=4GB']);
  try {
    judge(await measure(POSTGRES_SIZES, () => postgres.makeDatabase()), 'ms');
  } finally {
    await postgres.stop();
  }
}
