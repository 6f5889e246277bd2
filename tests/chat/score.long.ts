import { afterAll, beforeAll, expect, it } from 'vitest';
import { conversationKey } from '../../src/adapters/teams/conversation-reference.js';
import { type BotProcess, makeDataFolder, removeFolder, startBot } from '../e2e/bot-process.js';
import { FakeConnector } from '../e2e/fake-connector.js';
import { instantOf } from './cycle-world.js';
import { type ChatCase, casesOf, rightsOf } from './chat-case.js';
import { isRight, isUnchanged, type Played } from './judge-outcome.js';
import { CopyOfWorld, type Seen } from './play-case.js';
import { chatOf, COPIES, seedCopies, tenantOf } from './seed-copies.js';

const { CHAT_SHUT: isShut, CHAT_FILE: file, CHAT_FAILURES: showsFailures, CHAT_ONLY: only } = process.env;
const HALVES = file === undefined ? (isShut === 'yes' ? ['open', 'shut'] : ['open']) : [file];

const pressedText: string[] = [];

type Verdict = 'right' | 'offered' | 'wrong' | 'not understood';

/** A bot for each instant at which something is typed; they follow one another, as the folder has one owner at a time. */
let bot: BotProcess | null = null;
let botAt = '';
let connector: FakeConnector;
let folder: string;
const cases = HALVES.flatMap((half) => casesOf(half).filter(({ id }) => only === undefined || id.startsWith(only)));

beforeAll(async () => {
  folder = makeDataFolder();
  await seedCopies(folder, cases, conversationKey);
  connector = await FakeConnector.start([]);
}, 120_000);

afterAll(async () => {
  await bot?.stop();
  await connector.stop();
  removeFolder(folder);
});

async function botOf(one: ChatCase): Promise<BotProcess> {
  const at = instantOf(one);
  if (bot !== null && botAt === at) return bot;
  await bot?.stop();
  botAt = at;
  bot = await startBot({
    DATA_DIR: folder,
    PRETEND_NOW: one.at ?? '2022-10-19T10:40',
    LOG_LEVEL: 'debug',
    PUBLIC_URL: 'https://bot.example',
  });
  return bot;
}

const worldOf = async (one: ChatCase, copy: number): Promise<CopyOfWorld> =>
  new CopyOfWorld(
    await botOf(one),
    connector,
    one,
    copy,
    conversationKey(tenantOf(one.id, copy), chatOf(one.id, copy)),
  );

const NOT_PRESSED = new Set(['help', 'list', 'summary', 'settings', 'my-nudges', 'show', 'edit']);
const ANSWERED_BY_NONE = new Set(['lost', 'problem', 'talk', 'help', '', 'which', 'offer', 'did', 'lead-asked']);

async function judge(one: ChatCase): Promise<{ readonly verdict: Verdict; readonly seen: Seen }> {
  const played: Played = { ...(await (await worldOf(one, 0)).play()), one };
  const rights = rightsOf(one);
  if (rights.some((right) => isRight(right, played))) return { verdict: 'right', seen: played.after };
  if (await isOffered(one, played.after)) return { verdict: 'offered', seen: played.after };
  const isSilent =
    isUnchanged(played) && (ANSWERED_BY_NONE.has(played.after.kind) || /confirm|choose|form/.test(played.after.kind));
  return { verdict: isSilent ? 'not understood' : 'wrong', seen: played.after };
}

/** Whether one of the buttons of the answer does what was right, or all of them one after another. */
async function isOffered(one: ChatCase, seen: Seen): Promise<boolean> {
  const buttons = seen.buttons.filter(({ verb }) => !NOT_PRESSED.has(verb));
  const distinct = buttons.filter(
    ({ data }, at) => buttons.findIndex((other) => JSON.stringify(other.data) === JSON.stringify(data)) === at,
  );
  const most = Array.isArray(one.right) ? COPIES - 2 : COPIES - 1;
  if (Array.isArray(one.right) && (await isDoneByAll(one))) return true;
  for (const [at] of distinct.slice(0, most).entries()) {
    const world = await worldOf(one, at + 1);
    const { before, after } = await world.play();
    const own = after.buttons.filter(({ verb }) => !NOT_PRESSED.has(verb));
    const pressed = own.filter(
      ({ data }, index) => own.findIndex((other) => JSON.stringify(other.data) === JSON.stringify(data)) === index,
    )[at];
    if (pressed === undefined) continue;
    const done = await world.press(pressed, after.inputs);
    if (showsFailures === 'yes')
      pressedText.push(`${pressed.verb} → ${done.kind}: ${done.text.replaceAll('\n', ' / ').slice(0, 300)}`);
    if (rightsOf(one).some((right) => isRight(right, { before, after: done, one }))) return true;
  }
  return false;
}

/** Whether all buttons pressed one after another do what was right, where that is several things. */
async function isDoneByAll(one: ChatCase): Promise<boolean> {
  const world = await worldOf(one, COPIES - 1);
  const { before, after } = await world.play();
  let last = after;
  for (const button of after.buttons.filter(({ verb }) => !NOT_PRESSED.has(verb)).slice(0, 4))
    last = await world.press(button, last.inputs);
  return rightsOf(one).some((right) => isRight(right, { before, after: last, one }));
}

/** Those of one instant stand together. */
const casesInOrder = (half: string): readonly ChatCase[] =>
  casesOf(half)
    .filter(({ id }) => only === undefined || id.startsWith(only))
    .sort((one, other) => (instantOf(one) < instantOf(other) ? -1 : Number(instantOf(one) > instantOf(other))));

it('the chat set is played', async () => {
  const counts = new Map<string, Record<Verdict, number>>();
  const lines: string[] = [];
  for (const half of HALVES)
    for (const one of casesInOrder(half)) {
      pressedText.length = 0;
      const { verdict, seen } = await judge(one);
      for (const key of [half, `${half} ${one.language}`, `${half} ${one.kind}`]) {
        const known = counts.get(key) ?? { right: 0, offered: 0, wrong: 0, 'not understood': 0 };
        known[verdict] += 1;
        counts.set(key, known);
      }
      if (showsFailures === 'yes' && half !== 'shut' && verdict !== 'right')
        lines.push(
          `${verdict.toUpperCase()} ${one.id} ${one.who} [${one.last}] ${JSON.stringify(one.text)}\n   wanted ${JSON.stringify(one.right)}\n   answered ${seen.kind}: ${seen.text.replaceAll('\n', ' / ').slice(0, 260)}${pressedText.map((one) => `\n   pressed ${one}`).join('')}`,
        );
    }
  for (const line of lines) console.log(line);
  for (const [key, { right, offered, wrong, 'not understood': lost }] of counts) {
    const all = right + offered + wrong + lost;
    const share = Math.round(((right + offered) / all) * 1000) / 10;
    console.log(
      `${key.padEnd(20)} right ${right}, offered ${offered}, wrong ${wrong}, not understood ${lost}: ${share}% of ${all}`,
    );
  }
  expect(cases.length).toBeGreaterThan(0);
}, 1_200_000);
