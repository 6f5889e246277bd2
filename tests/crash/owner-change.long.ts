import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from '../e2e/bot-process.js';
import { FakeConnector } from '../e2e/fake-connector.js';
import { compareRecords, NO_DIFFERENCES } from './compare-records.js';
import { Secretary } from './secretary.js';
import { hereAndNow, otherMachine, type Surroundings } from './surroundings.js';

/** Half a minute, and what a slow machine takes to start: after it a dead owner on another machine is found out. */
const TAKEN_OVER_WITHIN = 45_000;
const BETWEEN_STARTS = 1000;
/** Longer than a pretended tick, so that a bot that goes on does what it does by itself. */
const SETTLED = 7000;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const bots: BotProcess[] = [];
let connector: FakeConnector;
let folder = '';

beforeAll(async () => {
  connector = await FakeConnector.start([]);
});

beforeEach(() => {
  folder = makeDataFolder();
});

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop('SIGKILL')));
  removeFolder(folder);
});

afterAll(() => connector.stop());

async function begin({ launcher, environment }: Surroundings): Promise<BotProcess> {
  const bot = await startBot({ PRETEND_NOW: '2022-10-13T11:00', ...environment }, launcher);
  bots.push(bot);
  return bot;
}

/** Starts a bot again and again, as what watches over it does, until it has the folder. */
async function beginWhenFree(place: Surroundings): Promise<BotProcess> {
  const since = Date.now();
  for (;;) {
    try {
      return await begin(place);
    } catch (error) {
      if (Date.now() - since > TAKEN_OVER_WITHIN) throw error;
    }
    await wait(BETWEEN_STARTS);
  }
}

async function log(secretary: Secretary, bot: BotProcess, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) expect(await secretary.log(bot, secretary.newTask())).toBe('answered');
}

it('a bot takes over within half a minute what a killed bot on another machine had', { timeout: 300_000 }, async () => {
  const secretary = new Secretary(connector, 0);
  for (const place of [hereAndNow(folder), otherMachine(folder), hereAndNow(folder)]) {
    const bot = await beginWhenFree(place);
    await log(secretary, bot, 3);
    expect(await compareRecords([secretary], bot)).toEqual(NO_DIFFERENCES);
    await bot.stop('SIGKILL');
  }
});

it(
  'a bot that wakes after another took over writes nothing more, and harms nothing that the other wrote',
  { timeout: 300_000 },
  async () => {
    const secretaries: readonly [Secretary, Secretary] = [new Secretary(connector, 0), new Secretary(connector, 1)];
    const paused = await begin(hereAndNow(folder));
    for (const each of secretaries) await each.chooseLanguage(paused);
    for (const each of secretaries) await log(each, paused, 3);
    paused.child.kill('SIGSTOP');
    const owner = await beginWhenFree(otherMachine(folder));
    for (const each of secretaries) await log(each, owner, 3);
    // These wait for the paused one, and are the first that it does.
    const late = secretaries.flatMap((each) => [each.newTask(), each.newTask()].map((task) => each.log(paused, task)));
    await wait(500);
    paused.child.kill('SIGCONT');
    expect(await Promise.all(late)).not.toContain('answered');
    for (const each of secretaries) await log(each, owner, 3);
    await wait(SETTLED);
    for (const each of secretaries) expect(await each.log(paused, each.newTask())).not.toBe('answered');
    expect(await compareRecords(secretaries, owner)).toEqual(NO_DIFFERENCES);
    await Promise.all([paused.stop('SIGKILL'), owner.stop('SIGKILL')]);
    const next = await beginWhenFree(hereAndNow(folder));
    expect(await compareRecords(secretaries, next)).toEqual(NO_DIFFERENCES);
  },
);
