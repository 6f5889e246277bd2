// Logging an action through the real HTTP door, durable on disk, beside a bare botbuilder echo bot: both warm, taking
// turns, the median of five rounds. Set BENCH_SECONDS for longer rounds. `-- turns --store postgres` keeps everything in
// PostgreSQL instead, and measures two instances together beside one as well.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createClient, measure, startConnector } from './load.mjs';
import { startPostgres } from './postgres-server.mjs';

const GROUPS = 50;
const ACTIONS_EACH = 100;
const CONNECTIONS = 32;
const ROUNDS = 5;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const AIM = { lowdb: 0.8, postgres: 0.5 };
const TEXT = 'ACTION: Comms team to circulate the terms of reference by 30 November';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const ECHO = fileURLToPath(new URL('./echo-bot.mjs', import.meta.url));

async function startBot(script, ready, environment) {
  const started = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed = (printed + chunk).slice(-4000);
      const found = ready.exec(printed)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
  return { child, port, startMs: performance.now() - started };
}

const residentMb = ({ child }) => {
  const status = `/proc/${child.pid}/status`;
  if (!existsSync(status)) return null;
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024);
};

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const middle = (rounds, key) => median(rounds.map((round) => round[key]));

const READY = /"port":(\d+)[^\n]*"msg":"ready"/;
const COLUMNS = ['turns/s', 'p50 ms', 'p99 ms', 'start ms', 'idle MB', 'after MB'];

/** Gives a client that asks the bots in turn, as a load balancer would have it. */
function balanced(clients) {
  let next = 0;
  return { turn: (group, text) => clients[next++ % clients.length].turn(group, text) };
}

/** Each group gets its first actions, so that what is measured adds to groups of a usual size. */
async function fill(client) {
  const lines = (from) =>
    Array.from({ length: 20 }, (_, line) => `ACTION: Person${line} to do task ${from + line} by 30 November`).join(
      '\n',
    );
  await Promise.all(
    Array.from({ length: GROUPS }, async (_, group) => {
      for (let done = 0; done < ACTIONS_EACH; done += 20) await client.turn(group, lines(done));
    }),
  );
}

function printRow(name, rounds, bot, idle) {
  const measured = ['perSecond', 'p50', 'p99'].map((key, at) => middle(rounds, key).toFixed(at === 0 ? 0 : 1));
  const cells = bot === undefined ? measured : [...measured, bot.startMs.toFixed(0), idle, residentMb(bot)];
  console.log(`${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(10)).join('')}`);
}

export async function bench(words = []) {
  if (!existsSync(MAIN)) throw new Error('There is no build: run `npm run build` first.');
  const { values } = parseArgs({ args: words, options: { store: { type: 'string', default: 'lowdb' } } });
  const isShared = values.store === 'postgres';
  const folder = mkdtempSync(join(tmpdir(), 'matters-arising-bench-'));
  const postgres = isShared ? await startPostgres() : null;
  const database = await postgres?.makeDatabase();
  const connector = await startConnector();
  const startOurs = (name) =>
    startBot(MAIN, READY, {
      DATA_DIR: join(folder, name),
      PLAYGROUND: 'off',
      PRETEND_NOW: '2022-10-12T11:00',
      LOG_LEVEL: 'info',
      ...(database === undefined ? {} : { DATABASE_URL: database.url }),
    });
  const bots = { echo: await startBot(ECHO, /ready (\d+)/, {}), ours: await startOurs('first') };
  if (isShared) bots.second = await startOurs('second');
  const idle = Object.fromEntries(Object.entries(bots).map(([name, bot]) => [name, residentMb(bot)]));
  const own = Object.fromEntries(
    Object.entries(bots).map(([name, { port }]) => [name, createClient(port, connector.url, CONNECTIONS)]),
  );
  const clients = { ...own, ...(isShared ? { pair: balanced([own.ours, own.second]) } : {}) };
  const names = isShared ? ['echo', 'ours', 'pair'] : ['echo', 'ours'];
  try {
    console.log(
      `turns: ${GROUPS} groups of ${ACTIONS_EACH} actions, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, ${cpus().length} cores, Node ${process.version}, ${values.store}`,
    );
    await fill(clients.ours);
    const options = { groups: GROUPS, connections: CONNECTIONS, seconds: SECONDS, text: TEXT };
    for (const name of names) await measure(clients[name], { ...options, seconds: 3 });
    const rounds = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of round % 2 === 0 ? names : names.toReversed())
        rounds[name].push(await measure(clients[name], options));
    }
    const ratioTo = (name) => median(rounds[name].map(({ perSecond }, at) => perSecond / rounds.echo[at].perSecond));
    console.log(' '.repeat(14) + COLUMNS.map((column) => column.padStart(10)).join(''));
    printRow('bare echo bot', rounds.echo, bots.echo, idle.echo);
    printRow('logging', rounds.ours, bots.ours, idle.ours);
    if (isShared) printRow('two instances', rounds.pair);
    const aim = AIM[values.store];
    const ratio = ratioTo('ours');
    console.log(`ratio: ${ratio.toFixed(2)} of the bare bot (median of ${ROUNDS}; the aim is at least ${aim})`);
    if (isShared) console.log(`two instances together: ${ratioTo('pair').toFixed(2)} of the bare bot`);
    if (ratio < aim) process.exitCode = 1;
  } finally {
    for (const client of Object.values(own)) client.stop();
    for (const { child } of Object.values(bots)) child.kill('SIGKILL');
    connector.stop();
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
