// Logging an action through the real HTTP door, durable on disk, beside a bare botbuilder echo bot: both warm by as many
// turns, in other groups, and then measured in turn; the median of five rounds. Set BENCH_SECONDS for longer rounds. Each
// round starts from groups of 100 open actions; `-- turns --closed 5000` has as many closed ones in each as well. `-- turns --store postgres` keeps everything in
// PostgreSQL instead, where groups go on growing, and measures two instances together beside one as well.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
const AIM = { lowdb: 0.6, postgres: 0.8 };
/** Until then V8 still compiles what a turn runs, which takes as long again as the turn. */
const WARM_TURNS = 5000;
const NOW = '2022-10-12T10:00:00.000Z';
const TEXT = 'ACTION: Comms team to circulate paper # on the terms by 30 November';

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
const COLUMNS = ['turns/s', 'p50 ms', 'p99 ms', 'cpu ms', 'start ms', 'idle MB', 'after MB'];
const MEASURED = { perSecond: 0, p50: 1, p99: 1, cpuMs: 2 };

/** Lets a bot run until it is as fast as it gets, in groups that are not measured. */
const warm = (client) =>
  measure(client, { from: GROUPS, groups: GROUPS, connections: CONNECTIONS, turns: WARM_TURNS, text: TEXT });

