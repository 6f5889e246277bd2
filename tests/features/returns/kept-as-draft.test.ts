import { expect, it } from 'vitest';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Reply } from '../../../src/model/reply.js';
import type { ReturnPart } from '../../../src/model/return.js';
import { withReturn } from '../../chat/return-world.js';
import { groupOf, type Who } from '../../chat/world.js';
import { COPY, realBot } from '../understanding/real-bot.js';

/** What comes of words, with the button for an answer pressed where it is offered. */
async function answered(
  who: Who,
  said: string,
  of: Who = who,
): Promise<{ reply: Reply; part: ReturnPart | undefined }> {
  const bot = await realBot(who, true, { record: withReturn(groupOf(COPY), COPY) });
  const first = await bot.say(said);
  const isOffer =
    first.kind === 'offer' && (first as OfferReply).choices.some(({ intent }) => intent === 'answer-return');
  const reply = isOffer ? await bot.press((first as OfferReply).said, 'answer-return') : first;
  return { reply, part: (await bot.group()).returns[0]?.parts.find(({ lead }) => lead.id === of) };
}

const draftOf = (part: ReturnPart | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((part?.draft?.answers ?? []).map(({ question, text }) => [question, text.join('\n')]));

it.each([
  ['owain', 'for the return, our biggest obstacle is that nobody can drive', { 2: 'nobody can drive' }],
  ['tomos', 'key challenge from me: the boards never answer', { 2: 'the boards never answer' }],
  ['tomos', 'ar gyfer yr ymateb, y rhwystr mwyaf yw diffyg gyrwyr', { 2: 'diffyg gyrwyr' }],
  ['owain', 'my return: we hired six people in Bala', { 1: 'we hired six people in Bala' }],
] as const)(
  'an answer to one of two questions is kept, and the bot asks for the other: %s: %s',
  async (who, said, draft) => {
    const { reply, part } = await answered(who, said);
    expect(reply).toMatchObject({ kind: 'return-form', state: 'open' });
    expect(draftOf(part)).toEqual(draft);
    expect(part?.sent).toBeNull();
  },
);

it('an addition follows what was sent, and is sent when its lead confirms', async () => {
  const { reply, part } = await answered('gwen', 'add to my return: we also opened a helpline');
  expect(reply).toMatchObject({ kind: 'return-form', news: 'saved' });
  expect(draftOf(part)[1]).toContain('New guidance published');
  expect(draftOf(part)[1]).toContain('opened a helpline');
});

it.each([
  ['tomos', 'pop this in with the achievements: two wards reopened', 'tomos', 'two wards reopened'],
  ['claire', 'Owain called. Under his challenge put no buses on Sundays', 'owain', 'no buses on Sundays'],
  ['sian', 'Tomos ffoniodd o’r trên. Ei her yw diffyg bysiau', 'tomos', 'diffyg bysiau'],
] as const)('an answer counts if its destination comes before it: %s: %s', async (who, said, of, words) => {
  const { part } = await answered(who, said, of);
  expect(Object.values(draftOf(part))).toEqual([words]);
});

it('an answer by telephone is kept for its lead by somebody who runs the group', async () => {
  const said =
    'Tomos phoned, his challenge is the weather and his achievements are two new clinics; put those in for him';
  const { part } = await answered('sian', said, 'tomos');
  expect(part?.sent?.answers.flatMap(({ text }) => text)).toEqual(['two new clinics', 'the weather']);
});
