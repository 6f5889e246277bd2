import { describe, expect, it } from 'vitest';
import { trialBot } from './trial-bot.js';

const statusOf = async (bot: Awaited<ReturnType<typeof trialBot>>, reference: string) =>
  (await bot.action(reference))?.status;

describe('a message that no grammar reads', () => {
  it('does what is certain and only shows something', async () => {
    const bot = await trialBot();
    expect(await bot.say('Hi all, could I have a look at ISCG-5? Thanks')).toMatchObject({
      kind: 'detail',
      action: { reference: 'ISCG-5' },
    });
  });

  it('does what undo takes back, if it is very certain', async () => {
    const bot = await trialBot('sian');
    await bot.say('I have wrapped up number 5');
    expect(await statusOf(bot, 'ISCG-5')).toBe('done');
  });

  it('leads to a question first about what is hard to undo, and one press does it', async () => {
    const bot = await trialBot();
    expect(await bot.say('please throw ISCG-9 overboard')).toMatchObject({
      kind: 'offer',
      choices: [{ intent: 'cancel', reference: 'ISCG-9' }],
    });
    expect(await statusOf(bot, 'ISCG-9')).toBe('open');
    await bot.press('please throw ISCG-9 overboard', 'cancel', 'ISCG-9');
    expect(await statusOf(bot, 'ISCG-9')).toBe('cancelled');
  });

  it('does nothing for somebody who presses without the right', async () => {
    const bot = await trialBot('huw');
    expect(await bot.press('throw ISCG-9 overboard', 'cancel', 'ISCG-9')).toMatchObject({
      kind: 'problem',
      problem: { code: 'not-allowed' },
    });
    expect(await statusOf(bot, 'ISCG-9')).toBe('open');
  });

  it('never closes an action that it denies, or asks about', async () => {
    const bot = await trialBot('sian');
    for (const said of ['I have not wrapped up ISCG-5', 'is ISCG-5 wrapped up?', 'I have nearly wrapped up ISCG-5'])
      await bot.say(said);
    expect(await statusOf(bot, 'ISCG-5')).toBe('open');
  });

  it('is reported as not understood, with what can be done', async () => {
    const bot = await trialBot();
    expect(await bot.say('xylophones quarrel amid turquoise begonias')).toMatchObject({ kind: 'lost' });
  });

  it('is answered with a line if it thanks', async () => {
    const bot = await trialBot();
    expect(await bot.say('thank you so much, that is really helpful')).toEqual({ kind: 'talk', about: 'thanks' });
  });

  it('means an action by the words of its task, and leads to a question if several match', async () => {
    const bot = await trialBot();
    expect(await bot.say('could I have a look at the leaflet one')).toMatchObject({
      kind: 'detail',
      action: { reference: 'ISCG-7' },
    });
    expect(await bot.say('could I have a look at the data one')).toMatchObject({
      kind: 'which',
      actions: [{ action: { reference: 'ISCG-3' } }, { action: { reference: 'ISCG-8' } }],
    });
    expect(await bot.say('the police one')).toMatchObject({ kind: 'detail', action: { reference: 'ISCG-8' } });
  });
});

describe('a message about several actions', () => {
  it('is handled part by part, and what it denies stays unchanged', async () => {
    const bot = await trialBot('sian');
    await bot.say("5 and 14 are done, 12 isn't");
    expect([await statusOf(bot, 'ISCG-5'), await statusOf(bot, 'ISCG-14')]).toEqual(['done', 'done']);
    expect((await bot.action('ISCG-12'))?.completions).toHaveLength(1);
  });

  it('uses the exact forms for each', async () => {
    const bot = await trialBot('claire');
    expect(await bot.say('done ISCG-9 and ISCG-13')).toMatchObject({ kind: 'did' });
    expect([await statusOf(bot, 'ISCG-9'), await statusOf(bot, 'ISCG-13')]).toEqual(['done', 'done']);
  });
});

describe('the last thing shown', () => {
  it('is meant by "it"', async () => {
    const bot = await trialBot('gwen', true);
    bot.show(['ISCG-4']);
    await bot.say('wrapped it up');
    expect(await statusOf(bot, 'ISCG-4')).toBe('done');
  });

  it('leads to a question if it was several', async () => {
    const bot = await trialBot('sian', true);
    bot.show(['ISCG-5', 'ISCG-14']);
    expect(await bot.say('wrapped it up')).toMatchObject({ kind: 'which', actions: [{}, {}] });
    expect(await bot.say('the second one')).toMatchObject({
      kind: 'detail',
      action: { reference: 'ISCG-14', status: 'done' },
    });
  });

  it('is done if the bot offered it and gets a yes, and left if it gets a no', async () => {
    const bot = await trialBot();
    await bot.say('throw ISCG-9 overboard');
    expect(await bot.say('no, not that')).toEqual({ kind: 'talk', about: 'dropped' });
    await bot.say('throw ISCG-9 overboard');
    await bot.say('yes, go ahead');
    expect(await statusOf(bot, 'ISCG-9')).toBe('cancelled');
  });

  it('gets the plain answer to why more time is needed', async () => {
    const bot = await trialBot('gwen', true);
    expect(await bot.say('longer on ISCG-4 until 14 November')).toMatchObject({
      kind: 'problem',
      problem: { code: 'more-time-no-reason' },
    });
    await bot.say('half the schools have not replied');
    expect((await bot.action('ISCG-4'))?.requests).toMatchObject([
      { kind: 'more-time', reason: 'half the schools have not replied', deadline: { due: '2022-11-14' } },
    ]);
  });
});

describe('a plain statement', () => {
  it.each([
    [
      'Tomos to ring the Trust by Friday',
      'ACTION: Tomos Hughes to ring the Trust by Friday',
      'ring the Trust',
      ['tomos'],
      '2022-10-21',
    ],
    [
      'I can draft that before 4 November',
      'ACTION: me to draft that before 4 November',
      'draft that',
      ['claire'],
      '2022-11-04',
    ],
    [
      'could Gwen find out what the Trust does?',
      'ACTION: Gwen Lloyd to find out what the Trust does',
      'find out what the Trust does',
      ['gwen'],
      null,
    ],
  ])('is offered for logging, and logged with one press: %s', async (said, _line, task, leads, due) => {
    const bot = await trialBot();
    const before = (await bot.group()).actions.length;
    const reply = await bot.say(said);
    expect(reply).toMatchObject({ kind: 'offer' });
    expect(
      (reply as { readonly choices?: readonly { readonly intent: string }[] }).choices?.map((choice) => choice.intent),
    ).toContain('log-statement');
    expect((await bot.group()).actions).toHaveLength(before);
    await bot.press(said, 'log-statement', null);
    const [logged] = (await bot.group()).actions.slice(before);
    expect(logged).toMatchObject({ task, leads: leads.map((person) => ({ person })), deadline: { due } });
  });
});
