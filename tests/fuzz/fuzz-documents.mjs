// `npm run fuzz -- [--each 10000] [--seed 1] [--format docx] [--from 0] [--together]`: damaged documents of every format,
// each read as the bot reads it, with two seconds for each; in a process for each format, whose memory is measured, or
// together in one. Ends with 1 when one crashed or hung.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { seedDocuments } from './seed-documents.mjs';

const FORMATS = ['docx', 'pdf', 'html', 'eml', 'vtt', 'txt', 'md'];
const LIMIT = 2000;

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    format: { type: 'string' },
    together: { type: 'boolean', default: false },
  },
});

/** Reads the documents of one format in a thread, and begins a new thread after one that crashed or hung. */
async function fuzz(format) {
  const seeds = await seedDocuments(format);
  const to = Number(values.from) + Number(values.each);
  const tally = { documents: 0, read: 0, refused: {}, crashes: 0, hangs: 0, slowest: 0, slowestAt: 0 };
  const tell = (what, at) => console.error(`${format} ${at}: ${what}`);
  let from = Number(values.from);
  while (from < to) from = await readFrom(from);
  return { ...tally, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) };

  function readFrom(first) {
    const state = new SharedArrayBuffer(16);
    const shared = new Float64Array(state);
    shared[0] = first;
    shared[1] = Infinity;
    return new Promise((resolve) => {
      let isEnded = false;
      const worker = new Worker(new URL('./read-mutated.mjs', import.meta.url), {
        workerData: { format, seed: values.seed, from: first, to, seeds, state },
        resourceLimits: { maxOldGenerationSizeMb: 512 },
      });
      const end = (next) => {
        if (isEnded) return;
        isEnded = true;
        clearInterval(watch);
        void worker.terminate().then(() => resolve(next));
      };
      const lost = (kind, what) => {
        const at = shared[0];
        tally.documents++;
        tally[kind]++;
        tell(what, at);
        end(at + 1);
      };
      const watch = setInterval(() => {
        const since = performance.timeOrigin + performance.now() - shared[1];
        if (since <= LIMIT || isEnded) return;
        tally.slowest = Math.max(tally.slowest, since);
        lost('hangs', `over ${LIMIT} ms`);
      }, 100);
      worker.on('message', ({ at, result, milliseconds }) => {
        if (isEnded) return;
        tally.documents++;
        if (milliseconds > tally.slowest) [tally.slowest, tally.slowestAt] = [milliseconds, at];
        if (result === 'read') tally.read++;
        else if (result.startsWith('crash')) {
          tally.crashes++;
          tell(result, at);
        } else tally.refused[result] = (tally.refused[result] ?? 0) + 1;
        if (at === to - 1) end(to);
      });
      worker.on('error', (error) => {
        if (!isEnded) lost('crashes', error.stack);
      });
    });
  }
}

/** The tally of one format; null, with a word of it, when the process that was to make it ended badly. */
async function tallyOf(format) {
  if (values.together) return fuzz(format);
  const words = [fileURLToPath(import.meta.url), '--format', format, '--each', values.each, '--seed', values.seed];
  const { stdout, status } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return JSON.parse(stdout);
  console.log(`${format}: the process itself ended with ${status}`);
  return null;
}

if (values.format !== undefined) {
  console.log(JSON.stringify(await fuzz(values.format)));
} else {
  console.log('format  documents   read  refused  crashes  hangs  slowest ms  peak MB  refused for');
  let isSound = true;
  for (const format of FORMATS) {
    const tally = await tallyOf(format);
    if (tally === null) {
      isSound = false;
      continue;
    }
    const { documents, read, refused, crashes, hangs, slowest, slowestAt, megabytes } = tally;
    const reasons = Object.entries(refused).map(([code, times]) => `${code.replace('document-', '')} ${times}`);
    const cells = [documents, read, documents - read - crashes - hangs, crashes, hangs, Math.round(slowest), megabytes];
    const padded = cells.map((cell, at) => String(cell).padStart([9, 7, 9, 9, 7, 12, 9][at]));
    console.log(`${format.padEnd(7)}${padded.join('')}  ${reasons.join(', ')} (slowest: ${slowestAt})`);
    isSound &&= crashes + hangs === 0;
  }
  process.exitCode = isSound ? 0 : 1;
}
