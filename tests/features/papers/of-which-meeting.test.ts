import { describe, expect, it } from 'vitest';
import type { PaperReply } from '../../../src/features/papers/reply.js';
import { realBot } from '../understanding/real-bot.js';

const meetingOf = async (said: string): Promise<string | null> => {
  const bot = await realBot('claire', false);
  return ((await bot.say(said)) as PaperReply).meeting;
};

describe('a paper belongs to the meeting that is named', () => {
  it.each([
    ["the agenda from July's meeting as a pdf", '2022-07-14'],
    ['actions from the July meeting in Word please', '2022-07-14'],
    ['camau cyfarfod Gorffennaf mewn pdf', '2022-07-14'],
    ['the agenda for 17 November as a Word document', '2022-11-17'],
    // By when it is wanted is not of which meeting.
    ['the agenda as a pdf by 17 November', null],
    ['the agenda as a pdf please', null],
  ])('%s', async (said, meeting) => {
    expect(await meetingOf(said)).toBe(meeting);
  });
});
