import { expect, it } from 'vitest';
import { onBothStores } from '../../fixtures/both-stores.js';
import { actionsIn } from '../../../src/features/shown-in.js';
import { atMeeting, shownIn } from './matters-meeting.js';

onBothStores('matters arising', (open) => {
  it('matters arising go on where they stopped, for the secretary on another device, until the next meeting', async () => {
    const meeting = await atMeeting(await open());
    await meeting.press(await meeting.press(await meeting.open(), 'done'), 'carry-forward');
    meeting.later(3);
    const gone = await meeting.open('matters arising', 'sion');
    expect(shownIn(gone)).toBe('ISCG-2');
    expect(gone.counts).toEqual({ closed: 1, carried: 1, changed: 0, left: 3 });
    meeting.later(25);
    const next = await meeting.open('matters arising', 'sion');
    expect([next.meeting, next.total]).toEqual(['2022-12-15', 4]);
    const reviews = (await meeting.group()).meetingReviews;
    expect(reviews.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
    expect(next.shown).toMatchObject({ matter: { action: { reference: 'ISCG-3' }, timesCarried: 3 } });
  });

  it('matters arising refuse a button of an earlier meeting’s card', async () => {
    const meeting = await atMeeting(await open());
    const old = await meeting.open();
    meeting.later(28);
    await meeting.open();
    expect(await meeting.press(old, 'done')).toMatchObject({ problem: { code: 'matters-over' } });
  });

  it.each([
    ['done', {}],
    ['carry-forward', {}],
    ['move-deadline', { deadline: '1 December' }],
    ['skip-matter', {}],
  ])('one press is undone, and its action is shown again: %s', async (verb, inputs) => {
    const meeting = await atMeeting(await open());
    const before = await meeting.actionOf('ISCG-3');
    const second = await meeting.press(await meeting.open(), 'carry-forward');
    const third = await meeting.press(second, verb, inputs);
    expect(shownIn(third)).toBe('ISCG-2');
    const back = await meeting.press(third, 'undo-change');
    expect([shownIn(back), meeting.wordsOf(back)[3]]).toEqual([
      'ISCG-3',
      'Carys took that back. Here is ISCG-3 again.',
    ]);
    const { status, deadline } = (await meeting.actionOf('ISCG-3')) ?? {};
    expect({ status, deadline }).toEqual({ status: 'open', deadline: before?.deadline });
    const outcomes = (await meeting.group()).meetingReviews[0]?.outcomes;
    expect(outcomes?.map(({ reference }) => reference)).toEqual(['ISCG-4']);
  });

  it('matters arising are undone and restored in words too, including the press that ended them', async () => {
    const meeting = await atMeeting(await open());
    let card = await meeting.open();
    for (let press = 0; press < 5; press += 1) card = await meeting.press(card, 'carry-forward');
    expect(card.shown.as).toBe('end');
    const undone = await meeting.say('undo');
    expect(meeting.wordsOf(undone)).toContain('Undone: ISCG-1 is still to be gone through');
    // What is said next of "that one" is said of it.
    expect(meeting.wordsOf(undone)).toContain('Task 1');
    expect(actionsIn(undone)).toEqual([{ group: 'g1', reference: 'ISCG-1' }]);
    expect(shownIn(await meeting.open())).toBe('ISCG-1');
    await meeting.say('undo');
    expect((await meeting.open()).counts).toEqual({ closed: 0, carried: 5, changed: 0, left: 0 });
  });
});
