import { describe, expect, it } from 'vitest';
import { daysMeant } from '../../../src/features/lists/rules/days-meant.js';
import { type Copy, groupOf } from '../../chat/world.js';
import { realBot } from '../understanding/real-bot.js';

const COPY: Copy = { tenant: 't1', group: 'g1', idOf: (who) => who };

describe('a past weekday, said on Wednesday 19 October 2022', () => {
  it.each([
    ['since monday', { from: '2022-10-17', to: null }],
    ['since Friday', { from: '2022-10-14', to: null }],
    ['ers dydd Llun', { from: '2022-10-17', to: null }],
  ])('%s', (said, days) => {
    expect(daysMeant(said, true, groupOf(COPY), '2022-10-19T09:40:00.000Z')).toEqual(days);
  });
});

describe('the list that is requested', () => {
  it.each<readonly [string, Record<string, unknown>]>([
    ['Pa rai sy’n hwyr? (ar wahan i fy un i, dwi’n gwbod)', { state: 'overdue', isMine: false }],
    ['which ones are late, apart from mine obviously', { state: 'overdue', isMine: false }],
    ['unrhyw beth am y police yn y log? Daily Post ar y ffon', { find: 'y police' }],
    ['anything about the police in the log? The papers are ringing', { find: 'the police' }],
  ])('%s', async (said, asked) => {
    const bot = await realBot('mared');
    expect(await bot.say(said)).toMatchObject({ asked });
  });
});

describe('an action that is given to somebody by name', () => {
  it.each([
    'action for Rhys: circulate the survey results, by Friday',
    'task for Rhys: send the survey, the figures and the map',
    'actions for Rhys, Gwen,: ring the office',
  ])('is no question about what they have: %s', async (said) => {
    const bot = await realBot('mared');
    expect(await bot.say(said)).not.toMatchObject({ kind: 'list' });
  });
});

describe('one action described in the other language', () => {
  it.each([
    ['Ydi’r cylch gorchwyl wedi mynd allan?', 'ISCG-2'],
    ['ydi’r cynllun cyfathrebu wedi’i wneud eto?', 'ISCG-1'],
  ])('%s', async (said, reference) => {
    const bot = await realBot('angharad');
    expect(await bot.say(said)).toMatchObject({ kind: 'detail', action: { reference } });
  });

  it.each(['A oes unrhyw beth yn fy enw i o gwbl?', 'is there anything in my name at all?'])(
    'is not searched for with words of one’s own name: %s',
    async (said) => {
      const bot = await realBot('david');
      expect(await bot.say(said)).not.toMatchObject({ asked: { find: expect.any(String) as string } });
    },
  );
});
