import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { atMeeting, shownIn } from './matters-meeting.js';

const begun = async () => atMeeting(await openMemoryStore());

describe('two people who go through matters arising at once', () => {
  it.each(['done', 'carry-forward', 'cancel', 'skip-matter'])(
    'are safe: %s on an action that was just handled changes nothing, says so and shows the next',
    async (verb) => {
      const { open, press, wordsOf, actionOf } = await begun();
      const card = await open();
      await press(card, 'carry-forward');
      const before = await actionOf('ISCG-4');
      const late = await press(card, verb, {}, 'sion');
      expect([shownIn(late), wordsOf(late)[3]]).toEqual(['ISCG-3', 'Carys dealt with ISCG-4 a moment ago.']);
      expect(await actionOf('ISCG-4')).toEqual(before);
    },
  );

  it('lose no deadline that the other gave a moment before', async () => {
    const { open, press, actionOf } = await begun();
    const card = await open();
    const both = [
      press(card, 'move-deadline', { deadline: '1 December' }),
      press(card, 'move-deadline', { deadline: '8 December' }, 'sion'),
    ];
    const [first, second] = await Promise.all(both);
    expect([first?.news?.of, second?.news?.of]).toEqual(['change', 'problem']);
    expect((await actionOf('ISCG-4'))?.deadline.due).toBe('2022-12-01');
  });

  it('lose no note, and see what the other did', async () => {
    const { open, press, actionOf, wordsOf } = await begun();
    const card = await open();
    await press(card, 'carry-forward');
    const noted = await press(card, 'note', { note: 'legal answered' }, 'sion');
    expect((await actionOf('ISCG-4'))?.notes).toMatchObject([{ text: 'legal answered' }]);
    expect(wordsOf(noted)).toContain('Carried forward by Carys.');
  });

  it('begin one review if both ask for it', async () => {
    const { open, group } = await begun();
    await Promise.all([open('review', 'carys'), open('materion yn codi', 'sion')]);
    expect((await group()).meetingReviews).toHaveLength(1);
  });

  it('may change a decision when the action is shown again', async () => {
    const { open, press, actionOf, group } = await begun();
    const second = await press(await open(), 'carry-forward');
    const first = await press(second, 'matters', {}, 'sion', 'Back');
    await press(first, 'done', {}, 'sion');
    expect((await actionOf('ISCG-4'))?.status).toBe('done');
    expect((await group()).meetingReviews[0]?.outcomes).toMatchObject([
      { reference: 'ISCG-4', outcome: 'closed', by: { id: 'sion' } },
    ]);
  });
});

describe('the person who goes through matters arising', () => {
  it('is the chair or the secretary, while a member sees it and may not press', async () => {
    const { open, press, group } = await begun();
    expect(await open('review', 'mair')).toMatchObject({ problem: { code: 'not-allowed-matters' } });
    const card = await open();
    expect(shownIn(await open('review', 'mair'))).toBe('ISCG-4');
    expect(await press(card, 'carry-forward', {}, 'mair')).toMatchObject({ problem: { code: 'not-allowed' } });
    // Lee leads it, and may say so anywhere else.
    expect(await press(card, 'done', {}, 'lee')).toMatchObject({ problem: { code: 'not-allowed-matters' } });
    expect((await group()).meetingReviews[0]?.outcomes).toEqual([]);
  });

  it('is any member while the group has neither', async () => {
    const { open, services } = await begun();
    await services.store.changeGroup('g1', (group) => ({
      record: group && { ...group, members: group.members.map((one) => ({ ...one, roles: [] })) },
      result: null,
    }));
    expect(shownIn(await open('matters arising', 'mair'))).toBe('ISCG-4');
  });
});

describe('an action that changes during matters arising', () => {
  it('is closed even if it was passed over, and counts as closed', async () => {
    const { open, press, say } = await begun();
    const card = await open();
    await say('done ISCG-3');
    const next = await press(card, 'carry-forward');
    expect(shownIn(next)).toBe('ISCG-2');
    expect(next.counts).toEqual({ closed: 1, carried: 1, changed: 0, left: 3 });
  });

  it('is reported as closed if that happened elsewhere', async () => {
    const { open, press, say } = await begun();
    const card = await open();
    await say('done ISCG-4');
    const next = await press(card, 'done');
    expect([shownIn(next), next.news?.of]).toEqual(['ISCG-3', 'problem']);
  });

  it('is in no review if it was logged at this meeting, not even in one that begins later that day', async () => {
    const { open, say, group } = await begun();
    await say('ACTION: Mair to write to the board by 1 December');
    const reply = await open();
    expect(reply.total).toBe(5);
    await say('ACTION: Mair to ring the board by 2 December');
    expect((await open()).total).toBe(5);
    expect((await group()).actions).toHaveLength(7);
  });
});
