import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStores, type PostgresStores } from '../../src/adapters/postgres/open-stores.js';
import { createLimits } from '../../src/adapters/sending-limits/create-limits.js';
import { makeReservationsTable, type RunStatement } from '../../src/adapters/sending-limits/reservations-table.js';
import { SharedRateLimits } from '../../src/adapters/sending-limits/shared-rate-limits.js';
import type { SendingLimits } from '../../src/ports/sending-limits.js';
import { openGate, type TcpGate } from '../adapters/postgres/tcp-gate.js';
import { makeDatabase, type TestDatabase } from '../postgres/make-database.js';
import { randomFrom } from '../year/random.js';
import { Instance, PretendedClock } from './instances.js';
import { keepNudgedPeople, TENANT } from './nudged-people.js';
import { type Blow, inFlight, reckon, takenUpAfter, unanswered } from './reckoning.js';
import { RecordingConnector } from './recording-connector.js';

/**
 * `npm run crash -- nudges` has 200 kills and 200 cuts; among the tests it is fewer. Two instances send on while the one
 * that was killed starts, so that six times as many nudges last as long as on lowdb.
 */
const NUDGES = 6 * Number(process.env['CRASH_NUDGES'] ?? 15);
const BLOWS = Number(process.env['CRASH_KILLS'] ?? 2);
const SEED = Number(process.env['CRASH_SEED'] ?? 1);
/** Milliseconds between two nudges at the pace that Teams allows. */
const PACE = 22;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(numbers.length, 1);

const random = randomFrom(SEED);
const connector = new RecordingConnector(randomFrom(SEED + 1));
const clock = new PretendedClock();
let database: TestDatabase;
let admin: pg.Client;
let gate: TcpGate;
let stores: PostgresStores;
let limits: SendingLimits;
let people: readonly string[];
let instances: readonly [killed: Instance, cut: Instance, well: Instance];

beforeAll(async () => {
  database = await makeDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  gate = await openGate(database.url);
  stores = await openStores({ url: database.url });
  const run: RunStatement = async <Row extends object>({ values = [], ...statement }: Parameters<RunStatement>[0]) =>
    (await stores.query({ ...statement, values: [...values] })).rows as Row[];
  await makeReservationsTable(run);
  limits = createLimits(new SharedRateLimits({ run, transaction: stores.transaction.bind(stores) }));
  people = await keepNudgedPeople(stores.of(TENANT), NUDGES, await connector.open('nobody'));
  clock.set(9 * 60 + 5);
  const instance = async (door: string, url: string): Promise<Instance> =>
    new Instance(url, clock, { HTTP_PROXY: await connector.open(door) });
  instances = [
    await instance('killed', database.url),
    await instance('cut', gate.url),
    await instance('well', database.url),
  ];
}, 300_000);

afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.stop()));
  await stores.close();
  await gate.close();
  await admin.end();
  await connector.stop();
  await database.remove();
}, 120_000);

/** Whom something is under way for by what the database says. */
async function sending(): Promise<ReadonlySet<string>> {
  const { rows } = await admin.query<{ person_id: string }>("SELECT person_id FROM outbox WHERE state = 'sending'");
  return new Set(rows.map((row) => row.person_id));
}

/** How many items are still to be sent, or recorded. */
const countLeft = async (): Promise<number> => {
  const { rows } = await admin.query("SELECT 1 FROM outbox WHERE state IN ('planned', 'sending')");
  return rows.length;
};

/** Waits until everything that is due waits to be sent. */
const allPlanned = (): Promise<void> => expect.poll(countLeft, { timeout: 240_000, interval: 500 }).toBe(NUDGES);

/** While it is on nothing goes out, as when Teams asks for a pause, so that what is left lasts for all the blows. */
const pause = { isOn: true, isOver: false };

async function keepPausing(): Promise<void> {
  while (!pause.isOver) {
    if (pause.isOn) await limits.pause(TENANT, 1);
    await wait(pause.isOn ? 300 : 10);
  }
}

