import { expect, it } from 'vitest';
import { realBot } from './real-bot.js';

const TASKS = Array.from(
  { length: 16 },
  (_, at) => `order the printed leaflets and posters for branch office ${at + 1}`,
);
const LIST = ['new actions:', ...TASKS.map((task) => `- tomos to ${task} by 2 November`)].join('\n');

it('every line of a list over a thousand characters long is logged, the last one whole', async () => {
  expect(LIST.length).toBeGreaterThan(1_200);
  const bot = await realBot('claire');
  const before = (await bot.group()).actions.length;
  await bot.say(LIST);
  expect((await bot.group()).actions.slice(before).map(({ task }) => task)).toEqual(TASKS);
});
