import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { atMeeting, shownIn } from './matters-meeting.js';

const begun = async () => atMeeting(await openMemoryStore());

describe('going through matters arising', () => {
  it('takes the open actions in the order of the summary', async () => {
    const { open, group } = await begun();
    await open();
    const [review] = (await group()).meetingReviews;
    expect(review?.references).toEqual(['ISCG-4', 'ISCG-3', 'ISCG-2', 'ISCG-5', 'ISCG-1']);
    expect(review).toMatchObject({ meeting: '2022-11-17', startedBy: { id: 'carys' }, outcomes: [], endedAt: null });
  });

  it('shows each with its place, its state and how often it was carried forward', async () => {
    const { open, wordsOf } = await begun();
    const reply = await open();
    expect(wordsOf(reply).slice(0, 5)).toEqual([
      'Support and Challenge Group',
      'Matters arising: 1 of 5',
      'Thursday 17 November 2022 · 5 to go',
      'Task 4',
      'Carried forward 2 times before',
    ]);
    expect(wordsOf(reply, 'cy')[1]).toBe('Materion yn codi: 1 o 5');
    expect(wordsOf(reply, 'cy')).toContain('Dygwyd ymlaen o’r blaen: dwywaith');
  });

  it('closes, carries forward, moves, reassigns, notes and cancels, and says who did', async () => {
    const { open, press, wordsOf, actionOf, group } = await begun();
    const one = await open();
    const two = await press(one, 'done');
    expect([shownIn(two), wordsOf(two)[3]]).toEqual(['ISCG-3', 'ISCG-4: Marked done by Carys.']);
    const three = await press(two, 'carry-forward');
    expect([shownIn(three), wordsOf(three)[3]]).toEqual(['ISCG-2', 'ISCG-3: Carried forward by Carys.']);
    const noted = await press(three, 'note', { note: 'waits for legal' }, 'sion');
    expect([shownIn(noted), wordsOf(noted)[3]]).toEqual(['ISCG-2', 'ISCG-2: Sion added a note.']);
    const four = await press(noted, 'move-deadline', { deadline: '15 December' });
    expect([shownIn(four), wordsOf(four)[3]]).toEqual([
      'ISCG-5',
      'ISCG-2: Carys moved the deadline. Now due Thursday 15 December 2022.',
    ]);
    const five = await press(four, 'give-lead', { lead: 'mair' });
    expect(shownIn(five)).toBe('ISCG-1');
    const end = await press(five, 'cancel', { reason: 'overtaken' });
    expect(end.shown).toEqual({ as: 'end', left: [] });
    expect(end.counts).toEqual({ closed: 2, carried: 1, changed: 2, left: 0 });
    expect(await actionOf('ISCG-4')).toMatchObject({ status: 'done' });
    expect(await actionOf('ISCG-3')).toMatchObject({ status: 'open', history: [] });
    expect(await actionOf('ISCG-2')).toMatchObject({ deadline: { due: '2022-12-15' } });
    expect(await actionOf('ISCG-5')).toMatchObject({ leads: [{ person: 'mair' }] });
    expect(await actionOf('ISCG-1')).toMatchObject({ status: 'cancelled' });
    expect((await group()).meetingReviews[0]?.endedAt).not.toBeNull();
  });

  it('shows an answer it cannot read above the card, which stays', async () => {
    const { open, press } = await begun();
    const reply = await press(await open(), 'move-deadline', { deadline: 'soonish maybe' });
    expect(reply).toMatchObject({ kind: 'problem', problem: { code: 'deadline-not-read' } });
  });

  it('skips, and goes back', async () => {
    const { open, press } = await begun();
    const second = await press(await open(), 'skip-matter');
    expect(shownIn(second)).toBe('ISCG-3');
    const first = await press(second, 'matters', {}, 'carys', 'Back');
    expect(shownIn(first)).toBe('ISCG-4');
    expect(shownIn(await press(first, 'carry-forward'))).toBe('ISCG-3');
  });

  it('stops with the numbers and what was not reached, and resumes with the rest', async () => {
    const { open, press, wordsOf } = await begun();
    const third = await press(await press(await open(), 'done'), 'skip-matter');
    const end = await press(third, 'end-matters');
    expect(end.counts).toEqual({ closed: 1, carried: 0, changed: 0, left: 4 });
    expect(wordsOf(end)).toEqual(
      expect.arrayContaining([
        'Matters arising: 5 actions',
        'Thursday 17 November 2022 · 1 of 5 gone through',
        'Task 3',
        'Task 2',
      ]),
    );
    expect(shownIn(await press(end, 'resume-matters'))).toBe('ISCG-3');
  });

  it('goes on with the rest once it was stopped, when somebody says so', async () => {
    const { open, press } = await begun();
    await press(await press(await open(), 'done'), 'end-matters');
    expect(shownIn(await open('go on with the review'))).toBe('ISCG-3');
    const list = await open('review the actions as a list');
    expect(list.shown).toMatchObject({ as: 'list' });
  });

  it('has a list of ten, in which each opens, is pressed and goes back to the list', async () => {
    const { open, press } = await begun();
    const list = await open('review the actions as a list');
    expect(list.shown).toMatchObject({ as: 'list', page: 1, pages: 1 });
    const opened = await press(list, 'matters', {}, 'carys', 'Open ISCG-2');
    expect(shownIn(opened)).toBe('ISCG-2');
    const back = await press(opened, 'carry-forward');
    expect(back.shown).toMatchObject({ as: 'list', page: 1 });
    expect(back.counts).toEqual({ closed: 0, carried: 1, changed: 0, left: 4 });
  });

  it('says so and does not begin if no action is open', async () => {
    const { open, wordsOf, group } = await atMeeting(await openMemoryStore(), []);
    expect(wordsOf(await open())).toContain('No action from earlier meetings is open. There is nothing to go through.');
    expect((await group()).meetingReviews).toEqual([]);
  });
});
