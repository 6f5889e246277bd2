import { describe, expect, it } from 'vitest';
import type { DetailReply } from '../../../src/features/actions/reply.js';
import { anotherMeant } from '../../../src/features/understanding/rules/another-meant.js';
import type { Who } from '../../chat/world.js';
import { realBot } from './real-bot.js';

/** The action that is shown after words that follow the card of another. */
async function shownAfter(who: Who, card: string, said: string): Promise<string | undefined> {
  const bot = await realBot(who);
  bot.show([card]);
  const reply = await bot.say(said);
  return reply.kind === 'detail' ? (reply as DetailReply).action.reference : reply.kind;
}

describe('after the card of one action, another is shown', () => {
  it.each<[Who, string, string, string]>([
    ['claire', 'ISCG-4', 'no, the one about the dashboard', 'ISCG-9'],
    ['claire', 'ISCG-4', 'sorry, I meant the costings', 'ISCG-5'],
    ['sian', 'ISCG-3', 'wrong one - I was after the survey questions', 'ISCG-13'],
    ['mared', 'ISCG-7', "nid hwnna, yr un am yr ymgyrch o'n i'n feddwl", 'ISCG-1'],
    ['mared', 'ISCG-7', 'no, my other one', 'ISCG-1'],
    ['mared', 'ISCG-7', 'no the other one, the campaign thing', 'ISCG-1'],
    ['huw', 'ISCG-8', 'any verdict on my extension?', 'ISCG-8'],
    ['huw', 'ISCG-4', 'has there been any decision on my request', 'ISCG-8'],
    ['huw', 'ISCG-4', 'oes unrhyw ateb i fy nghais', 'ISCG-8'],
    ['mared', 'ISCG-1', 'and the other one I have?', 'ISCG-7'],
    ['mared', 'ISCG-1', "a'r llall sy gen i?", 'ISCG-7'],
  ])('if that one was meant: %s, %s, %s', async (who, card, said, wanted) => {
    expect(await shownAfter(who, card, said)).toBe(wanted);
  });
});

describe('the words for another action', () => {
  it.each<[string, string | null]>([
    ['not the leaflet. I meant the one about costings', 'the one about costings'],
    ['no, the costings', 'the costings'],
    ['no, the leaflet is not ready yet, sorry', null],
    ['no, not yet', null],
    ['the one about costings', null],
  ])('%s', (said, wanted) => {
    expect(anotherMeant(said)).toBe(wanted);
  });
});
