import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from '../e2e/bot-process.js';
import { Chat } from '../e2e/chat.js';
import { FakeConnector } from '../e2e/fake-connector.js';
import { compareRecords, NO_DIFFERENCES } from './compare-records.js';
import { FailingDisk } from './disk-fault.js';
import { Secretary, seen } from './secretary.js';
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

type Trouble = 'full' | 'read-only';

/** A disk that can be made one that takes no change, and mended. */
interface Disk {
  readonly environment: Readonly<Record<string, string>>;
  readonly launcher: readonly string[];
  readonly spoil: (trouble: Trouble) => void;
  readonly mend: (trouble: Trouble) => void;
}

function failingDisk(): Disk {
  const folder = makeDataFolder();
  const disk = new FailingDisk();
  ended.push(() => {
    disk.remove();
    removeFolder(folder);
  });
  return {
    environment: { DATA_DIR: folder, ...disk.environment },
    launcher: [],
    spoil: (trouble) => {
      disk.fail({ code: trouble === 'full' ? 'ENOSPC' : 'EROFS', at: 1, isLasting: true, isShort: false });
    },
    mend: () => {
      disk.mend();
    },
  };
}

async function mountedDisk(): Promise<Disk | string> {
  const disk = await SmallDisk.mount('tmpfs', 8 << 20);
  if (typeof disk === 'string') return disk;
  ended.push(() => disk.unmount());
  return {
    environment: { DATA_DIR: `${disk.folder}/data` },
    launcher: disk.launcher,
    spoil: (trouble) => {
      if (trouble === 'full') disk.fill(0);
      else disk.remount('ro');
    },
    mend: (trouble) => {
      if (trouble === 'full') disk.clear();
      else disk.remount('rw');
    },
  };
}

async function begin({ environment, launcher }: Disk): Promise<BotProcess> {
  bot = await startBot({ PRETEND_NOW: '2022-10-13T11:00', ...environment }, launcher);
  return bot;
}

/** `npm run crash -- disk` tries both; among the tests it is a mounted disk, and the other where none can be mounted. */
const DISKS: readonly [string, () => Promise<Disk | string> | Disk][] =
  process.env['CRASH_STARTS'] === 'all'
    ? [
        ['mounted', mountedDisk],
        ['whose calls fail', failingDisk],
      ]
    : [['of some kind', mountedOrFailing]];

async function mountedOrFailing(): Promise<Disk> {
  const mounted = await mountedDisk();
  if (typeof mounted !== 'string') return mounted;
  console.log(`start on a disk: its calls fail, since ${mounted}`);
  return failingDisk();
}

it.each(DISKS)(
  'the bot starts read-only on a full and on a read-only disk, %s, refuses changes in words, is alive and not ready',
  { timeout: 180_000 },
  async (kind, make) => {
    const disk = await make();
    if (typeof disk === 'string') {
      expect.soft(disk).toMatch(/^a small disk cannot be mounted here: ./);
      console.log(`start on a disk, ${kind}: skipped, since ${disk}`);
      return;
    }
    const secretaries: readonly [Secretary, Secretary] = [new Secretary(connector, 0), new Secretary(connector, 1)];
    let living = await begin(disk);
    for (const secretary of secretaries) {
      await secretary.chooseLanguage(living);
      expect(await secretary.log(living, secretary.newTask())).toBe('answered');
    }
    for (const trouble of ['full', 'read-only'] as const) {
      await living.stop('SIGKILL');
      disk.spoil(trouble);
      living = await begin(disk);
      expect(await compareRecords(secretaries, living), trouble).toEqual(NO_DIFFERENCES);
      // Somebody who was never there before, and whom it cannot note as a member now, is refused in words.
      const newcomer = new Secretary(connector, 2).person;
      const { replies } = await new Chat(living, connector).say(newcomer, secretaries[0].place, 'actions');
      expect(replies.map(seen).join('\n'), trouble).toContain('could not be saved');
      for (const secretary of secretaries)
        expect(await secretary.log(living, secretary.newTask()), trouble).toBe('refused');
      const door = living.url;
      await expect.poll(async () => (await fetch(`${door}/readyz`)).status).toBe(503);
      expect((await fetch(`${door}/healthz`)).status, trouble).toBe(200);
      expect(await compareRecords(secretaries, living), trouble).toEqual(NO_DIFFERENCES);
      disk.mend(trouble);
      if (trouble === 'read-only') continue;
      // Once there is room it goes on by itself.
      const task = secretaries[0].newTask();
      const mended = living;
      await expect.poll(() => secretaries[0].log(mended, task), { timeout: 30_000, interval: 500 }).toBe('answered');
    }
    await living.stop('SIGKILL');
    living = await begin(disk);
    for (const secretary of secretaries) expect(await secretary.log(living, secretary.newTask())).toBe('answered');
    expect(await compareRecords(secretaries, living)).toEqual(NO_DIFFERENCES);
    expect((await fetch(`${living.url}/readyz`)).status).toBe(200);
  },
);
