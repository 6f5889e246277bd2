import { expect, it } from 'vitest';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import { withReturn } from '../../chat/return-world.js';
import { groupOf, type Who } from '../../chat/world.js';
import { COPY, realBot } from '../understanding/real-bot.js';

/** What is offered or done: the names of the intents that are offered, else the kind of the reply. */
async function offered(who: Who, said: string): Promise<readonly string[]> {
  const bot = await realBot(who, true, { record: withReturn(groupOf(COPY), COPY) });
  const reply = await bot.say(said);
  return reply.kind === 'offer' ? (reply as OfferReply).choices.map(({ intent }) => intent) : [reply.kind];
}

it.each([
  ['sian', 'only Gwen bothered with the key achievements form, could you drop the others a line', 'remind-return'],
  ['sian', 'dim ond un sydd wedi ateb y ffurflen gyflawniadau, rho floedd i’r lleill', 'remind-return'],
  ['claire', 'the achievements request has had its day, wrap it up', 'close-return'],
  ['sian', 'dyna ddigon o’r cais am lwyddiannau, caewch o', 'close-return'],
  ['tomos', 'let Mared fill in my half of the achievements request, she ran it', 'hand-return'],
  ['tomos', 'pasia fy ffurflen gyflawniadau draw i Mared plis', 'hand-return'],
] as const)('a return may be named by its subject: %s: %s', async (who, said, intent) => {
  expect((await offered(who, said))[0]).toBe(intent);
});

it.each([
  'The achievements form: is the 9th of December all right? Two of us are off sick',
  'the 30th is hopeless for the key achievements form, 9 December instead? legal are sitting on it',
  'fydd fy ateb i’r cais byth yn barod, ga i tan 9 Rhagfyr? Mae’r ffigurau’n hwyr',
])('more time is requested for a return by its subject: %s', async (said) => {
  const bot = await realBot('owain', true, { record: withReturn(groupOf(COPY), COPY) });
  const reply = await bot.say(said);
  if (reply.kind === 'offer') await bot.press((reply as OfferReply).said, 'return-time');
  const [one] = (await bot.group()).returns;
  expect(one?.parts.find(({ lead }) => lead.id === 'owain')?.requests.map(({ day }) => day)).toEqual(['2022-12-09']);
});

it.each([
  ['tomos', 'put me down as nil for the achievements request, quiet quarter'],
  ['tomos', 'sgin i’m byd i’w roi yn y ffurflen gyflawniadau'],
] as const)('nothing to report is recorded for a return by its subject: %s: %s', async (who, said) => {
  expect(await offered(who, said)).toEqual([expect.stringMatching(/^(?:nothing-return|return-form)$/u)]);
});

it.each([
  ['gwen', 'did my achievements form ever reach you?', 'return-form'],
  ['claire', 'how is the key achievements request shaping up', 'return-card'],
] as const)('the state of a return is shown by its subject: %s: %s', async (who, said, kind) => {
  expect(await offered(who, said)).toEqual([kind]);
});

it.each([
  ['claire', 'has nothing come from Tomos for the return yet', 'nothing-return'],
  ['sian', 'when does the key achievements form close', 'close-return'],
  ['owain', 'Gwen asked about the achievements form and I told her to ring you', 'hand-return'],
] as const)('a return is unchanged by a message that only mentions it: %s: %s', async (who, said, intent) => {
  expect((await offered(who, said))[0]).not.toBe(intent);
});

it.each([
  ['claire', 'pull everyone’s responses into one PDF for me', 'pdf'],
  ['claire', 'what have the leads come back with? in a spreadsheet please', 'xlsx'],
  ['sian', 'ga i atebion pawb mewn un ddogfen Word', 'docx'],
] as const)('the answers to a return are given as a file by its subject: %s: %s', async (who, said, format) => {
  const bot = await realBot(who, true, { record: withReturn(groupOf(COPY), COPY) });
  expect(await bot.say(said)).toMatchObject({ kind: 'paper', what: 'return', format });
});
