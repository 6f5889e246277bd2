import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/app/create-bot.js';
import { sampleServices } from '../fixtures/sample-services.js';
import { askerOf } from '../fixtures/asker.js';
import type { Group } from '../../src/model/group.js';
import type { ChatCase } from './chat-case.js';
import { instantOf, withCycle } from './cycle-world.js';
import { type Copy, EVERYBODY, groupOf, nameOf, NOW } from './world.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };

/** What people say to each other in the chat of a group. */
const OWN: readonly string[] = [
  'The secretariat to add an agenda item to the next meeting to discuss costings',
  'Who fancies lunch?',
  'That was a long meeting, 12 of us stayed to the end',
  'Tomos said the trusts had not written back',
  'I thought the leaflet was finished ages ago',
  'Not sure the dashboard will be done by Friday',
  'The budget was agreed, and the costings noted',
  'Has anybody heard from the police about the data?',
  'Mared, ti di gorffen y llyfr eto? Dwi ar bennod 12',
  "Mae'r holiadur yn edrych yn dda",
  'It was noted that ISCG would meet in Cardiff',
  'Gwen will be late, the train is cancelled',
  'Cancel that, I have found it',
  'Undo the top button',
  'Item 4 – Looking at how far the plan has come',
  'Eitem 5: Adolygu cynnydd y cynllun',
];

const MINUTES = join(import.meta.dirname, '..', '..', '..', 'shared', 'evaluation', 'minutes');
/** `npm run test:long` says 1,500 lines to it and all the others beside it; among the tests it is fewer of each. */
const MOST_LINES = Number(process.env['CHATTER_LINES'] ?? 60);
const MOST_OVERHEARD = Number(process.env['CHATTER_OVERHEARD'] ?? 1500);

/** At most so many, from all over. */
const spread = (lines: readonly string[], most: number): readonly string[] =>
  lines.filter((_, at) => at % Math.ceil(lines.length / most) === 0);

/** The lines of the shared minutes that mark no action. */
function linesOfMinutes(): readonly string[] {
  const texts = readdirSync(MINUTES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(MINUTES, file), 'utf8'));
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => line.trim());
  return lines.filter((line) => line.length > 20 && line.length < 400 && !/action|gweithred|ISCG/iu.test(line));
}

/** The group in the meeting of 17 November, with an agenda, decisions, and a review of matters arising at ISCG-9. */
const IN_REVIEW = { at: '2022-11-17T10:20', before: { reviewAt: 'ISCG-9' } } as ChatCase;

async function keptAfter(
  lines: readonly string[],
  isMentioned: boolean,
  { record = groupOf(COPY), now = NOW }: { readonly record?: Group; readonly now?: string } = {},
): Promise<readonly string[]> {
  const { services, store } = await sampleServices({ clock: { now: () => now } });
  await store.changeGroup('g1', () => ({ record, result: null }));
  const bot = createBot(services, null);
  const kept = async (): Promise<string> => JSON.stringify(await store.findGroup('g1', 'all'));
  const changed: string[] = [];
  let before = await kept();
  for (const [at, line] of lines.entries()) {
    const heard = bot.hear(line);
    if (heard.needsMention && !isMentioned) continue;
    const who = EVERYBODY[at % EVERYBODY.length] ?? 'claire';
    const asker = askerOf(who, { now, person: { id: who, name: nameOf(who), aadObjectId: null } });
    await bot.answer(asker, () => bot.command(asker, heard));
    const after = await kept();
    if (after !== before) changed.push(line);
    before = after;
  }
  return changed;
}

describe('chatter between people', () => {
  it('changes nothing, whether or not it mentions the bot', async () => {
    expect(await keptAfter(OWN, false)).toEqual([]);
    expect(await keptAfter(OWN, true)).toEqual([]);
  });

  it('changes nothing while a meeting goes through its agenda and its actions', async () => {
    const during = { record: withCycle(groupOf(COPY), COPY, IN_REVIEW), now: instantOf(IN_REVIEW) };
    expect(await keptAfter(OWN, false, during)).toEqual([]);
    expect(await keptAfter(OWN, true, during)).toEqual([]);
  });

  it('from real minutes, pasted line by line, changes nothing', { timeout: 120_000 }, async (context) => {
    if (!existsSync(MINUTES)) {
      context.skip('the shared minutes are not here');
      return;
    }
    const lines = linesOfMinutes();
    expect(lines.length).toBeGreaterThan(100);
    expect(await keptAfter(spread(lines, MOST_OVERHEARD), false)).toEqual([]);
    expect(await keptAfter(spread(lines, MOST_LINES), true)).toEqual([]);
  });
});
