// What a paper costs: each kind of file of matters arising of a group with 300 actions, each in a process of its own: the
// first time, libraries and fonts included, for which the aim is, and the second. Beside it Markdown, which is little but the words, as a baseline. The processor's time
// counts, as other work may have the machine; and the most memory that the process had, its code included.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const AIM = { ms: 1000, mb: 150 };
const FORMATS = ['md', 'csv', 'html', 'ics', 'xlsx', 'docx', 'pdf'];

export async function bench() {
  const trial = fileURLToPath(new URL('papers-trial.mjs', import.meta.url));
  console.log(`a paper of 300 actions; aim: ${AIM.ms} ms and ${AIM.mb} MB\n`);
  console.log('format      ms  first ms      MB      kB');
  for (const format of FORMATS) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [trial, format], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const { ms, first, mb, kb } = JSON.parse(stdout);
    const cell = (value) => String(Math.round(value)).padStart(8);
    const isIn = first <= AIM.ms && mb <= AIM.mb;
    console.log(
      `${format.padEnd(6)}${cell(ms)}${cell(first).padStart(10)}${cell(mb)}${cell(kb)}  ${isIn ? '' : 'over the aim'}`,
    );
  }
}