async function kill(afterMs: number, since: number): Promise<Blow> {
  await wait(afterMs);
  const at = Date.now();
  await instances[0].kill();
  pause.isOn = true;
  return { door: 'killed', at, since, until: Date.now(), sending: await sending() };
}

/** Cuts for less than a lease, so that what went out meanwhile is recorded before anybody else may have it. */
async function cut(afterMs: number, forMs: number): Promise<Blow> {
  await wait(afterMs);
  const since = Date.now();
  gate.cut();
  await wait(forMs);
  const under = await sending();
  gate.mend();
  return { door: 'cut', at: since, since: since - 10_000, until: Date.now(), sending: under };
}

it(
  'the bot loses no nudge, and repeats only those in flight, if one instance is killed and another cut off while they send',
  { timeout: 300_000 + BLOWS * 30_000 },
  async () => {
    const begun = Date.now();
    const blows: Blow[] = [];
    const pausing = keepPausing();
    // What the others send before the one that started does, which counts against what is left for its life.
    const before: number[] = [];
    for (let blow = 0; blow < BLOWS && (blow === 0 || (await countLeft()) > 0); blow += 1) {
      const since = Date.now();
      const sends = connector.next('killed');
      await Promise.all(instances.slice(0, blow === 0 ? 3 : 1).map((instance) => instance.start()));
      // One that did not plan finds what another planned within five seconds; until then the others would send it all.
      if (blow === 0) {
        await allPlanned();
        await wait(5000);
      }
      const left = await countLeft();
      pause.isOn = false;
      // The others may have sent what was left.
      await Promise.race([sends, wait(5000)]);
      const rest = await countLeft();
      // In the first life nothing was planned when it began.
      if (blow > 0) before.push(left - rest);
      // Lives are so long that about as much is sent in each, and some is left for the last.
      const longest = 2 * PACE * Math.max(0, rest / (BLOWS - blow + 1) - mean(before));
      const moments = [random.next() * longest, random.next() * longest, 300 + random.next() * 2700] as const;
      blows.push(...(await Promise.all([kill(moments[0], since), cut(moments[1], moments[2])])));
      if (blow % 20 === 19) console.log(`${blow + 1} kills and cuts, ${connector.reached} of ${NUDGES} nudges`);
    }

    await instances[0].start();
    pause.isOver = true;
    await pausing;
    for (let waited = 0; waited < 1200 && (await countLeft()) > 0; waited += 1) await wait(1000);
    const seconds = (Date.now() - begun) / 1000;

    const { arrivals } = connector;
    const items = await stores.of(TENANT).listOutbox();
    const { lost, unsettled, duplicates, unexplained } = reckon(people, arrivals, items, blows);
    const count = (door: string, of: (blow: Blow) => number): number =>
      blows.filter((blow) => blow.door === door).reduce((sum, blow) => sum + of(blow), 0);
    const flying = (door: string): number => count(door, (blow) => inFlight(blow, arrivals).length);
    console.log(
      `PostgreSQL: ${NUDGES} nudges, ${blows.length / 2} kills and as many cuts (seed ${SEED}); in flight at the kills: ` +
        `${flying('killed')}, of which ${count('killed', (blow) => unanswered(blow, arrivals).length)} unanswered; ` +
        `at the cuts: ${flying('cut')}; duplicates: ${duplicates}; lost: ${lost.length}; ${seconds.toFixed(0)} s; ` +
        takenUpAfter(
          blows.filter(({ door }) => door === 'killed'),
          arrivals,
        ),
    );
    expect(connector.strange).toEqual([]);
    expect(items).toHaveLength(NUDGES);
    expect(lost).toEqual([]);
    expect(unsettled).toEqual([]);
    expect(unexplained).toEqual([]);
    expect(duplicates).toBeLessThanOrEqual(flying('killed') + flying('cut'));
  },
);
