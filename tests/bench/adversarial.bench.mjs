// How readMinutes bears texts that are meant to make it take its time: the megabytes a second at 0.6 MB and at 5 MB,
// and how many times longer a megabyte takes of the longer text. Words after the name pick texts: `-- adversarial ACTION`.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ADVERSARIAL } from '../reading/minutes/adversarial-texts.mjs';

const SHORT = Number(process.env.BENCH_SHORT_MB ?? 0.6) * 1e6;
const LONG = Number(process.env.BENCH_LONG_MB ?? 5) * 1e6;
const MOST = 3;
const CONTEXT = { held: '2022-10-12', next: '2022-11-17', nation: 'england-and-wales' };
const READER = fileURLToPath(new URL('../../dist/reading/minutes/read-minutes.js', import.meta.url));

/** The processor's time, that of collecting garbage included, which other processes do not lengthen. */
function seconds(readMinutes, text, times) {
  let best = Infinity;
  for (let run = 0; run < times; run += 1) {
    const before = process.cpuUsage();
    readMinutes(text, CONTEXT);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

export async function bench(words) {
  if (!existsSync(READER)) throw new Error('There is no build: run `npm run build` first.');
  const { readMinutes } = await import(READER);
  const wanted = ADVERSARIAL.filter(({ name }) => words.length === 0 || words.some((part) => name.includes(part)));
  console.log(`Node ${process.version}, one core of ${cpus().length} (${cpus()[0]?.model.trim() ?? 'unknown'})\n`);
  console.log(`${'text'.padEnd(48)} ${'MB/s short'.padStart(11)} ${'MB/s long'.padStart(11)} ${'ratio'.padStart(7)}`);
  let slow = 0;
  for (const { name, make } of wanted) {
    const [short, long] = [make(SHORT), make(LONG)];
    seconds(readMinutes, short, 1);
    const shortRate = short.length / 1e6 / seconds(readMinutes, short, 3);
    const longRate = long.length / 1e6 / seconds(readMinutes, long, 2);
    const ratio = shortRate / longRate;
    if (ratio > MOST) slow += 1;
    const figures = [shortRate.toFixed(1).padStart(11), longRate.toFixed(1).padStart(11), ratio.toFixed(2).padStart(7)];
    console.log(`${name.padEnd(48)} ${figures.join(' ')}${ratio > MOST ? '  more than in proportion' : ''}`);
  }
  console.log(
    `\n${wanted.length} texts; ${slow} take more than ${MOST} times as long a megabyte when they are longer.`,
  );
  if (slow > 0) process.exitCode = 1;
}
