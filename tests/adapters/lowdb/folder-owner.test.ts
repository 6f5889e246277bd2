import { expect, it, vi, onTestFinished } from 'vitest';
import { openStore } from '../../../src/adapters/lowdb/open-store.js';
import { logAction, tasksOf } from '../../contracts/store-samples.js';
import { CrashingDisk, systemFailure } from './crashing-disk.js';
import { openOnDisk } from './open-on-disk.js';

const nothing = (): Promise<void> => Promise.resolve();

/** A store on a disk that cannot be written when it is opened, and what makes it writable. */
async function unwritableStore(code: string) {
  const disk = new CrashingDisk();
  const first = await openOnDisk(disk);
  await logAction(first, 'g1', 'first');
  await first.close();
  const full = { is: true };
  const warnings: string[] = [];
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const store = await openStore({
    folder: '/data',
    disk,
    logger: { warn: (_, message) => warnings.push(message) },
    lock: () =>
      full.is ? Promise.reject(systemFailure(code)) : Promise.resolve({ mayWrite: nothing, release: nothing }),
  });
  return { disk, store, full, warnings };
}

it.each(['ENOSPC', 'EROFS', 'EDQUOT'])(
  'the store starts read-only if the disk gives %s, and refuses changes',
  async (code) => {
    const { store, warnings } = await unwritableStore(code);
    expect(await tasksOf(store, 'g1')).toEqual(['first']);
    await expect(logAction(store, 'g1', 'second')).rejects.toMatchObject({ name: 'StoreError', code: 'not-saved' });
    await expect(store.check()).rejects.toMatchObject({ code: 'not-saved' });
    expect(warnings).toEqual(['DATA_DIR cannot be written: what is there can be read, changes are refused']);
    await store.close();
  },
);

it('the store accepts changes once the disk can be written, and continues from what another process wrote', async () => {
  const { disk, store, full, warnings } = await unwritableStore('ENOSPC');
  expect(await tasksOf(store, 'g1')).toEqual(['first']);
  const other = await openOnDisk(disk);
  await logAction(other, 'g1', 'meanwhile');
  await other.close();
  full.is = false;
  await vi.advanceTimersByTimeAsync(5000);
  await vi.waitFor(() => {
    expect(warnings.at(-1)).toBe('DATA_DIR can be written again');
  });
  expect(await logAction(store, 'g1', 'third')).toBe('ISCG-3');
  expect(await tasksOf(store, 'g1')).toEqual(['first', 'meanwhile', 'third']);
  await store.close();
});

it('the store does not start if it can neither read nor write', async () => {
  const disk = new CrashingDisk();
  disk.fail('EROFS', 'makeFolder');
  await expect(openOnDisk(disk)).rejects.toMatchObject({ code: 'unusable' });
});
