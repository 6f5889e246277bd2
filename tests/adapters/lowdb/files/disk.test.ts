import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { nodeDisk } from '../../../../src/adapters/lowdb/files/disk.js';
import { temporaryFolder } from '../temporary-folder.js';

it('writes all parts of a file, however little of them the system takes at a time', async () => {
  const { writev } = fs;
  let calls = 0;
  fs.writev = ((file: number, [first]: readonly Buffer[], done: () => void) => {
    calls += 1;
    writev(file, [first?.subarray(0, 3) ?? Buffer.alloc(0)], done);
  }) as unknown as typeof writev;
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.writev = writev;
    syncBuiltinESMExports();
  });
  const path = join(temporaryFolder(), 'parts');
  await nodeDisk.write(
    path,
    ['abcdefgh', '', 'ij', 'klmnop'].map((text) => Buffer.from(text)),
  );
  expect((await nodeDisk.read(path))?.toString()).toBe('abcdefghijklmnop');
  expect(calls).toBe(6);
});
