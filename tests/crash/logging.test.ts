import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStores } from '../../src/adapters/postgres/open-stores.js';
import { openGate, type TcpGate } from '../adapters/postgres/tcp-gate.js';
import { FakeConnector, type SentActivity } from '../e2e/fake-connector.js';
import { makeDatabase, type TestDatabase } from '../postgres/make-database.js';
import { Instance, PretendedClock, wreak } from './instances.js';
import { type CrashGroup, crashGroups, Loggers } from './log-through.js';

/** `npm run crash` logs 5,000 in 50 groups; among the tests it is fewer, so that all of them take minutes. */
const ACTIONS = Number(process.env['CRASH_ACTIONS'] ?? 36);
const GROUPS = Number(process.env['CRASH_GROUPS'] ?? 3);
const AT_ONCE = 16;
/** Its starts take most of the time of a small run. */
const LONGEST_LIFE_MS = Number(process.env['CRASH_LIFE_MS'] ?? 16_000);
const QUIET_MS = Number(process.env['CRASH_QUIET_MS'] ?? 12_000);
/** A kill this long after a message went out may have come before it was noted that it did. */
const UNNOTED_MS = 1000;

const clock = new PretendedClock();
let database: TestDatabase;
let connector: FakeConnector;
let gate: TcpGate;
let instances: readonly [killed: Instance, cut: Instance, well: Instance];

beforeAll(async () => {
  database = await makeDatabase();
  connector = await FakeConnector.start([]);
  gate = await openGate(database.url);
  // An hour before anything falls due, which is more than the logging takes.
  clock.set(8 * 60);
  instances = [new Instance(database.url, clock), new Instance(gate.url, clock), new Instance(database.url, clock)];
  await Promise.all(instances.map((instance) => instance.start()));
}, 120_000);

afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.stop()));
  await gate.close();
  await connector.stop();
  await database.remove();
}, 120_000);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const referenceIn = (answer: string, task: string): string | null =>
  answer.toLowerCase().includes(task.toLowerCase()) ? (/\b[A-Z][A-Z0-9]*-\d+\b/.exec(answer)?.[0] ?? null) : null;

/** What the bot said first, which answers nothing that was said here. */
const unasked = (conversation: string): readonly SentActivity[] =>
  connector.sentTo(conversation).filter((sent) => !/^(?:log|set-up)-/.test(String(sent.activity['replyToId'])));

/** Logs everything, a few at a time; gives each message's task and the reference it was answered with. */
async function logAll(loggers: Loggers, groups: readonly CrashGroup[]): Promise<ReadonlyMap<string, string>> {
  const answered = new Map<string, string>();
  let next = 0;
  const log = async (): Promise<void> => {
    while (next < ACTIONS) {
      const number = next++;
      const group = groups[number % groups.length];
      if (group === undefined) return;
      const task = `send figure ${number} of the crash test`;
      const text = `ACTION: ${group.name} to ${task} by 20 October 2022`;
      const answer = await loggers.say(group, `log-${number}`, text, (words) => referenceIn(words, task) !== null);
      answered.set(`log-${number}`, referenceIn(answer, task) ?? '');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, log));
  return answered;
}

it(
  'the bot neither loses nor repeats what it acknowledged while one instance is killed and another loses its database, over and over',
  { timeout: 900_000 },
  async () => {
    const groups = crashGroups(GROUPS);
    const loggers = new Loggers(connector, instances);
    const havoc = wreak(instances[0], gate, LONGEST_LIFE_MS);
    await Promise.all(
      groups.map((group, at) =>
        loggers.say(group, `set-up-${at}`, 'set up Crash Group; meets 17 October 2022 11:00-12:30', (words) =>
          words.includes('17 October 2022'),
        ),
      ),
    );
    const answered = await logAll(loggers, groups);
    clock.set(9 * 60);
    for (const instance of instances.slice(1)) {
      await instance.stop();
      await instance.start();
    }
    const expected = groups.flatMap(({ conversation, person }) => [conversation, `chat-with-${person}`]);
    for (let waited = 0; waited < 240 && expected.some((place) => unasked(place).length === 0); waited += 1)
      await wait(1000);
    // Longer than another instance waits for one that died, and than a tick, so that nothing more is to come.
    await wait(QUIET_MS);
    await havoc.end();

    const stores = await openStores({ url: database.url });
    const kept = await stores.of('tenant-1').listGroups();
    await stores.close();
    const actions = kept.flatMap((group) => group.actions);
    expect(kept).toHaveLength(GROUPS);
    expect(answered.size).toBe(ACTIONS);
    for (const group of kept) {
      const numbers = group.actions.map((action) => Number(action.reference.split('-').at(-1)));
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    }
    expect(new Set(actions.map((action) => action.reference)).size).toBe(actions.length);
    expect(new Map(actions.map((action) => [action.source, action.reference]))).toEqual(answered);
    expect(actions).toHaveLength(ACTIONS);

    const places = expected.map((place) => ({ place, times: unasked(place).map((sent) => sent.at) }));
    expect(places.filter(({ times }) => times.length === 0)).toEqual([]);
    const twice = places.filter(({ times }) => times.length > 1);
    const unexplained = twice.filter(
      ({ times: [first = 0], times }) =>
        times.length > 2 || !havoc.kills.some((kill) => kill >= first && kill - first < UNNOTED_MS),
    );
    expect(unexplained).toEqual([]);
    console.log(
      `${ACTIONS} actions in ${GROUPS} groups, ${havoc.kills.length} kills, ${havoc.cuts.length} cuts, ` +
        `${loggers.retries} said again; ${places.length} nudges and summaries, ${twice.length} of them twice ` +
        `(killed between the sending and its record)`,
    );
  },
);
