import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { PlanBot } from './plan-bot.js';

/** What was recorded, or offered to be, by Carys. */
async function comesTo(said: string): Promise<string> {
  const bot = await PlanBot.on(await openMemoryStore());
  const reply = await bot.say(said);
  if (reply.kind === 'plan-recorded') return reply.news ?? reply.asked?.asks ?? 'refused';
  if (reply.kind !== 'offer') return reply.kind;
  return `offered ${reply.choices.map(({ intent }) => intent).join(' ')}`;
}

describe('a record about a plan, in any words', () => {
  it.each([
    ['attendees 517 in October', /^reading$/u],
    ['we had 517 attendees in October', /^reading$/u],
    ['cawson ni 517 attendees ym mis Hydref', /^reading$/u],
    ['Housing: data analysis done', /^step$/u],
    ['Housing has finished the data analysis', /^step$|plan-step/u],
    ['I would say 1.3 is red because nobody is in post', /^rated$|plan-rate/u],
    ['1.3 has slipped to 31 March 2023', /^timeline$|plan-move/u],
    ['Mair will lead on 1.3 from now on', /^leads$|plan-lead/u],
    ['ministers have accepted 1.3', /^refused$|plan-respond/u],
    ['ISCG-4 helps with 1.3', /^linked$|plan-tie/u],
    ['mae 1.3 wedi llithro i 31 Mawrth 2023', /^timeline$|plan-move/u],
    ['there is a risk that nobody applies', /^risk-added$|plan-risk-new/u],
  ])('%s', async (said, expected) => {
    expect(await comesTo(said)).toMatch(expected);
  });
});
