import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BotProcess, removeFolder, startBot } from '../e2e/bot-process.js';
import { FakeConnector } from '../e2e/fake-connector.js';
import { randomFrom } from '../year/random.js';
import { judgeRefusal, judgeStart } from './judge-damage.js';
import { copyOf, NOW, portrayAll, type Recorded, recordFolder } from './recorded-folder.js';
import { putBack, spoilFiles } from './spoilt-files.js';

/** `npm run crash -- damage` spoils 300 files, one in each start; among the tests it is fewer, several in each. */
const FILES = Number(process.env['CRASH_DAMAGES'] ?? 10);
const FILES_A_START = Number(process.env['CRASH_DAMAGES_A_START'] ?? 5);
const SEED = Number(process.env['CRASH_SEED'] ?? 1);
/** In how many starts the damaged files are put back once. */
const REMEDY_EVERY = 3;

let connector: FakeConnector;
let recorded: Recorded;
let bot: BotProcess | null = null;
const folders: string[] = [];

beforeAll(async () => {
  connector = await FakeConnector.start([]);
  recorded = await recordFolder(connector);
  folders.push(...recorded.folders, recorded.older);
}, 120_000);

afterAll(async () => {
  await bot?.stop('SIGKILL');
  await connector.stop();
  folders.forEach(removeFolder);
});

function copy(folder: string): string {
  const made = copyOf(folder);
  folders.push(made);
  return made;
}

async function begin(folder: string): Promise<BotProcess> {
  bot = await startBot({ DATA_DIR: folder, PRETEND_NOW: NOW });
  return bot;
}

it(
  'the bot silently loses nothing it acknowledged if files are damaged, leaves them as they are, and keeps serving the rest',
  { timeout: 120_000 + FILES * 15_000 },
  async () => {
    const random = randomFrom(SEED);
    const problems: string[] = [];
    let [count, named, refusals] = [0, 0, 0];
    for (let starts = 1; count < FILES; starts += 1) {
      const folder = copy(random.pick(recorded.folders));
      const spoilt = spoilFiles(folder, Math.min(FILES_A_START, FILES - count), random, recorded);
      count += spoilt.length;
      const started = await begin(folder).catch((error: unknown) => String(error));
      if (typeof started === 'string') refusals += 1;
      const verdict =
        typeof started === 'string'
          ? judgeRefusal(started, spoilt)
          : await judgeStart(folder, spoilt, started, recorded);
      named += verdict.named.length;
      const what = spoilt.map(({ name, how }) => `${name}: ${how}`).join('; ');
      problems.push(...verdict.problems.map((problem) => `start ${starts} (${what}): ${problem}`));
      if (verdict.named.length > 0 && starts % REMEDY_EVERY === 0) {
        putBack(folder, verdict.named);
        const mended = await begin(folder);
        for (const [secretary, portrait] of await portrayAll(recorded.secretaries, mended)) {
          const isAbout = verdict.named.some(({ about }) => about.includes(secretary));
          if (isAbout && portrait !== recorded.portraits.get(secretary))
            problems.push(`start ${starts} (${what}): not whole again`);
        }
        await mended.stop('SIGKILL');
      }
      removeFolder(folder);
      if (starts % 50 === 0) console.log(`${count} files, ${problems.length} problems`);
    }
    console.log(
      `damage: ${FILES} files (seed ${SEED}), ${named} named, ${refusals} starts refused, ${problems.length} problems`,
    );
    expect(problems).toEqual([]);
  },
);
