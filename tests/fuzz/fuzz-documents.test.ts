import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const FUZZ = fileURLToPath(new URL('fuzz-documents.mjs', import.meta.url));

it('ten damaged documents of each format are read or refused without a crash', { timeout: 300_000 }, () => {
  // In one process, which has its patterns as machine code at once: to start and to compile took longer than all reading.
  const words = ['--no-regexp-tier-up', FUZZ, '--each', '10', '--seed', '2', '--together'];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const [header = '', ...rows] = stdout.trim().split('\n');
  expect(header).toMatch(/^format +documents +read +refused +crashes +hangs/);
  // How long a document takes is the machine's affair: a hang is counted by `npm run fuzz`, and no failure here.
  const figures = rows.map((row) => row.trim().split(/ +/));
  expect(figures.map(([format, documents, , , crashes]) => [format, documents, crashes])).toEqual(
    ['docx', 'pdf', 'html', 'eml', 'vtt', 'txt', 'md'].map((format) => [format, '10', '0']),
  );
  expect(stderr).not.toContain('crash');
});
