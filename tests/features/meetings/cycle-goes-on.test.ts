import { beforeEach, expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { memberLeft } from '../../../src/access/follow-members.js';
import type { AnyReply } from '../../../src/app/features.js';
import type { Group } from '../../../src/model/group.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { member, onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';
import { type CycleBot, cycleBot, readOf } from './cycle-bot.js';

const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });
/** Thursday 17 November 2022 in London, on which the group meets at 11:00. */
const at = (time: string): string => `2022-11-17T${time}:00.000Z`;
const action = (number: number, lead: string) =>
  sampleAction({
    reference: `ISCG-${String(number)}`,
    task: `task ${String(number)}`,
    leads: [person(lead)],
    deadline: onDay('2022-11-10'),
    source: `s${String(number)}`,
  });

onBothStores('the cycle of a meeting', (open) => {
  let bot: CycleBot;
  let card: AnyReply;

  /** An item that Mair presents, a decision, and a review of three actions of which one is dealt with. */
  beforeEach(async () => {
    bot = await cycleBot(await open());
    await bot.store.changeGroup('g1', () => ({
      record: sampleGroup({
        isSetUp: true,
        members: [member('carys', 'chair'), member('sion', 'secretary'), member('lee'), member('mair')],
        meetings: [meeting('2022-10-12'), meeting('2022-11-17'), meeting('2022-12-15')],
        actions: [action(1, 'lee'), action(2, 'mair'), action(3, 'lee')],
        nextNumber: 4,
      }),
      result: null,
    }));
    await bot.say(at('10:30'), 'carys', 'agenda: costings (Mair, 10 min)');
    await bot.say(at('11:05'), 'carys', 'decision: no paper at meetings');
    card = await bot.press(at('11:06'), 'carys', await bot.say(at('11:05'), 'carys', 'review'), 'Carry forward');
  });
  const say = async (time: string, text: string, who = 'carys'): Promise<string> =>
    readOf(await bot.say(at(time), who, text));
  const group = async (): Promise<Group> => {
    const found = await bot.store.findGroup('g1', 'all');
    if (found === null) throw new Error('no group');
    return found;
  };

  it('the cycle of meetings goes on after the group is renamed', async () => {
    await bot.say(at('11:10'), 'carys', 'set up name Housing Board');
    const next = readOf(await bot.press(at('11:11'), 'carys', card, 'Carry forward'));
    expect(next).toContain('Housing Board');
    expect(next).toContain('Matters arising: 3 of 3');
    expect(await say('11:12', 'agenda')).toContain('Costings');
    expect(await say('11:13', 'decisions')).toContain('No paper at meetings');
    expect(await say('11:14', 'table of actions')).toContain('0 actions, 1 decision');
  });

  it('the cycle goes on after the prefix changes: old references stay, and new ones have the new prefix', async () => {
    await bot.say(at('11:10'), 'carys', 'set up prefix HB');
    const next = await bot.press(at('11:11'), 'carys', card, 'Carry forward');
    expect(readOf(next)).toContain('Matters arising: 3 of 3');
    await bot.press(at('11:12'), 'carys', next, 'Keep the decision', { text: 'meet in Wrexham' });
    await bot.say(at('11:13'), 'carys', 'ACTION: Lee to book the hall in Wrexham by 30 November');
    const { decisions, actions, meetingReviews } = await group();
    expect(decisions.map(({ reference }) => reference)).toEqual(['ISCG-D1', 'HB-D2']);
    expect(actions.map(({ reference }) => reference)).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-3', 'HB-4']);
    expect(meetingReviews[0]?.outcomes.map(({ reference }) => reference)).toEqual(['ISCG-1', 'ISCG-2']);
    expect(await say('11:14', 'ISCG-D1')).toContain('No paper at meetings');
    const table = await say('11:15', 'table of actions');
    for (const row of ['1 action, 2 decisions', 'HB-4', 'ISCG-D1', 'HB-D2']) expect(table).toContain(row);
  });

  it('the cycle goes on after a member leaves who presents an item and leads an action', async () => {
    const { services } = await sampleServices({ store: bot.store, clock: { now: () => at('11:10') } });
    await memberLeft(services, 'g1', 'mair');
    expect(await say('11:11', 'agenda')).toContain('Costings');
    expect((await group()).agenda[0]?.presenter).toMatchObject({ name: 'Mair' });
    expect(readOf(card)).toContain('Matters arising: 2 of 3');
    const given = await bot.press(at('11:12'), 'carys', card, 'give-lead', { lead: 'lee', leadWords: '' });
    expect(given).toMatchObject({ kind: 'matters' });
    const { actions, meetingReviews } = await group();
    expect(actions[1]?.leads).toMatchObject([{ kind: 'person', person: 'lee' }]);
    expect(meetingReviews[0]?.outcomes[1]).toMatchObject({ reference: 'ISCG-2', outcome: 'changed' });
    expect(await say('11:13', 'review')).toContain('Matters arising: 3 of 3');
    await bot.say(at('11:14'), 'carys', 'ACTION: Mair to write to the board by 30 November');
    expect(await say('11:15', 'check the meeting')).toContain('1 of 1 open action needs a look');
    // What she was asked to do is hers no longer to see.
    expect((await bot.say(at('11:16'), 'mair', 'agenda')).kind).toBe('problem');
  });

  it('everything in the cycle is done once if two people press at once, and both get answers', async () => {
    const both = (on: AnyReply, title: string, inputs: object = {}): Promise<readonly AnyReply[]> =>
      Promise.all(['carys', 'sion'].map((who) => bot.press(at('11:20'), who, on, title, inputs)));
    const carried = await both(card, 'Carry forward');
    expect(carried.map(({ kind }) => kind)).toEqual(['matters', 'matters']);
    await both(card, 'Keep the decision', { text: 'meet in Wrexham' });
    const agenda = await bot.say(at('11:21'), 'carys', 'agenda');
    const postponed = await both(agenda, 'Postpone to Thu 15 Dec');
    expect(postponed.map(({ kind }) => kind)).toEqual(['agenda', 'agenda']);
    const after = await group();
    expect(after.meetingReviews[0]?.outcomes.map(({ reference }) => reference)).toEqual(['ISCG-1', 'ISCG-2']);
    expect(after.decisions.map(({ reference }) => reference)).toEqual(['ISCG-D1', 'ISCG-D2']);
    expect(after.agenda.map(({ meeting: day, postponedFrom }) => [day, postponedFrom])).toEqual([
      ['2022-12-15', ['2022-11-17']],
    ]);
  });

  it('the review has the new day after its meeting moves, and undoes the move with it', async () => {
    // In the minutes before it begins, as a meeting that has begun cannot move.
    expect(readOf(card)).toContain('Thursday 17 November 2022 · ');
    const asked = await bot.say(at('10:20'), 'carys', 'move the meeting to 18 November');
    const moved = await bot.press(at('10:21'), 'carys', asked, 'change-meetings');
    const next = await bot.press(at('10:22'), 'carys', card, 'Carry forward');
    expect(readOf(next)).toContain('Friday 18 November 2022 · 2 carried forward · 1 to go');
    expect(readOf(await bot.say(at('10:23'), 'sion', 'review'))).toContain('Matters arising: 3 of 3');
    await bot.press(at('10:24'), 'carys', moved, 'change-meetings');
    expect(readOf(await bot.say(at('10:25'), 'sion', 'review'))).toContain('Thursday 17 November 2022 · ');
  });

  it('the review goes on after a restart, on the earlier card and by a word', async () => {
    bot = await cycleBot(bot.store);
    const next = await bot.press(at('11:40'), 'sion', card, 'Confirm done');
    expect(readOf(next)).toContain('Matters arising: 3 of 3');
    expect(readOf(next)).toContain('1 closed · 1 carried forward · 1 to go');
    bot = await cycleBot(bot.store);
    expect(await say('11:41', 'materion yn codi')).toContain('Matters arising: 3 of 3');
    await bot.event(at('12:31'), 'ended');
    const told = await bot.tick(at('12:32'), 'meeting-ended');
    expect(told.map((line) => line.split(' | ')[0]).sort()).toEqual(['carys', 'sion']);
    expect(told[0]).toContain('0 actions, 1 decision');
  });
});
