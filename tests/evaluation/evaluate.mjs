// `npm run evaluate`: scores the reader against the hand-made labels of ../shared/evaluation with their own score.mjs,
// beside what chrono-node (en.GB) and Microsoft's recognizers make of the same deadlines.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const evaluation = join(root, '..', 'shared', 'evaluation');
if (!existsSync(join(evaluation, 'score.mjs'))) {
  console.log('Skipped: the evaluation set (../shared/evaluation beside the project) is not on this machine.');
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), 'matters-arising-evaluation-'));
const run = (script, ...words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};
const score = (...words) => run(join(evaluation, 'score.mjs'), ...words).trim();
const cli = (...words) => run(join(root, 'dist', 'cli.js'), ...words);

try {
  cli('read', '--each', join(evaluation, 'minutes'), '--out', work, '--json');
  console.log(`minutes\n${score('minutes', join(evaluation, 'minutes'), work)}\n`);
  const plans = join(work, 'plans');
  cli('plan', 'read', '--each', join(evaluation, 'plans'), '--out', plans, '--json');
  console.log(`${score('plans', join(evaluation, 'plans'), plans)}\n`);
  const goldFile = join(evaluation, 'deadlines.json');
  const gold = JSON.parse(readFileSync(goldFile, 'utf8'));
  const readers = {
    'Matters Arising': await ours(),
    'chrono-node en.GB': await chronoAlone(),
    '@microsoft/recognizers-text-date-time': recognizers(),
  };
  console.log('deadlines');
  for (const [name, read] of Object.entries(readers)) {
    const file = join(work, 'predictions.json');
    writeFileSync(file, JSON.stringify(gold.map(({ text, reference }) => ({ due: read(text, reference) }))));
    const flags = name === 'Matters Arising' ? [] : ['--quiet'];
    console.log(`${name.padEnd(40)} ${score('deadlines', goldFile, file, ...flags)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function ours() {
  const { readDeadline } = await import(join(root, 'dist', 'reading', 'deadlines', 'read-deadline.js'));
  return (text, saidAt) => {
    const reading = readDeadline(text, { saidAt, nextMeeting: null, nation: 'england-and-wales' });
    return reading.ok ? reading.deadline.due : null;
  };
}

async function chronoAlone() {
  const chrono = await import('chrono-node');
  return (text, saidAt) => {
    const result = chrono.en.GB.parse(
      text,
      { instant: new Date(`${saidAt}:00Z`), timezone: 0 },
      { forwardDate: true },
    )[0];
    const date = result === undefined ? undefined : (result.end ?? result.start);
    if (date === undefined) return null;
    return `${date.get('year')}-${String(date.get('month')).padStart(2, '0')}-${String(date.get('day')).padStart(2, '0')}`;
  };
}

function recognizers() {
  const { recognizeDateTime, Culture } = createRequire(import.meta.url)('@microsoft/recognizers-text-date-time');
  return (text, saidAt) => {
    const values = recognizeDateTime(
      text,
      Culture.EnglishOthers ?? Culture.English,
      undefined,
      new Date(`${saidAt}:00`),
    ).flatMap((found) => found.resolution?.values ?? []);
    const value = values.at(-1);
    if (value === undefined) return null;
    if (value.end !== undefined) {
      // Its periods end on the day after their last.
      const end = new Date(`${value.end.slice(0, 10)}T00:00:00Z`);
      return new Date(end.getTime() - 86_400_000).toISOString().slice(0, 10);
    }
    return (value.value ?? value.start ?? '').slice(0, 10) || null;
  };
}
