import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from '../e2e/bot-process.js';
import { FakeConnector } from '../e2e/fake-connector.js';
import { compareRecords, NO_DIFFERENCES } from './compare-records.js';
import { Secretary } from './secretary.js';
import { allSurroundings, hereAndNow, ownPids, type Surroundings, whyNot } from './surroundings.js';

/** `npm run crash -- instances` tries every kind of surroundings; among the tests it is the most telling. */
const IS_FULL = process.env['CRASH_SURROUNDINGS'] === 'all';
const FEW = ['a pid namespace of its own', 'a container', 'another machine'];
const isTried = ({ name }: Surroundings): boolean => IS_FULL || FEW.includes(name);

let connector: FakeConnector;
let folder = '';
let above = '';
const bots: BotProcess[] = [];

beforeAll(async () => {
  connector = await FakeConnector.start([]);
});

beforeEach(() => {
  folder = makeDataFolder();
  above = makeDataFolder();
});

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop('SIGKILL')));
  removeFolder(folder);
  removeFolder(above);
});

afterAll(() => connector.stop());

async function begin({ launcher, environment }: Surroundings): Promise<BotProcess> {
  const bot = await startBot({ PRETEND_NOW: '2022-10-13T11:00', ...environment }, launcher);
  bots.push(bot);
  return bot;
}

/** What a start in those surroundings says, when it is refused; what it did when it is not. */
async function refusal(surroundings: Surroundings): Promise<string> {
  try {
    const second = await begin(surroundings);
    await second.stop('SIGKILL');
    return 'it started';
  } catch (error) {
    return String(error);
  }
}

async function log(secretary: Secretary, bot: BotProcess): Promise<void> {
  expect(await secretary.log(bot, secretary.newTask())).toBe('answered');
}

/** The surroundings that this machine allows; prints why others are left out. */
function allowed(all: readonly Surroundings[]): readonly Surroundings[] {
  return all.filter((surroundings) => {
    const reason = whyNot(surroundings);
    if (reason !== null)
      console.log(`two instances: ${surroundings.name} is skipped, since it is not allowed here: ${reason}`);
    return reason === null;
  });
}

const OWNERS: readonly [where: string, (of: string) => Surroundings][] = [
  ['in a pid namespace', ownPids],
  ['on this machine', hereAndNow],
];

it.each(IS_FULL ? OWNERS : OWNERS.slice(0, 1))(
  'a second bot cannot have the folder of a bot that runs %s, wherever it runs itself',
  { timeout: 120_000 },
  async (_, where) => {
    const secretary = new Secretary(connector, 0);
    const [place = hereAndNow(folder)] = allowed([where(folder)]);
    const owner = await begin(place);
    await log(secretary, owner);
    const answers: [name: string, said: string][] = [];
    for (const second of allowed(allSurroundings(folder, above).filter(isTried)))
      answers.push([second.name, await refusal(second)]);
    // Its own words: the folder, and the process or the machine that has it.
    expect(answers.filter(([, said]) => !/DATA_DIR: .* is in use by .*\d/.test(said))).toEqual([]);
    await log(secretary, owner);
    expect(await compareRecords([secretary], owner)).toEqual(NO_DIFFERENCES);
  },
);

/** Starts bots on new folders, one after another; resolves when so many have started, or `isOver`. */
async function startFresh(count: number, isOver: () => boolean): Promise<void> {
  for (let started = 0; started < count && !isOver(); started += 1) {
    const fresh = makeDataFolder();
    await (await begin(hereAndNow(fresh))).stop('SIGKILL');
    removeFolder(fresh);
  }
}

it(
  'a bot takes over at once what a killed bot had, whichever pid namespaces they run in',
  { timeout: 120_000 },
  async () => {
    const secretary = new Secretary(connector, 0);
    const places = allowed([ownPids(folder), hereAndNow(folder)]);
    for (const place of IS_FULL ? [...places, ...places, ...places.toReversed()] : places) {
      const bot = await begin(place);
      await log(secretary, bot);
      await bot.stop('SIGKILL');
    }
    let isThere = false;
    const next = begin(hereAndNow(folder)).finally(() => (isThere = true));
    // At once: not after half a minute, in which bots that have nothing to wait for start many times, on any machine.
    const first = await Promise.race([next, startFresh(5, () => isThere).then(() => 'five fresh bots')]);
    expect(await compareRecords([secretary], await next)).toEqual(NO_DIFFERENCES);
    expect(first).toBe(await next);
  },
);
