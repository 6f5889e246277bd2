// A thread that watches a bot while it works: how long `/healthz` takes to answer, how much memory the bot's process
// holds and how much those it started hold. It asks a bare server as well, which has nothing to do: what that takes is the
// machine's. Reads /proc where there is one.
import { existsSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const EVERY_MS = 10;
const { port, pid, barePort } = workerData;
const fresh = () => ({ worstMs: 0, bareMs: 0, botMb: 0, readersMb: 0, readers: 0 });
let seen = fresh();

function residentMb(id) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    // It has ended.
    return 0;
  }
}

function children() {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean) : [];
}

/** A server that is too busy for a connection is not well, for as long as that takes. */
async function ask(at) {
  const started = performance.now();
  await fetch(`http://127.0.0.1:${at}/healthz`).catch(() => null);
  return performance.now() - started;
}

async function look() {
  const [bot, bare] = await Promise.all([ask(port), ask(barePort)]);
  seen.worstMs = Math.max(seen.worstMs, bot);
  seen.bareMs = Math.max(seen.bareMs, bare);
  seen.botMb = Math.max(seen.botMb, residentMb(pid));
  const readers = children();
  seen.readers = Math.max(seen.readers, readers.length);
  for (const reader of readers) seen.readersMb = Math.max(seen.readersMb, residentMb(reader));
}

parentPort.on('message', () => {
  parentPort.postMessage(seen);
  seen = fresh();
});
for (;;) {
  await look();
  await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
}
