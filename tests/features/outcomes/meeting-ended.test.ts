import { beforeEach, expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { member, sampleGroup } from '../../fixtures/sample-group.js';
import { type CycleBot, cycleBot } from '../meetings/cycle-bot.js';

const MEETING: Meeting = { day: '2022-10-12', start: '11:00', end: '12:30', state: 'planned' };
/** Wednesday 12 October 2022, in London at UTC+1. */
const at = (time: string): string => `2022-10-12T${time}:00.000Z`;
const SAID = 'Support and Challenge Group | The meeting ended | Wednesday 12 October 2022 | 1 action, 1 decision';

onBothStores('the end of a meeting in Teams,', (open) => {
  let bot: CycleBot;
  beforeEach(async () => {
    bot = await cycleBot(await open());
    await bot.store.changeGroup('g1', () => ({
      record: sampleGroup({ isSetUp: true, meetings: [MEETING] }),
      result: null,
    }));
  });

  const raise = async (): Promise<void> => {
    await bot.event(at('10:03'), 'began');
    await bot.say(at('10:20'), 'carys', 'ACTION: Mair to book the hall by 30 November 2022');
    await bot.say(at('10:40'), 'carys', 'decision: the hall is in Wrexham');
  };
  const ended = (time: string): Promise<readonly string[]> => bot.tick(at(time), 'meeting-ended');

  it('the chair and the secretary are offered the check and the table once, however often the event comes', async () => {
    await raise();
    expect(await ended('11:00')).toEqual([]);
    await Promise.all([bot.event(at('11:31'), 'ended'), bot.event(at('11:31'), 'ended')]);
    const told = await ended('11:32');
    expect(told.map((line) => line.split(' | ')[0]).sort()).toEqual(['carys', 'sion']);
    for (const line of told) {
      expect(line).toContain(SAID);
      expect(line).toContain('What is missing | Table of actions');
    }
    await bot.event(at('11:31'), 'ended');
    await bot.event(at('11:50'), 'ended');
    expect(await ended('12:00')).toEqual([]);
    // After a restart too.
    bot = await cycleBot(bot.store);
    expect(await ended('12:10')).toEqual([]);
  });

  it('the deputy is offered them if nobody chairs', async () => {
    await bot.store.changeGroup('g1', (group) => ({
      record: group && { ...group, members: [member('mair', 'deputy'), member('sion', 'secretary'), member('carys')] },
      result: null,
    }));
    await raise();
    await bot.event(at('11:31'), 'ended');
    expect((await ended('11:32')).map((line) => line.split(' | ')[0]).sort()).toEqual(['mair', 'sion']);
  });

  it('a meeting without outcomes leads to no offer, and a call in the morning does not use up that of the meeting', async () => {
    await bot.event(at('07:00'), 'began');
    await bot.event(at('07:05'), 'ended');
    expect(await ended('08:30')).toEqual([]);
    await raise();
    await bot.event(at('11:31'), 'ended');
    expect(await ended('11:32')).toHaveLength(2);
  });

  it('the end of a meeting is ignored in a conversation without a group, or without the app', async () => {
    await bot.event(at('10:00'), 'began', 'somewhere');
    await bot.event(at('11:00'), 'ended', 'somewhere');
    expect(await bot.store.groupIds()).toEqual(['g1']);
    await bot.store.changeGroup('g1', (group) => ({
      record: group && { ...group, uninstalledAt: at('09:00') },
      result: null,
    }));
    await bot.event(at('10:00'), 'began');
    expect((await bot.store.findGroup('g1'))?.meetings).toEqual([MEETING]);
  });
});
