// Logging an action through the real HTTP door, durable on disk, beside a bare botbuilder echo bot: both warm, taking
// turns, the median of five rounds. Set BENCH_SECONDS for longer rounds.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient, measure, startConnector } from './load.mjs';

const GROUPS = 50;
const ACTIONS_EACH = 100;
const CONNECTIONS = 32;
const ROUNDS = 5;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const AIM = 0.8;
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

export async function bench() {
  if (!existsSync(MAIN)) throw new Error('There is no build: run `npm run build` first.');
  const folder = mkdtempSync(join(tmpdir(), 'matters-arising-bench-'));
  const connector = await startConnector();
  const bots = {
    echo: await startBot(ECHO, /ready (\d+)/, {}),
    ours: await startBot(MAIN, /"port":(\d+)[^\n]*"msg":"ready"/, {
      DATA_DIR: folder,
      PLAYGROUND: 'off',
      PRETEND_NOW: '2022-10-12T11:00',
      LOG_LEVEL: 'info',
    }),
  };
  const idle = { echo: residentMb(bots.echo), ours: residentMb(bots.ours) };
  const clients = Object.fromEntries(
    Object.entries(bots).map(([name, { port }]) => [name, createClient(port, connector.url, CONNECTIONS)]),
  );
  try {
    console.log(
      `turns: ${GROUPS} groups of ${ACTIONS_EACH} actions, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, ${cpus().length} cores, Node ${process.version}`,
    );
    await Promise.all(
      Array.from({ length: GROUPS }, async (_, group) => {
        for (let done = 0; done < ACTIONS_EACH; done += 20) {
          await clients.ours.turn(
            group,
            Array.from(
              { length: 20 },
              (__, line) => `ACTION: Person${line} to do task ${done + line} by 30 November`,
            ).join('\n'),
          );
        }
      }),
    );
    const options = { groups: GROUPS, connections: CONNECTIONS, seconds: SECONDS, text: TEXT };
    for (const name of ['echo', 'ours']) await measure(clients[name], { ...options, seconds: 3 });
    const rounds = { echo: [], ours: [] };
    const ratios = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of round % 2 === 0 ? ['echo', 'ours'] : ['ours', 'echo'])
        rounds[name].push(await measure(clients[name], options));
      ratios.push(rounds.ours[round].perSecond / rounds.echo[round].perSecond);
    }
    console.log('               turns/s    p50 ms    p99 ms   start ms   idle MB   after MB');
    for (const name of ['echo', 'ours']) {
      const cells = [
        middle(rounds[name], 'perSecond').toFixed(0),
        middle(rounds[name], 'p50').toFixed(1),
        middle(rounds[name], 'p99').toFixed(1),
        bots[name].startMs.toFixed(0),
        idle[name],
        residentMb(bots[name]),
      ];
      console.log(
        `${(name === 'echo' ? 'bare echo bot' : 'logging').padEnd(14)}${cells.map((cell) => String(cell).padStart(10)).join('')}`,
      );
    }
    const ratio = median(ratios);
    console.log(`ratio: ${ratio.toFixed(2)} of the bare bot (median of ${ROUNDS}; the aim is at least ${AIM})`);
    if (ratio < AIM) process.exitCode = 1;
  } finally {
    for (const client of Object.values(clients)) client.stop();
    for (const { child } of Object.values(bots)) child.kill('SIGKILL');
    connector.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
