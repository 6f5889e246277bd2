// `node tests/evaluation/unseen.mjs TEXTS_DIR`: scores the reader on public minutes that it was not written on. The
// project keeps where the labels stand in them (unseen-labels.json), not their words: bring the texts as NAME.txt.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scorer = join(root, '..', 'shared', 'evaluation', 'score.mjs');
const from = process.argv[2];
if (from === undefined || !existsSync(scorer)) {
  console.log('Skipped: give the directory of the texts, and have ../shared/evaluation beside the project.');
  process.exit(0);
}
const labels = JSON.parse(readFileSync(new URL('unseen-labels.json', import.meta.url), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'matters-arising-unseen-'));
const run = (...words) => spawnSync(process.execPath, words, { encoding: 'utf8' }).stdout.trim();

/** The labelled words of a text, one space apart. */
const wordsAt = (text, spans) =>
  spans
    .map(([at, length]) => text.slice(at, at + length))
    .join(' ')
    .replaceAll(/\s+/gu, ' ');

const wordsOf = (said) =>
  said
    .toLowerCase()
    .replaceAll(/[’']/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many labelled tasks have their words in an action's task or in the sentence of a suggestion. */
function withSuggestions(gold, texts, found) {
  let [all, hit, offered, words] = [0, 0, 0, 0];
  for (const name of readdirSync(gold)) {
    const at = (dir) => join(dir, name);
    const read = existsSync(at(found)) ? JSON.parse(readFileSync(at(found), 'utf8')) : { actions: [], implied: [] };
    const said = [...read.actions.map(({ task }) => task), ...read.implied.map(({ quote }) => quote)];
    const sets = said.map((one) => new Set(wordsOf(one)));
    for (const { task } of JSON.parse(readFileSync(at(gold), 'utf8')).actions) {
      const wanted = wordsOf(task);
      all += 1;
      hit += sets.some((set) => wanted.filter((word) => set.has(word)).length >= wanted.length * 0.8) ? 1 : 0;
    }
    offered += read.implied.length;
    words += wordsOf(readFileSync(at(texts).replace(/json$/, 'txt'), 'utf8')).length;
  }
  const rate = ((1000 * offered) / words).toFixed(1);
  return `recall with suggestions ${((100 * hit) / all).toFixed(1)}% (${hit} of ${all}); ${rate} suggestions per 1,000 words`;
}

for (const half of ['open', 'shut']) {
  const [gold, texts, found] = ['gold', 'texts', 'found'].map((name) => join(work, half, name));
  for (const path of [gold, texts, found]) mkdirSync(path, { recursive: true });
  for (const label of labels.filter((one) => one.half === half)) {
    const path = [join(from, half), from].map((dir) => join(dir, `${label.name}.txt`)).find((one) => existsSync(one));
    const text = path === undefined ? '' : readFileSync(path, 'utf8');
    if (createHash('sha256').update(text).digest('hex') !== label.sha256) {
      console.log(`${label.name}: not at hand (${label.source})`);
      continue;
    }
    const actions = label.actions.map(({ task, owners, due }) => ({
      task: wordsAt(text, task),
      owners: owners.map((owner) => wordsAt(text, owner)),
      due,
    }));
    writeFileSync(join(texts, `${label.name}.txt`), text);
    writeFileSync(join(gold, `${label.name}.json`), JSON.stringify({ actions }));
  }
  run(join(root, 'dist', 'cli.js'), 'read', '--each', texts, '--out', found, '--json');
  const said = run(scorer, 'minutes', gold, found).split('\n');
  console.log(
    `${half}\n${(half === 'open' ? said : said.slice(-1)).join('\n')}\n${withSuggestions(gold, texts, found)}`,
  );
}
rmSync(work, { recursive: true });
