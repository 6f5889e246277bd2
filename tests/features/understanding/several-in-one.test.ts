import { expect, it } from 'vitest';
import type { DidReply } from '../../../src/features/understanding/reply.js';
import { realBot } from './real-bot.js';

/** Says something on Wednesday 19 October 2022, then presses the one button for all of it. */
async function allOf(who: 'claire' | 'sian' | 'owain', said: string) {
  const bot = await realBot(who);
  const { parts, all } = (await bot.say(said)) as DidReply;
  if (all !== undefined) await bot.press(all.said, all.intent, all.reference);
  const action = async (reference: string) => (await bot.group()).actions.find((one) => one.reference === reference);
  return { parts: parts.map((part) => part.said), isAsked: all !== undefined, action };
}

it.each([
  ["David's moving on, so ISCG-10 goes to Huw for now & give him til a week today", 'ISCG-10', 'huw', '2022-10-26'],
  [
    "Siân's snowed under so rho'r interpreters i Mared plis, ac mae ganddi hi tan 8 Rhag",
    'ISCG-14',
    'mared',
    '2022-12-08',
  ],
])(
  'a new lead and a new deadline lead to one question, and one press makes both changes: %s',
  async (said, reference, lead, due) => {
    const { isAsked, action } = await allOf('claire', said);
    expect(isAsked).toBe(true);
    const changed = await action(reference);
    expect(changed?.leads).toMatchObject([{ person: lead }]);
    expect(changed?.deadline.due).toBe(due);
  },
);

it('an answer on one action and a leave are taken separately', async () => {
  const { parts } = await allOf('sian', "interpreters are booked, and oh, I'm off Friday");
  expect(parts).toEqual(['interpreters are booked', "I'm off Friday"]);
});

it.each(['5 is done, thanks for waiting', 'move 4 to Friday, the schools are shut'])(
  'a reason or a remark is not taken separately: %s',
  async (said) => {
    const reply = await (await realBot('claire')).say(said);
    expect(reply.kind).not.toBe('did');
  },
);

it.each([
  ['4 to 11 nov and 9 to 18 nov, ta', { 'ISCG-4': '2022-11-11', 'ISCG-9': '2022-11-18' }],
  ['move 4 to 11 November and 9 to 18 November', { 'ISCG-4': '2022-11-11', 'ISCG-9': '2022-11-18' }],
  ['symud 13 i 31 Hydref a 14 i 8 Rhagfyr', { 'ISCG-13': '2022-10-31', 'ISCG-14': '2022-12-08' }],
])('each of two actions gets the day that is said of it: %s', async (said, days) => {
  const { action } = await allOf('sian', said);
  for (const [reference, day] of Object.entries(days)) expect((await action(reference))?.deadline.due).toBe(day);
});
