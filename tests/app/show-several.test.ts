import { expect, it } from 'vitest';
import type { DidReply } from '../../src/features/understanding/reply.js';
import type { PaperReply } from '../../src/features/papers/reply.js';
import type { AnyReply } from '../../src/app/features.js';
import { withReturn } from '../chat/return-world.js';
import { groupOf } from '../chat/world.js';
import { COPY, realBot } from '../features/understanding/real-bot.js';
import { showReply } from '../../src/app/show-reply.js';
import { textsOf } from '../cards/walk-card.js';

const wordsOf = (reply: AnyReply): string =>
  textsOf(showReply(reply, 'en').card)
    .map(({ text }) => String(text))
    .join(' | ');

it('the bot shows each of two papers that one message asks for', async () => {
  const bot = await realBot('sian');
  const reply = (await bot.say('could you put the agenda and matters arising into Word')) as DidReply & AnyReply;
  expect(reply.parts.map(({ reply: part }) => (part as PaperReply).kind)).toEqual(['paper', 'paper']);
  expect(wordsOf(reply)).toMatch(/Agenda: Word document.*Matters arising: Word document/u);
  expect(showReply(reply, 'both').card).not.toBeNull();
});

it('the bot gives a paper that was requested together with something that has a form', async () => {
  const record = withReturn(groupOf(COPY), COPY);
  const bot = await realBot('sian', true, { record });
  const said = 'nudge the rest for R1 and then let me have the table of actions in Excel';
  await bot.say(said);
  const reply = (await bot.press(said, 'remind-return')) as DidReply & AnyReply;
  expect(wordsOf(reply)).toContain('Actions and decisions: Excel');
  expect(JSON.stringify(showReply(reply, 'en').card)).toContain('get-paper');
});
