import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MINUTES = 60_000;

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'matters-arising-fresh-'));
  await run('git', ['clone', '--quiet', ROOT, folder]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a program of the clone, until it ends or has printed this; what it printed. */
function run(program: string, words: readonly string[], until: string | null = null): Promise<string> {
  const child = spawn(program, words, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', PLAYGROUND: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      // The whole group, as Ctrl+C does in a terminal.
      if (until !== null && output.includes(until) && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    });
  return new Promise((resolve) => {
    child.once('close', () => {
      resolve(output);
    });
  });
}

const start = (): Promise<string> => run('npm', ['start'], 'Ctrl+C stops it.');

it(
  'a fresh clone starts, at once the second time, and with the packages of a later lock file',
  async () => {
    const first = await start();
    expect(first).toContain('The packages that this needs are not installed yet.');
    expect(first).toContain('Building');
    expect(first).toContain('Matters Arising, local mode.');

    const again = await start();
    expect(again).not.toContain('Installing');
    expect(again).not.toContain('Building');
    expect(again).toContain('Matters Arising, local mode.');

    const lists = join(folder, 'node_modules/.package-lock.json');
    const installed = JSON.parse(readFileSync(lists, 'utf8')) as { packages: Record<string, { version: string }> };
    installed.packages['node_modules/zod'] = { version: '3.0.0' };
    writeFileSync(lists, JSON.stringify(installed));
    const changed = await start();
    expect(changed).toContain('The packages that are installed are not those of package-lock.json.');
    expect(changed).toContain('Matters Arising, local mode.');
  },
  15 * MINUTES,
);
