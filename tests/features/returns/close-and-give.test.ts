import { expect, it } from 'vitest';
import { isOpenReturn } from '../../../src/model/return.js';
import type { DidReply, OfferReply } from '../../../src/features/understanding/reply.js';
import { withReturn } from '../../chat/return-world.js';
import { groupOf } from '../../chat/world.js';
import { COPY, realBot } from '../understanding/real-bot.js';

const botWithReturn = () => realBot('sian', true, { record: withReturn(groupOf(COPY), COPY) });

it.each([
  ['close R1 and give me all the answers in one Word document', 'docx'],
  ['shut the return now, then send me the collated answers as a PDF', 'pdf'],
  ['caewch yr ymateb nawr a rhowch yr atebion i gyd mewn un ddogfen Word i mi', 'docx'],
])('one button closes a return and gives its answers: %s', async (said, format) => {
  const bot = await botWithReturn();
  const offer = (await bot.say(said)) as OfferReply;
  expect(offer.choices.map(({ intent }) => intent)).toContain('close-return');
  expect((await bot.group()).returns.every(isOpenReturn)).toBe(true);
  const did = (await bot.press(said, 'close-return')) as DidReply;
  expect(did.parts.map(({ reply }) => reply.kind)).toEqual(['return-card', 'paper']);
  expect(did.parts[1]?.reply).toMatchObject({ what: 'return', format });
  expect((await bot.group()).returns.some(isOpenReturn)).toBe(false);
});

it('a return is only closed if no file is requested', async () => {
  const bot = await botWithReturn();
  await bot.say('please close the return now');
  expect(((await bot.press('please close the return now', 'close-return')) as { kind: string }).kind).toBe(
    'return-card',
  );
});
