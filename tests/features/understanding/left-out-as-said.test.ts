import { describe, expect, it } from 'vitest';
import type { ListReply } from '../../../src/features/lists/reply.js';
import type { OfferReply } from '../../../src/features/understanding/reply.js';
import { withoutLeftOut } from '../../../src/reading/chat/find-left-out.js';
import type { Who } from '../../chat/world.js';
import { realBot } from './real-bot.js';

/** The references of the list that is shown, at once or as the first thing that is offered. */
async function listed(who: Who, said: string): Promise<readonly string[]> {
  const bot = await realBot(who);
  const reply = await bot.say(said);
  const list = reply.kind === 'offer' ? await bot.press(said, (reply as OfferReply).choices[0]?.intent ?? '') : reply;
  expect(list.kind).toBe('list');
  return (list as ListReply).groups.flatMap(({ actions }) => actions.map(({ reference }) => reference));
}

describe('a question that leaves some actions out', () => {
  it.each<[Who, string, readonly string[]]>([
    ['sian', "Apart from the overdue ones, what's due before Halloween?", ['ISCG-13', 'ISCG-9']],
    ['sian', "ar wahân i'r rhai hwyr, beth sydd i'w wneud cyn Calan Gaeaf?", ['ISCG-13', 'ISCG-9', 'ISCG-4', 'ISCG-5']],
    ['huw', 'is there anything due in December apart from mine?', ['ISCG-14']],
  ])('%s: %s', async (who, said, wanted) => {
    expect(await listed(who, said)).toEqual(wanted);
  });

  it.each([
    ['what is due this month, not counting mine?', 'what is due this month, ?'],
    ['leaving aside what is already late, what have we left', 'what have we left'],
    ['everyone has answered apart from Gwen', 'everyone has answered apart from Gwen'],
    ['all done apart from the leaflet', 'all done apart from the leaflet'],
  ])('has the rest of its words: %s', (said, rest) => {
    expect(withoutLeftOut(said)).toBe(rest);
  });
});
