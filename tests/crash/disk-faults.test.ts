import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from '../e2e/bot-process.js';
import { FakeConnector } from '../e2e/fake-connector.js';
import { randomFrom } from '../year/random.js';
import { compareRecords, NO_DIFFERENCES } from './compare-records.js';
import { FailingDisk, type Fault } from './disk-fault.js';
import { Secretary } from './secretary.js';

/** `npm run crash -- disk` has 200 faults, one in each life of the bot; among the tests it is fewer, several in each. */
const FAULTS = Number(process.env['CRASH_FAULTS'] ?? 12);
const FAULTS_A_LIFE = Number(process.env['CRASH_FAULTS_A_LIFE'] ?? 6);
const SEED = Number(process.env['CRASH_SEED'] ?? 1);
/** More steps than one answer takes. */
const MOST_STEPS = 12;
const CODES = ['ENOSPC', 'EIO', 'EROFS', 'EDQUOT'] as const;

const folder = makeDataFolder();
const disk = new FailingDisk();
let connector: FakeConnector;
let bot: BotProcess | null = null;

beforeAll(async () => {
  connector = await FakeConnector.start([]);
});

afterAll(async () => {
  await bot?.stop('SIGKILL');
  await connector.stop();
  disk.remove();
  removeFolder(folder);
});

async function begin(): Promise<BotProcess> {
  bot = await startBot({ DATA_DIR: folder, PRETEND_NOW: '2022-10-13T11:00', ...disk.environment });
  return bot;
}

it(
  'the bot neither loses nor repeats what it acknowledged if a write, a flush or a rename fails, at each step in turn',
  { timeout: 60_000 + FAULTS * 15_000 },
  async () => {
    const random = randomFrom(SEED);
    const secretaries: readonly [Secretary, Secretary] = [new Secretary(connector, 0), new Secretary(connector, 1)];
    let living = await begin();
    for (const secretary of secretaries) {
      await secretary.chooseLanguage(living);
      expect(await secretary.log(living, secretary.newTask())).toBe('answered');
    }
    for (let count = 0; count < FAULTS; count += 1) {
      const at = 1 + (count % MOST_STEPS);
      const fault: Fault = { code: random.pick(CODES), at, isLasting: random.chance(0.5), isShort: random.chance(0.3) };
      disk.fail(fault);
      for (let message = 0; message < 5; message += 1) {
        const secretary = random.pick(secretaries);
        await secretary.log(living, secretary.newTask(), ', and so on'.repeat(random.below(20)));
      }
      const isLast = (count + 1) % FAULTS_A_LIFE === 0 || count + 1 === FAULTS;
      if (isLast) await living.stop('SIGKILL');
      disk.mend();
      if (!isLast) {
        const task = secretaries[0].newTask();
        await expect.poll(() => secretaries[0].log(living, task), { timeout: 10_000 }).toBe('answered');
        continue;
      }
      living = await begin();
      const { keptThoughRefused, ...differences } = await compareRecords(secretaries, living);
      const said = `seed ${SEED}, fault ${count + 1}: ${JSON.stringify(fault)}\n${disk.hits.slice(-9).join('\n')}`;
      expect({ ...differences, keptThoughRefused: [] }, said).toEqual(NO_DIFFERENCES);
      // Where a flush failed after the renaming nobody can know whether it lasts: there all the same, it is there once.
      for (const task of keptThoughRefused) for (const each of secretaries) each.refused.delete(task);
    }
    const sum = (of: (each: Secretary) => number): number => secretaries.reduce((all, each) => all + of(each), 0);
    const [answered, refused] = [sum((each) => each.answered.size), sum((each) => each.refused.size)];
    expect(disk.hits.length).toBeGreaterThanOrEqual(FAULTS / 2);
    expect(refused).toBeGreaterThan(0);
    console.log(
      `disk faults: ${FAULTS} (seed ${SEED}), ${disk.hits.length} calls failed, ${answered} answered, ${refused} refused in words`,
    );
  },
);
