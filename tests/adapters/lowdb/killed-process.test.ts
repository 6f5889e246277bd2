import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { temporaryFolder } from './temporary-folder.js';

/** Runs on the built store, as its users do. */
const LOG_UNTIL_KILLED = fileURLToPath(new URL('log-until-killed.mjs', import.meta.url));

/** Starts a process that logs without end, kills it this long after its first answer, and gives what it had answered. */
async function logUntilKilled(folder: string, milliseconds: number): Promise<ReadonlyMap<string, number>> {
  const sample = JSON.stringify({ group: sampleGroup(), action: sampleAction() });
  const child = spawn(process.execPath, [LOG_UNTIL_KILLED, folder, sample], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await ended;
  const answered = new Map<string, number>();
  for (const line of output.split('\n').slice(0, -1)) {
    const [id = '', number = ''] = line.split(' ');
    answered.set(id, Number(number));
  }
  return answered;
}

it('the store has every acknowledged action, whole and in order, after each of several kills', async () => {
  const folder = temporaryFolder();
  for (const milliseconds of [3, 40, 11, 90, 23, 61]) {
    const answered = await logUntilKilled(folder, milliseconds);
    expect(answered.size).toBeGreaterThan(0);
    const store = await openStore({ folder });
    expect(await store.damaged()).toEqual([]);
    for (const [id, number] of answered) {
      const references = (await store.findGroup(id))?.actions.map((action) => action.reference) ?? [];
      expect(references.length).toBeGreaterThanOrEqual(number);
      expect(references).toEqual(references.map((_, index) => `ISCG-${index + 1}`));
    }
    await store.close();
  }
});
