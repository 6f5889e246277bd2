import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from '../e2e/bot-process.js';
import { FakeConnector } from '../e2e/fake-connector.js';
import { type Random, randomFrom } from '../year/random.js';
import { compareRecords, NO_DIFFERENCES } from './compare-records.js';
import { Secretary } from './secretary.js';
import { type Medium, SmallDisk } from './small-disk.js';

/** `npm run crash -- disk` fills 100 disks so, besides 200 injected faults; among the tests it is a few, and none with ext4. */
const ROUNDS = Number(process.env['CRASH_FILLINGS'] ?? 3);
const SEED = Number(process.env['CRASH_SEED'] ?? 1);
const SMALLEST = 250 << 10;
const LARGEST = ROUNDS > 10 ? 2 << 20 : 500 << 10;
/** More than a disk holds. */
const MOST_MESSAGES = 150;
/** A disk is filled this often, killed and cleared in between; then what is kept takes too much of it. */
const ROUNDS_A_DISK = 2;

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

/** A place with little room, and how to make room in it. */
interface Place {
  readonly folder: string;
  /** Starts a command where room runs out, and where it does not. */
  readonly tight: readonly string[];
  readonly roomy: readonly string[];
  /** Other programs write so much. */
  readonly eat: (bytes: number) => void;
  readonly clear: () => void;
}

async function mountedPlace(medium: Medium, free: number): Promise<Place | string> {
  const disk = await SmallDisk.mount(medium, free);
  if (typeof disk === 'string') return disk;
  ended.push(() => disk.unmount());
  return {
    folder: `${disk.folder}/data`,
    tight: disk.launcher,
    roomy: disk.launcher,
    eat: (bytes) => {
      disk.fill(Math.max(0, disk.free - bytes));
    },
    clear: () => {
      disk.clear();
    },
  };
}

/** A place where no file may be larger than some bytes. */
function limitedPlace(bytes: number): Place {
  const folder = makeDataFolder();
  ended.push(() => {
    removeFolder(folder);
  });
  const nothing = (): undefined => undefined;
  const limit = `ulimit -f ${Math.ceil(bytes / 512)}; exec "$0" "$@"`;
  return { folder, tight: ['sh', '-c', limit], roomy: [], eat: nothing, clear: nothing };
}

async function begin(place: Place, launcher: readonly string[]): Promise<BotProcess> {
  bot = await startBot({ DATA_DIR: place.folder, PRETEND_NOW: '2022-10-13T11:00' }, launcher);
  return bot;
}

/** Logs, one action a message, until there has been no room for some of them; then kills the bot. Gives how many. */
async function logUntilFull(
  living: BotProcess,
  secretaries: readonly Secretary[],
  random: Random,
  place: Place,
  free: number,
): Promise<number> {
  const wanted = 1 + random.below(8);
  let refused = 0;
  for (let message = 0; refused < wanted && message < MOST_MESSAGES; message += 1) {
    const secretary = random.pick(secretaries);
    const more = ', and so on'.repeat(random.below(60));
    const outcome = await secretary.log(living, secretary.newTask(), more);
    if (outcome === 'refused') refused += 1;
    else if (outcome === 'unanswered')
      throw new Error(secretary.strange.join('\n') || `no answer:\n${living.output()}`);
    place.eat(random.below(Math.floor(free / 15)));
  }
  await living.stop('SIGKILL');
  return refused;
}

type MakePlace = (free: number) => Promise<Place | string> | Place;
const KINDS: readonly [string, MakePlace][] = [
  ['of memory', (free) => mountedPlace('tmpfs', free)],
  ['with ext4', (free) => mountedPlace('ext4', free)],
  ['that limits the size of a file', (free) => limitedPlace(free / 10)],
];

it.each(ROUNDS > 3 ? KINDS : KINDS.filter(([kind]) => kind !== 'with ext4'))(
  'the bot neither loses nor repeats what it acknowledged while a disk %s fills',
  { timeout: 60_000 + ROUNDS * 20_000 },
  async (kind, make) => {
    const random = randomFrom(SEED);
    const rounds = Math.ceil(ROUNDS / 3);
    let answered = 0;
    let refused = 0;
    for (let round = 0; round < rounds; round += ROUNDS_A_DISK) {
      const free = SMALLEST + Math.floor(random.next() ** 2 * (LARGEST - SMALLEST));
      const place = await make(free);
      if (typeof place === 'string') {
        expect.soft(place).toMatch(/^a small disk cannot be mounted here: ./);
        console.log(`disk ${kind}: skipped, since ${place}`);
        return;
      }
      const secretaries = [new Secretary(connector, 0), new Secretary(connector, 1)];
      const first = await begin(place, place.tight);
      for (const secretary of secretaries) await secretary.chooseLanguage(first);
      let living = first;
      for (let again = 0; again < Math.min(ROUNDS_A_DISK, rounds - round); again += 1) {
        if (again > 0 && place.tight !== place.roomy) {
          await living.stop('SIGKILL');
          living = await begin(place, place.tight);
        }
        refused += await logUntilFull(living, secretaries, random, place, free);
        place.clear();
        living = await begin(place, place.roomy);
        expect(await compareRecords(secretaries, living), `a disk of ${free} bytes, seed ${SEED}`).toEqual(
          NO_DIFFERENCES,
        );
      }
      answered += secretaries.reduce((sum, secretary) => sum + secretary.answered.size, 0);
      await living.stop('SIGKILL');
      for (const end of ended.splice(0)) await end();
    }
    expect(refused, 'actions for which there was no room').toBeGreaterThan(0);
    console.log(
      `disk ${kind}: filled ${rounds} times (seed ${SEED}), ${answered} answered, ${refused} refused in words`,
    );
  },
);
