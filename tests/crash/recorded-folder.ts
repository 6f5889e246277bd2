import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makeDataFolder, type RunningBot, startBot } from '../e2e/bot-process.js';
import type { FakeConnector } from '../e2e/fake-connector.js';
import { serveHere } from '../e2e/serve-here.js';
import { Secretary, seen } from './secretary.js';

const GROUPS = 4;
export const NOW = '2022-10-13T11:00';

/** What a group of people have kept by the bot, and where. */
export interface Recorded {
  readonly secretaries: readonly Secretary[];
  /** As the bot left it when it was stopped, and when it was killed. */
  readonly folders: readonly [stopped: string, killed: string];
  /** As it was a while before. */
  readonly older: string;
  readonly portraits: Portraits;
}

/** What the bot says of each group. */
export type Portraits = ReadonlyMap<Secretary, string>;

/** Keeps four groups with settings, and actions open, lately closed and closed two years ago. */
export async function recordFolder(connector: FakeConnector): Promise<Recorded> {
  const secretaries = Array.from({ length: GROUPS }, (_, at) => new Secretary(connector, at));
  const folder = makeDataFolder();
  await inLife(folder, '2020-03-02T11:00', serveHere, (bot) =>
    Promise.all(
      secretaries.map(async (each) => {
        await each.chooseLanguage(bot);
        await each.say(
          bot,
          `set up ${each.place.name ?? ''}; meets 17 October 2022 11:00-12:30; chair ${each.person.name}`,
        );
        await logAndClose(each, bot, 3);
        const away = await each.sayAlone(bot, 'away until 20 October 2022');
        if (away.replies.length !== 1) throw new Error('nobody is away');
      }),
    ),
  );
  const older = copyOf(folder);
  await inLife(folder, NOW, startKilled, (bot) => Promise.all(secretaries.map((each) => logAndClose(each, bot, 3))));
  const killed = copyOf(folder);
  let portraits: Portraits = new Map();
  await inLife(folder, NOW, serveHere, async (bot) => {
    portraits = await portrayAll(secretaries, bot);
  });
  return { secretaries, folders: [folder, killed], older, portraits };
}

/** A bot whose end is to be killed. */
async function startKilled(environment?: Readonly<Record<string, string>>): Promise<RunningBot> {
  const bot = await startBot(environment);
  return { ...bot, stop: () => bot.stop('SIGKILL') };
}

async function inLife(
  folder: string,
  now: string,
  start: typeof serveHere,
  live: (bot: RunningBot) => Promise<unknown>,
): Promise<void> {
  const bot = await start({ DATA_DIR: folder, PRETEND_NOW: now });
  try {
    await live(bot);
  } finally {
    await bot.stop();
  }
}

/** Logs so many actions twice over, closes one half and writes a note on the others. */
async function logAndClose(secretary: Secretary, bot: RunningBot, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    for (const change of ['done REF', 'REF note: a draft is with legal']) {
      const task = secretary.newTask();
      if ((await secretary.log(bot, task)) !== 'answered') throw new Error(secretary.strange.join('\n'));
      await secretary.say(bot, change.replace('REF', secretary.answered.get(task) ?? ''));
    }
  }
}

/** A copy of a folder, to be spoilt. */
export function copyOf(folder: string): string {
  const copy = makeDataFolder();
  // The socket of a bot that was killed cannot be copied.
  cpSync(folder, copy, { recursive: true, filter: (path) => !statSync(path).isSocket() });
  return copy;
}

/** The files of a folder that hold anything, each by its path in it. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => readFileSync(join(folder, name)).length > 0)
    .sort();

export async function portrayAll(secretaries: readonly Secretary[], bot: RunningBot): Promise<Portraits> {
  return new Map(await Promise.all(secretaries.map(async (each) => [each, await portray(each, bot)] as const)));
}

/** All that the bot says of a group and of its secretary, in answer to what they may ask. */
async function portray(secretary: Secretary, bot: RunningBot): Promise<string> {
  const texts: string[] = [];
  for (const question of ['settings', 'actions', 'actions 2', 'closed', ...secretary.answered.values()]) {
    const { status, replies } = await secretary.say(bot, question);
    texts.push(question, String(status), ...replies.map(seen));
  }
  const alone = await secretary.sayAlone(bot, 'my nudges');
  return [...texts, ...alone.replies.map(seen)].join('\n');
}
