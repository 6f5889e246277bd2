import { expect, it } from 'vitest';
import { realBot } from './real-bot.js';

it.each([
  'can you do Welsh AND English for me please',
  'Saesneg a Chymraeg i mi plis',
  'use the English bank holidays not the Welsh',
])('nobody’s language changes by words that ask for something else: %s', async (said) => {
  expect((await (await realBot('mared')).say(said)).kind).not.toBe('language-set');
});

it('somebody who asks for one language gets it', async () => {
  expect((await (await realBot('mared')).say('speak Welsh to me please')).kind).toBe('language-set');
});
