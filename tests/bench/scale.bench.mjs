// How long what people wait for takes as the number of groups grows, each of 1,000 actions, on lowdb and on PostgreSQL.
// `-- scale --groups 1,10` measures some sizes alone, `--store postgres` one store alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from './postgres-server.mjs';

const TRIAL = fileURLToPath(new URL('./scale-trial.mjs', import.meta.url));
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const MOST = 2;
const MEASURES = ['logging', 'mine', 'tick', 'summary'];

function trial(...words) {
  // A store that is meant to be outgrown gets all the memory that the machine has to give.
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', '--expose-gc', TRIAL, ...words],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

const shown = (ms) =>
  (ms < 10 ? ms.toFixed(2) : ms < 1000 ? ms.toFixed(0) : `${(ms / 1000).toFixed(1)} s`).padStart(10);

export async function bench(words) {
  if (!existsSync(MAIN)) throw new Error('There is no build: run `npm run build` first.');
  const { values } = parseArgs({
    args: words,
    options: { groups: { type: 'string', default: '1,10,100,1000' }, store: { type: 'string' } },
  });
  const sizes = values.groups.split(',').map(Number);
  console.log(
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}); medians, in ms unless a unit is given\n`,
  );
  console.log('store     groups    actions     log an   “my                                     first        MB');
  console.log('                                action  actions”     a tick  a summary   start   tick');
  const postgres = await startPostgres(['shared_buffers=512MB', 'max_wal_size=4GB']);
  const found = [];
  try {
    for (const store of values.store ? [values.store] : ['lowdb', 'postgres']) {
      for (const size of sizes) {
        const folder = mkdtempSync(join(tmpdir(), 'matters-arising-bench-'));
        const database = store === 'postgres' ? await postgres.makeDatabase() : null;
        const figures = trial(store, String(size), database?.url ?? folder, database?.adminUrl ?? '');
        rmSync(folder, { recursive: true, force: true });
        found.push(figures);
        const times = [...MEASURES, 'start', 'firstTick'].map((name) => shown(figures[name])).join(' ');
        const actions = figures.actions.toLocaleString('en-GB').padStart(10);
        console.log(
          `${store.padEnd(9)}${String(size).padStart(7)} ${actions} ${times} ${String(figures.megabytes).padStart(8)}`,
        );
      }
    }
  } finally {
    await postgres.stop();
  }
  const ofPostgres = found.filter(({ store }) => store === 'postgres');
  const [first, last] = [ofPostgres[0], ofPostgres.at(-1)];
  if (first === undefined || first === last) return;
  console.log(
    `\nPostgreSQL, ${last.actions.toLocaleString('en-GB')} actions beside ${first.actions.toLocaleString('en-GB')} (the aim is at most ${MOST}x):`,
  );
  for (const name of MEASURES) {
    const ratio = last[name] / first[name];
    console.log(`  ${name.padEnd(8)} ${ratio.toFixed(2)}x${ratio > MOST ? '  missed' : ''}`);
    if (ratio > MOST) process.exitCode = 1;
  }
}