/** Milliseconds that the main thread of a bot has had of the processor; other processes lengthen those least. */
function processorMs({ child }) {
  const file = `/proc/${child.pid}/task/${child.pid}/stat`;
  if (!existsSync(file)) return NaN;
  const [user, system] = readFileSync(file, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

/** Measures turns, and what one of them takes of each bot's processor. */
async function measureTurns(bots, client, options) {
  const spent = () => bots.reduce((sum, bot) => sum + processorMs(bot), 0);
  const before = spent();
  const measured = await measure(client, options);
  return { ...measured, cpuMs: (spent() - before) / measured.turns };
}

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
  const measured = Object.entries(MEASURED).map(([key, digits]) => middle(rounds, key).toFixed(digits));
  const cells = bot === undefined ? measured : [...measured, bot.startMs.toFixed(0), idle, residentMb(bot)];
  console.log(`${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(10)).join('')}`);
}

/** How the bare bot's time of the processor compares with ours: other work on the machine changes that least. */
const ofProcessor = ({ echo, ours }) => (middle(echo, 'cpuMs') / middle(ours, 'cpuMs')).toFixed(2);

/** Gives each group actions that were closed years ago and are still kept, moved to where those are. */
async function addClosed(folder, count) {
  const { openStore } = await import('../../dist/adapters/lowdb/open-store.js');
  const store = await openStore({ folder });
  for (const id of await store.groupIds()) {
    await store.changeGroup(id, (group) => {
      const closed = Array.from({ length: count }, (_, at) => {
        const year = 2016 + (at % 6);
        const [raisedAt, closedAt] = [`${year}-02-01T10:00:00.000Z`, `${year}-04-01T10:00:00.000Z`];
        const reference = `${group.prefix}-${group.nextNumber + at}`;
        return { ...group.actions[0], reference, status: 'done', raisedAt, closedAt, history: [] };
      });
      const record = { ...group, nextNumber: group.nextNumber + count, actions: [...closed, ...group.actions] };
      return { record, result: null };
    });
  }
  await store.tidy(NOW);
  await store.close();
}

const startOurs = (folder, database) =>
  startBot(MAIN, READY, {
    DATA_DIR: folder,
    PLAYGROUND: 'off',
    PRETEND_NOW: '2022-10-12T11:00',
    LOG_LEVEL: 'info',
    ...(database === undefined ? {} : { DATABASE_URL: database.url }),
  });

async function ended(bot) {
  const exit = new Promise((resolve) => bot.child.once('exit', resolve));
  bot.child.kill('SIGTERM');
  await exit;
}

/** Starts a bot on a copy of a folder for each round, so that its groups are as large in each. */
async function benchEmbedded(folder, connector, closed) {
  const first = await startOurs(join(folder, 'first'));
  const filler = createClient(first.port, connector.url, CONNECTIONS);
  await fill(filler);
  filler.stop();
  await ended(first);
  if (closed > 0) await addClosed(join(folder, 'first'), closed);
  const echo = await startBot(ECHO, /ready (\d+)/, {});
  const echoIdle = residentMb(echo);
  const echoClient = createClient(echo.port, connector.url, CONNECTIONS);
  const options = { groups: GROUPS, connections: CONNECTIONS, seconds: SECONDS, text: TEXT };
  const rounds = { echo: [], ours: [] };
  let ours = null;
  let idle = null;
  try {
    await warm(echoClient);
    for (let round = 0; round < ROUNDS; round += 1) {
      const own = join(folder, `round-${round}`);
      cpSync(join(folder, 'first'), own, { recursive: true });
      ours = await startOurs(own);
      idle = residentMb(ours);
      const client = createClient(ours.port, connector.url, CONNECTIONS);
      await warm(client);
      rounds.echo.push(await measureTurns([echo], echoClient, options));
      const measured = await measureTurns([ours], client, options);
      rounds.ours.push({ ...measured, startMs: ours.startMs, afterMb: residentMb(ours) });
      client.stop();
      if (round < ROUNDS - 1) await ended(ours);
    }
    console.log(' '.repeat(14) + COLUMNS.map((column) => column.padStart(10)).join(''));
    printRow('bare echo bot', rounds.echo, echo, echoIdle);
    printRow('logging', rounds.ours, ours, idle);
    const ratio = median(rounds.ours.map(({ perSecond }, at) => perSecond / rounds.echo[at].perSecond));
    console.log(`of the processor: ${ofProcessor(rounds)} of the bare bot`);
    console.log(
      `start: ${middle(rounds.ours, 'startMs').toFixed(0)} ms; memory after: ${middle(rounds.ours, 'afterMb')} MB`,
    );
    console.log(`ratio: ${ratio.toFixed(2)} of the bare bot (median of ${ROUNDS}; the aim is at least ${AIM.lowdb})`);
    if (ratio < AIM.lowdb) process.exitCode = 1;
  } finally {
    echoClient.stop();
    for (const bot of [echo, ours]) bot?.child.kill('SIGKILL');
  }
}

/** The bare bot, one instance and two over one database, in turn. */
async function benchShared(folder, connector) {
  const postgres = await startPostgres();
  const database = await postgres.makeDatabase();
  const bots = {
    echo: await startBot(ECHO, /ready (\d+)/, {}),
    ours: await startOurs(join(folder, 'first'), database),
    second: await startOurs(join(folder, 'second'), database),
  };
  const idle = Object.fromEntries(Object.entries(bots).map(([name, bot]) => [name, residentMb(bot)]));
  const own = Object.fromEntries(
    Object.entries(bots).map(([name, { port }]) => [name, createClient(port, connector.url, CONNECTIONS)]),
  );
  const clients = { ...own, pair: balanced([own.ours, own.second]) };
  const names = ['echo', 'ours', 'pair'];
  try {
    await fill(clients.ours);
    const options = { groups: GROUPS, connections: CONNECTIONS, seconds: SECONDS, text: TEXT };
    for (const name of names) await warm(clients[name]);
    const of = { echo: [bots.echo], ours: [bots.ours], pair: [bots.ours, bots.second] };
    const rounds = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of round % 2 === 0 ? names : names.toReversed())
        rounds[name].push(await measureTurns(of[name], clients[name], options));
    }
    const ratioTo = (name) => median(rounds[name].map(({ perSecond }, at) => perSecond / rounds.echo[at].perSecond));
    console.log(' '.repeat(14) + COLUMNS.map((column) => column.padStart(10)).join(''));
    printRow('bare echo bot', rounds.echo, bots.echo, idle.echo);
    printRow('logging', rounds.ours, bots.ours, idle.ours);
    printRow('two instances', rounds.pair);
    console.log(`of the processor: ${ofProcessor(rounds)} of the bare bot`);
    const ratio = ratioTo('ours');
    console.log(
      `ratio: ${ratio.toFixed(2)} of the bare bot (median of ${ROUNDS}; the aim is at least ${AIM.postgres})`,
    );
    console.log(`two instances together: ${ratioTo('pair').toFixed(2)} of the bare bot`);
    if (ratio < AIM.postgres) process.exitCode = 1;
  } finally {
    for (const client of Object.values(own)) client.stop();
    for (const { child } of Object.values(bots)) child.kill('SIGKILL');
    await postgres.stop();
  }
}

export async function bench(words = []) {
  if (!existsSync(MAIN)) throw new Error('There is no build: run `npm run build` first.');
  const { values } = parseArgs({
    args: words,
    options: { store: { type: 'string', default: 'lowdb' }, closed: { type: 'string', default: '0' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'matters-arising-bench-'));
  const connector = await startConnector();
  console.log(
    `turns: ${GROUPS} groups of ${ACTIONS_EACH} open actions and ${values.closed} closed, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, ${cpus().length} cores, Node ${process.version}, ${values.store}`,
  );
  try {
    if (values.store === 'postgres') await benchShared(folder, connector);
    else await benchEmbedded(folder, connector, Number(values.closed));
  } finally {
    connector.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
