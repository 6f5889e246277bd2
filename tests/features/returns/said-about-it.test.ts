import { describe, expect, it } from 'vitest';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import type { Return } from '../../../src/model/return.js';
import type { Reply } from '../../../src/model/reply.js';
import { withReturn } from '../../chat/return-world.js';
import { groupOf, type Who } from '../../chat/world.js';
import { COPY, realBot } from '../understanding/real-bot.js';

const botOf = (who: Who) => realBot(who, true, { record: withReturn(groupOf(COPY), COPY) });
const sentBy = (one: Return | undefined, who: string): string =>
  (one?.parts.find(({ lead }) => lead.name.startsWith(who)) ?? null)?.sent?.answers
    .flatMap(({ text }) => text)
    .join(' / ') ??
  (one?.parts.find(({ lead }) => lead.name.startsWith(who)) ?? null)?.draft?.answers
    .flatMap(({ text }) => text)
    .join(' / ') ??
  '';

/** What a button with this intent comes to, or what is done at once where nothing is asked. */
async function comesTo(who: Who, said: string, intent: string): Promise<{ reply: Reply; one: Return | undefined }> {
  const bot = await botOf(who);
  const reply = await bot.say(said);
  const isOffered = reply.kind === 'offer' && (reply as OfferReply).choices.some((choice) => choice.intent === intent);
  const after = isOffered ? await bot.press((reply as OfferReply).said, intent) : reply;
  return { reply: after, one: (await bot.group()).returns[0] };
}

describe('an answer to a return after its introduction', () => {
  it.each([
    ['owain', "Here's our part for the achievements one. two grant rounds closed. Challenge: no auditors", 'Owain'],
    ['owain', 'dyma fy rhan i ar gyfer y llwyddiannau. dau gynllun wedi cau. Her: dim archwilwyr', 'Owain'],
    [
      'sian',
      'Tomos rang. His challenge: no analysts. His achievement: three joined. Put that in R1 under his name',
      'Tomos',
    ],
    ['sian', 'Owain ffoniodd. Ei lwyddiant: dau gynllun. Rho hwnna yn R1 dan ei enw', 'Owain'],
  ] as const)('%s: %s', async (who, said, of) => {
    const { one } = await comesTo(who, said, 'answer-return');
    expect(sentBy(one, of)).toMatch(/grant rounds|gynllun|three joined/u);
    expect(sentBy(one, of)).not.toMatch(/under his name|dan ei enw/u);
  });

  it('is not sent for its writer if it does not say whose it is', async () => {
    const { one } = await comesTo(
      'sian',
      'His achievement: three joined. Put that in R1 under his name',
      'answer-return',
    );
    expect(sentBy(one, 'Siân')).toBe('');
  });
});

it('the form of a return is offered first if a question may also be about an action', async () => {
  const said = 'R1 - what am I meant to be sending you?';
  const bot = await botOf('tomos');
  expect(((await bot.say(said)) as OfferReply).choices[0]?.intent).toBe('my-return');
  expect((await comesTo('tomos', said, 'my-return')).reply.kind).toBe('return-form');
});

describe('a question asked by a return', () => {
  it.each([
    'tell me again what I’m supposed to put in R1 and by when',
    'what were the questions in the return again?',
    'atgoffa fi be oedd y cwestiynau yn R1',
  ])('is shown on its form, and nobody is reminded: %s', async (said) => {
    const bot = await botOf('tomos');
    expect((await bot.say(said)).kind).toBe('return-form');
    expect((await bot.group()).returns[0]?.parts.every(({ reminded }) => reminded.length === 0)).toBe(true);
  });

  it.each(['did you chase Tomos about R1?', 'have they all been reminded about the return?'])(
    'reminds nobody if it asks whether people were reminded: %s',
    async (said) => {
      const bot = await botOf('sian');
      const reply = await bot.say(said);
      const offered = reply.kind === 'offer' ? (reply as OfferReply).choices.map(({ intent }) => intent) : [];
      expect(offered).not.toContain('remind-return');
    },
  );
});

it.each([
  'nudge the rest for R1 and then let me have the table of actions in Excel',
  'chase the ones missing from the return, then the table of actions as a spreadsheet please',
  'atgoffwch y lleill am R1, wedyn y tabl camau mewn Excel i mi',
  'prod whoever is left on R1, and give me the table of actions in Excel',
])('one button reminds people and gives a file: %s', async (said) => {
  const bot = await botOf('sian');
  const offer = (await bot.say(said)) as OfferReply;
  expect(offer.choices[0]?.intent).toBe('remind-return');
  expect(await bot.press(said, 'remind-return')).toMatchObject({
    parts: [{ reply: { kind: 'return-card' } }, { reply: { what: 'actions', format: 'xlsx' } }],
  });
});

it.each([
  'progress figures for each action, I need them off all the policy leads by 30 November. Could you go round them',
  'Right – staff numbers, I want those off every policy lead by 30 November at the outside',
])('a return goes to "off" leads: %s', async (said) => {
  const { reply } = await comesTo('sian', said, 'ask-return');
  expect(reply.kind).toBe('preview-return');
  expect(JSON.stringify(reply)).not.toMatch(/I (?:need|want)/u);
});
