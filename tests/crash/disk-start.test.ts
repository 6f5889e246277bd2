import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from '../e2e/bot-process.js';
import { FakeConnector } from '../e2e/fake-connector.js';
import { compareRecords, NO_DIFFERENCES } from './compare-records.js';
import { FailingDisk } from './disk-fault.js';
import { Secretary } from './secretary.js';
import { SmallDisk } from './small-disk.js';

const ended: (() => Promise<void> | void)[] = [];
let connector: FakeConnector;
let bot: BotProcess | null = null;

beforeAll(async () => {
  connector = await FakeConnector.start([]);
});

afterEach(async () => {
  await bot?.stop('SIGKILL');
  for (const end of ended.splice(0)) await end();
});

afterAll(() => connector.stop());

/** A disk that can be made one that takes no change, and mended. */
interface Disk {
  readonly environment: Readonly<Record<string, string>>;
  readonly launcher: readonly string[];
  readonly spoil: () => void;
  readonly mend: () => void;
}

function failingDisk(code: 'ENOSPC' | 'EROFS'): Disk {
  const folder = makeDataFolder();
  const disk = new FailingDisk();
  ended.push(() => {
    disk.remove();
    removeFolder(folder);
  });
  return {
    environment: { DATA_DIR: folder, ...disk.environment },
    launcher: [],
    spoil: () => {
      disk.fail({ code, at: 1, isLasting: true, isShort: false });
    },
    mend: () => {
      disk.mend();
    },
  };
}

async function mountedDisk(way: 'full' | 'read-only'): Promise<Disk | string> {
  const disk = await SmallDisk.mount('tmpfs', 8 << 20);
  if (typeof disk === 'string') return disk;
  ended.push(() => disk.unmount());
  return {
    environment: { DATA_DIR: `${disk.folder}/data` },
    launcher: disk.launcher,
    spoil: () => {
      if (way === 'full') disk.fill(0);
      else disk.remount('ro');
    },
    mend: () => {
      if (way === 'full') disk.clear();
      else disk.remount('rw');
    },
  };
}

async function begin({ environment, launcher }: Disk): Promise<BotProcess> {
  bot = await startBot({ PRETEND_NOW: '2022-10-13T11:00', ...environment }, launcher);
  return bot;
}

const statusOf = async (living: BotProcess, path: string): Promise<number> =>
  (await fetch(`${living.url}${path}`)).status;

it.each<[string, () => Promise<Disk | string> | Disk]>([
  ['a full disk', () => mountedDisk('full')],
  ['a read-only disk', () => mountedDisk('read-only')],
  ['a disk that answers ENOSPC', () => failingDisk('ENOSPC')],
  ['a disk that answers EROFS', () => failingDisk('EROFS')],
])(
  'starts on %s for reading, refuses changes in words, is alive and not ready',
  { timeout: 120_000 },
  async (kind, make) => {
    const disk = await make();
    if (typeof disk === 'string') {
      expect.soft(disk).toMatch(/^a small disk cannot be mounted here: ./);
      console.log(`start on ${kind}: skipped, since ${disk}`);
      return;
    }
    const secretaries = [new Secretary(connector, 0), new Secretary(connector, 1)];
    const first = await begin(disk);
    for (const secretary of secretaries) {
      await secretary.chooseLanguage(first);
      expect(await secretary.log(first, secretary.newTask())).toBe('answered');
    }
    await first.stop('SIGKILL');
    disk.spoil();
    const living = await begin(disk);
    expect(await compareRecords(secretaries, living)).toEqual(NO_DIFFERENCES);
    for (const secretary of secretaries) expect(await secretary.log(living, secretary.newTask())).toBe('refused');
    await expect.poll(() => statusOf(living, '/readyz')).toBe(503);
    expect(await statusOf(living, '/healthz')).toBe(200);
    expect(await compareRecords(secretaries, living)).toEqual(NO_DIFFERENCES);
    disk.mend();
    await living.stop('SIGKILL');
    const mended = await begin(disk);
    for (const secretary of secretaries) expect(await secretary.log(mended, secretary.newTask())).toBe('answered');
    expect(await compareRecords(secretaries, mended)).toEqual(NO_DIFFERENCES);
    expect(await statusOf(mended, '/readyz')).toBe(200);
  },
);
