import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { nodeDisk } from '../../../../src/adapters/lowdb/files/disk.js';
import { temporaryFolder } from '../temporary-folder.js';

it('the disk writes the whole of a file, however little the system takes at a time', async () => {
  const { write } = fs;
  let calls = 0;
  fs.write = ((file: number, bytes: Buffer, offset: number, length: number, at: null, done: () => void) => {
    calls += 1;
    write(file, bytes, offset, Math.min(length, 3), at, done);
  }) as unknown as typeof write;
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.write = write;
    syncBuiltinESMExports();
  });
  const path = join(temporaryFolder(), 'file');
  await nodeDisk.write(path, Buffer.from('abcdefghijklmnop'));
  expect((await nodeDisk.read(path))?.toString()).toBe('abcdefghijklmnop');
  expect(calls).toBe(6);
});
