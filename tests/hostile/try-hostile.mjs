// Sends to so many people through one process, or several over one database, against the hostile connector.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SENDS_PER_SECOND = 50;

const start = (file, ...given) => fork(fileURLToPath(new URL(file, import.meta.url)), given);
const told = (child) =>
  new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`a process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });

/** Adds up the figures of several processes. */
function sum(all) {
  const total = {};
  for (const figures of all)
    for (const [name, value] of Object.entries(figures))
      total[name] = typeof value === 'number' ? (total[name] ?? 0) + value : sum([total[name] ?? {}, value]);
  return total;
}

export async function tryHostile(options) {
  const { people, processes = 1, seed = '1', shares = {}, atOnce = 100, timeLimitMs = 10_000 } = options;
  const { unmetEvery = 10, databaseUrl = '' } = options;
  const connector = start('hostile-connector.mjs', seed, JSON.stringify(shares));
  const senders = [];
  try {
    const { port } = await told(connector);
    const connectorUrl = `http://127.0.0.1:${port}`;
    for (let at = 0; at < processes; at += 1) {
      const from = Math.floor((people * at) / processes);
      const to = Math.floor((people * (at + 1)) / processes);
      const share = Math.ceil(atOnce / processes);
      const orders = { from, to, connectorUrl, atOnce: share, timeLimitMs, unmetEvery, databaseUrl };
      senders.push(start('sender.mjs', JSON.stringify(orders)));
    }
    await Promise.all(senders.map(told));
    const ends = senders.map(told);
    const begun = performance.now();
    for (const sender of senders) sender.send('begin');
    const sent = sum(await Promise.all(ends));
    const seconds = (performance.now() - begun) / 1000;
    const asked = told(connector);
    connector.send('report');
    const { report } = await asked;
    const allowedSeconds = report.arrivals / SENDS_PER_SECOND + report.pausedSeconds;
    return { people, seconds, allowedSeconds, ratio: seconds / allowedSeconds, sent, connector: report };
  } finally {
    for (const child of [connector, ...senders]) child.kill();
  }
}
