import { beforeEach, expect, it } from 'vitest';
import type { Store } from '../../../src/ports/store.js';
import { onBothStores } from '../../fixtures/both-stores.js';
import { atMeeting, shownIn } from './matters-meeting.js';

onBothStores('a decision during matters arising,', (open) => {
  let store: Store;
  let bot: Awaited<ReturnType<typeof atMeeting>>;
  beforeEach(async () => {
    store = await open();
    bot = await atMeeting(store);
  });
  /** Those that stand. */
  const decisions = async (): Promise<readonly (readonly string[])[]> =>
    (await bot.group()).decisions
      .filter(({ withdrawn }) => withdrawn === null)
      .map(({ reference, text, meeting, by }) => [reference, text, meeting, by.id]);
  const PILOT = { text: 'the pilot goes to Cardiff first' };
  const KEPT = ['ISCG-D1', 'the pilot goes to Cardiff first', '2022-11-17', 'carys'];

  it('a decision is kept from the card of an action, which stays, and is taken back there', async () => {
    const card = await bot.press(await bot.open(), 'carry-forward');
    const decided = await bot.press(card, 'record-decision', PILOT);
    expect([shownIn(decided), decided.counts.left]).toEqual(['ISCG-3', 4]);
    expect(bot.wordsOf(decided)).toContain('Decision kept: ISCG-D1 “the pilot goes to Cardiff first”');
    expect(await decisions()).toEqual([KEPT]);
    const undone = await bot.press(decided, 'undo-change');
    expect([shownIn(undone), bot.wordsOf(undone)[3]]).toEqual([
      'ISCG-3',
      'Carys took that back. Here is ISCG-3 again.',
    ]);
    expect(await decisions()).toEqual([]);
  });

  it('a decision is kept from the list, which stays on its page, and is taken back there', async () => {
    const list = await bot.open('review the actions as a list');
    const decided = await bot.press(list, 'record-decision', PILOT);
    expect(decided.shown).toMatchObject({ as: 'list', page: 1 });
    expect(await decisions()).toEqual([KEPT]);
    const undone = await bot.press(decided, 'undo-change');
    expect(undone.shown).toMatchObject({ as: 'list', page: 1 });
    expect(bot.wordsOf(undone)).toContain('Carys took that back.');
    expect(await decisions()).toEqual([]);
  });

  it('a decision is kept once if two people send the same at once, and both have the review', async () => {
    const card = await bot.open();
    const both = await Promise.all(['carys', 'sion'].map((who) => bot.press(card, 'record-decision', PILOT, who)));
    expect(both.map(shownIn)).toEqual(['ISCG-4', 'ISCG-4']);
    const [first, second] = both.map((reply) => reply.news?.of === 'decided' && reply.news.isNew).sort();
    expect([first, second]).toEqual([false, true]);
    expect(await decisions()).toHaveLength(1);
  });

  it('a decision is kept with the meeting of the review by a bot that was restarted days later', async () => {
    const card = await bot.open();
    const again = await atMeeting(store, 'as it is');
    again.later(5);
    await again.press(card, 'record-decision', { text: '- meet in Wrexham\n- the chair writes to the minister' });
    expect(await decisions()).toEqual([
      ['ISCG-D1', 'meet in Wrexham', '2022-11-17', 'carys'],
      ['ISCG-D2', 'the chair writes to the minister', '2022-11-17', 'carys'],
    ]);
  });

  it('an empty decision, or one that is an action, is refused, and an observer keeps none', async () => {
    const card = await bot.open();
    for (const text of ['', '  ', 'ACTION: Mair to write to the board'])
      expect(await bot.press(card, 'record-decision', { text })).toMatchObject({
        problem: { code: 'decision-not-read' },
      });
    await store.changeGroup('g1', (group) => ({
      record: group && {
        ...group,
        members: group.members.map((one) => (one.id === 'owen' ? { ...one, roles: ['observer'] } : one)),
      },
      result: null,
    }));
    expect(await bot.press(card, 'record-decision', PILOT, 'owen')).toMatchObject({
      problem: { code: 'observes-only' },
    });
    expect(await decisions()).toEqual([]);
  });
});
