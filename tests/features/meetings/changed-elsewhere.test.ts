import { beforeEach, expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { NEXT_MEETING, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type CycleBot, cycleBot } from './cycle-bot.js';

const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });
/** Wednesday 14 September 2022, in London at UTC+1. */
const at = (time: string): string => `2022-09-14T${time}:00.000Z`;

onBothStores('meetings changed in a 1:1 chat,', (open) => {
  let bot: CycleBot;
  beforeEach(async () => {
    bot = await cycleBot(await open());
    await bot.store.changeGroup('g1', () => ({
      record: sampleGroup({
        isSetUp: true,
        meetings: [meeting('2022-09-22'), meeting('2022-10-20')],
        actions: [sampleAction({ deadline: NEXT_MEETING, raisedAt: '2022-09-01T09:00:00.000Z' })],
        nextNumber: 2,
      }),
      result: null,
    }));
  });
  const said = (time: string): Promise<readonly string[]> => bot.tick(at(time), 'meetings-changed');
  const move = async (isPersonal = true, time = '09:00') => {
    const asked = await bot.say(at(time), 'carys', 'move the meeting to 29 September', isPersonal);
    return bot.press(at(time), 'carys', asked, 'Move it', {}, isPersonal);
  };

  it('a moved meeting is announced once in its group, with what moves along and who did it', async () => {
    await move();
    const [line = '', ...more] = await said('09:02');
    expect(more).toEqual([]);
    expect(line).toContain('g1 | Meeting moved | Support and Challenge Group');
    expect(line).toContain('Thursday 22 September 2022, 11:00-12:30 | Now | Thursday 29 September 2022, 11:00-12:30');
    expect(line).toContain('is now due on Thursday 29 September 2022: ISCG-1.');
    expect(line).toContain('Changed by Carys');
    expect(await said('09:30')).toEqual([]);
    bot = await cycleBot(bot.store);
    expect(await said('10:00')).toEqual([]);
  });

  it('a cancelled meeting is announced once, even if two people press at once', async () => {
    const asked = await bot.say(at('09:00'), 'carys', 'cancel the next meeting', true);
    await Promise.all(['carys', 'sion'].map((who) => bot.press(at('09:01'), who, asked, 'Cancel it', {}, true)));
    const lines = await said('09:02');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('Meeting cancelled | Support and Challenge Group | Thursday 22 September 2022');
    expect(lines[0]).toContain('Next meeting: Thursday 20 October 2022, 11:00-12:30');
  });

  it('a change taken back before its group heard is not announced; a later undo is announced too', async () => {
    await bot.press(at('09:01'), 'carys', await move(), 'Undo', {}, true);
    expect(await said('09:02')).toEqual([]);
    const moved = await move(true, '09:03');
    expect(await said('09:04')).toHaveLength(1);
    await bot.press(at('09:05'), 'carys', moved, 'Undo', {}, true);
    const [back = '', ...more] = await said('09:06');
    expect(more).toEqual([]);
    expect(back).toContain('Thursday 29 September 2022, 11:00-12:30 | Now | Thursday 22 September 2022, 11:00-12:30');
  });

  it('a change made in the group itself is not announced again', async () => {
    await move(false);
    expect(await said('09:02')).toEqual([]);
  });

  it('a change of meetings is announced in the group’s language', async () => {
    await bot.store.changeGroup('g1', (group) => ({ record: group && { ...group, language: 'cy' }, result: null }));
    await move();
    const [line = ''] = await said('09:02');
    expect(line).toContain('Newidiwyd gan Carys');
  });
});
