import { afterEach, expect, it } from 'vitest';
import { openForReading } from '../../src/adapters/lowdb/open-for-reading.js';
import { openStore } from '../../src/adapters/lowdb/open-store.js';
import type { OutboxItem } from '../../src/model/outbox-item.js';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from '../e2e/bot-process.js';
import { randomFrom } from '../year/random.js';
import { PretendedClock } from './instances.js';
import { keepNudgedPeople } from './nudged-people.js';
import { type Blow, inFlight, reckon, takenUpAfter, unanswered, underWay } from './reckoning.js';
import { RecordingConnector } from './recording-connector.js';

/** `npm run crash -- nudges` has 2,000 nudges and 200 kills; among the tests it is fewer. */
const NUDGES = Number(process.env['CRASH_NUDGES'] ?? 45);
const KILLS = Number(process.env['CRASH_KILLS'] ?? 2);
const SEED = Number(process.env['CRASH_SEED'] ?? 1);
/** Milliseconds between two nudges at the pace that Teams allows. */
const PACE = 22;
const DOOR = 'bot';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const folders: string[] = [];
const clock = new PretendedClock();
let connector: RecordingConnector;
let bot: BotProcess | null = null;

afterEach(async () => {
  await bot?.stop('SIGKILL');
  await connector.stop();
  for (const folder of folders) removeFolder(folder);
});

function newFolder(): string {
  const folder = makeDataFolder();
  folders.push(folder);
  return folder;
}

/** What is in the outbox, as whoever starts next will find it. */
async function outboxAfterKill(folder: string): Promise<readonly OutboxItem[]> {
  const store = await openForReading(folder);
  return await store.listOutbox();
}

/** Starts the bot; resolves when it has begun to send. */
async function begin(folder: string): Promise<BotProcess> {
  const sends = connector.next(DOOR);
  bot = await startBot({ DATA_DIR: folder, PRETEND_NOW: clock.now() });
  await sends;
  return bot;
}

it(
  'the bot loses no nudge, and repeats only those in flight, if the process is killed over and over while it sends',
  { timeout: 60_000 + KILLS * 15_000 },
  async () => {
    const random = randomFrom(SEED);
    connector = new RecordingConnector(randomFrom(SEED + 1));
    const folder = newFolder();
    const store = await openStore({ folder });
    const people = await keepNudgedPeople(store, NUDGES, await connector.open(DOOR));
    await store.close();
    clock.set(9 * 60 + 5);
    const begun = Date.now();
    const kills: Blow[] = [];
    let items: readonly OutboxItem[] = [];
    while (kills.length < KILLS) {
      const since = Date.now();
      const killed = await begin(folder);
      // Lives are so long that about as much is sent in each, and some is left for the last.
      const share = (NUDGES - connector.reached) / (KILLS - kills.length + 1);
      await wait(random.next() * 2 * share * PACE);
      const at = Date.now();
      await killed.stop('SIGKILL');
      items = await outboxAfterKill(folder);
      kills.push({ door: DOOR, at, since, until: Date.now(), sending: underWay(items) });
      if (kills.length % 20 === 0) console.log(`${kills.length} kills, ${connector.reached} of ${NUDGES} nudges`);
    }
    const before = connector.arrivals.length;
    const left = items.filter(({ state }) => state !== 'sent').length;
    expect(left).toBeGreaterThan(0);
    const last = await begin(folder);
    const isSent = (): boolean => connector.arrivals.length >= before + left;
    for (let waited = 0; waited < 1200 && !isSent(); waited += 1) await wait(100);
    await last.stop();
    const seconds = (Date.now() - begun) / 1000;
    items = await outboxAfterKill(folder);

    const { arrivals } = connector;
    const { lost, unsettled, duplicates, unexplained } = reckon(people, arrivals, items, kills);
    const count = (of: (kill: Blow) => number): number => kills.reduce((sum, kill) => sum + of(kill), 0);
    const flying = count((kill) => inFlight(kill, arrivals).length);
    console.log(
      `lowdb: ${NUDGES} nudges, ${kills.length} kills (seed ${SEED}); in flight at the kills: ${flying}, of which ` +
        `${count((kill) => unanswered(kill, arrivals).length)} unanswered (claimed: ` +
        `${count(({ sending }) => sending.size)}); duplicates: ${duplicates}; lost: ${lost.length}; ` +
        `${seconds.toFixed(0)} s; ${takenUpAfter(kills, arrivals)}`,
    );
    expect(connector.strange).toEqual([]);
    expect(items).toHaveLength(NUDGES);
    expect(lost).toEqual([]);
    expect(unsettled).toEqual([]);
    expect(unexplained).toEqual([]);
    expect(duplicates).toBeLessThanOrEqual(flying);
  },
);
