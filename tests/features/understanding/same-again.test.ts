import { describe, expect, it } from 'vitest';
import type { DidReply, OfferReply } from '../../../src/features/understanding/reply.js';
import { realBot } from './real-bot.js';

/** What is logged, or the day that is set, by the first button for words that follow the card of an action. */
async function firstAfter(card: string, said: string) {
  const bot = await realBot('claire');
  bot.show([card]);
  const reply = (await bot.say(said)) as OfferReply | DidReply;
  const [choice] = reply.kind === 'offer' ? reply.choices : [];
  if (reply.kind === 'offer' && choice !== undefined) await bot.press(reply.said, choice.intent, choice.reference);
  const { actions } = await bot.group();
  const last = actions.at(-1);
  const shown = actions.find(({ reference }) => reference === card);
  return {
    logged: last?.reference === 'ISCG-17' ? [last.task, last.leads, last.deadline.due] : null,
    due: shown?.deadline.due,
  };
}
const led = (person: string, name: string) => [{ kind: 'person', person, name }];

describe('after the card of an action, the same is asked again', () => {
  it('of somebody else, with its day', async () => {
    const { logged } = await firstAfter('ISCG-9', 'and the same for Gwen please');
    expect(logged).toEqual(['prepare the dashboard of outcome measures', led('gwen', 'Gwen Lloyd'), '2022-10-28']);
  });

  it('with another day', async () => {
    const { logged } = await firstAfter('ISCG-9', 'ditto Huw, but by 4 November');
    expect(logged).toEqual(['prepare the dashboard of outcome measures', led('huw', 'Huw Parry'), '2022-11-04']);
  });

  it('with one phrase changed', async () => {
    const { logged } = await firstAfter('ISCG-9', 'same again for Tomos, only of complaints');
    expect(logged?.[0]).toBe('prepare the dashboard of complaints');
    const { logged: cy } = await firstAfter('ISCG-9', "a'r un peth i Mared");
    expect(cy?.[1]).toEqual(led('mared', 'Mared Puw'));
  });

  it('with a phrase and a day of its own', async () => {
    const { logged } = await firstAfter(
      'ISCG-9',
      'same again but for Tomos, of complaints, and he has until 25 November',
    );
    expect(logged).toEqual(['prepare the dashboard of complaints', led('tomos', 'Tomos Hughes'), '2022-11-25']);
  });

  it('with one word put right', async () => {
    const bot = await realBot('claire');
    bot.show(['ISCG-9']);
    await bot.say('complaints, not outcome');
    const action = (await bot.group()).actions.find(({ reference }) => reference === 'ISCG-9');
    expect(action?.task).toBe('Prepare the dashboard of complaints measures');
  });

  it('by the day of another action', async () => {
    expect((await firstAfter('ISCG-9', 'same deadline as the interpreters')).due).toBe('2022-12-01');
    expect((await firstAfter('ISCG-9', 'make it the same date as the equality network')).due).toBe('2022-10-28');
  });

  it('without its day where that has passed', async () => {
    // ISCG-1 was due on 30 September, and it is 19 October.
    const { logged } = await firstAfter('ISCG-1', 'and the same for Gwen please');
    expect(logged).toEqual(['draft the communications plan for the winter campaign', led('gwen', 'Gwen Lloyd'), null]);
  });

  it('with a phrase changed in Welsh', async () => {
    const { logged } = await firstAfter('ISCG-9', "a'r un peth i Mared, ond o gwynion");
    expect(logged?.[0]).toBe('prepare the dashboard o gwynion');
  });

  it('with one word put right only where nothing else is said', async () => {
    const bot = await realBot('claire');
    bot.show(['ISCG-9']);
    await bot.say('complaints, not outcome, and give it to Gwen');
    const action = (await bot.group()).actions.find(({ reference }) => reference === 'ISCG-9');
    expect(action?.task).toBe('Prepare the dashboard of outcome measures');
  });

  it('without any day', async () => {
    expect((await firstAfter('ISCG-9', 'take the date off it please')).due).toBeNull();
  });
});
