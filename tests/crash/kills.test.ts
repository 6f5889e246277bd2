import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from '../e2e/bot-process.js';
import { FakeConnector } from '../e2e/fake-connector.js';
import { randomFrom } from '../year/random.js';
import { compareRecords, NO_DIFFERENCES } from './compare-records.js';
import { Secretary } from './secretary.js';

/** `npm run crash -- kills` kills 200 times; among the tests it is fewer. */
const KILLS = Number(process.env['CRASH_KILLS'] ?? 2);
const SEED = Number(process.env['CRASH_SEED'] ?? 1);
const GROUPS = 8;
/** A life lasts for at most so many answers, and so many milliseconds more. */
const MOST_ANSWERS = KILLS > 10 ? 60 : 30;
const MOST_MS = 20;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const folder = makeDataFolder();
let connector: FakeConnector;
let bot: BotProcess | null = null;

beforeAll(async () => {
  connector = await FakeConnector.start([]);
});

afterAll(async () => {
  await bot?.stop('SIGKILL');
  await connector.stop();
  removeFolder(folder);
});

async function begin(): Promise<BotProcess> {
  bot = await startBot({ DATA_DIR: folder, PRETEND_NOW: '2022-10-13T11:00' });
  return bot;
}

it(
  'the bot neither loses nor repeats what it acknowledged if the process is killed over and over while groups log',
  { timeout: 60_000 + KILLS * 15_000 },
  async () => {
    const random = randomFrom(SEED);
    const secretaries = Array.from({ length: GROUPS }, (_, at) => new Secretary(connector, at));
    const answers = (): number => secretaries.reduce((sum, { answered }) => sum + answered.size, 0);
    const pending = new Map<Secretary, string>();
    let again = 0;
    for (let kills = 0; kills < KILLS; kills += 1) {
      const living = await begin();
      const enough = answers() + GROUPS + random.below(MOST_ANSWERS);
      const extraMs = random.below(MOST_MS);
      let isKilled = false;
      const logging = secretaries.map(async (secretary) => {
        while (!isKilled && secretary.strange.length === 0) {
          // What a kill left unanswered is delivered again, as Teams does.
          const task = pending.get(secretary) ?? secretary.newTask();
          if (pending.has(secretary)) again += 1;
          pending.set(secretary, task);
          if ((await secretary.log(living, task)) === 'answered') pending.delete(secretary);
        }
      });
      while (answers() < enough && secretaries.every(({ strange }) => strange.length === 0)) await wait(5);
      await wait(extraMs);
      const killed = living.stop('SIGKILL');
      isKilled = true;
      await Promise.all([killed, ...logging]);
      if ((kills + 1) % 20 === 0) console.log(`${kills + 1} kills, ${answers()} answered`);
    }
    const last = await begin();
    for (const [secretary, task] of pending) expect(await secretary.log(last, task)).toBe('answered');
    const differences = await compareRecords(secretaries, last);
    console.log(
      `kills: ${KILLS} (seed ${SEED}), ${answers()} answered, ${again} said again, lost ${differences.lost.length}, doubled ${differences.doubled.length}`,
    );
    expect(differences).toEqual(NO_DIFFERENCES);
  },
);
