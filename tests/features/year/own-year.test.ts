import { expect, it } from 'vitest';
import type { MattersReply } from '../../../src/features/matters/reply.js';
import { onBothStores } from '../../fixtures/both-stores.js';
import { figuresOf, riversForum, wordsOf } from './forum.js';

/*
 * The forum plans to meet on Tuesdays 10 January, 7 February, 7 March and 4 April 2023, 11:00-12:30 in London. It meets on
 * 14 February in place of the 7th, and not at all in March.
 *
 * no.    lead       raised   deadline                what becomes of it                        10 Feb   31 Mar
 * RF-1   Lee        10 Jan   31 Jan                  done 1 Feb, late                          done
 * RF-2   Mair       10 Jan   7 Feb, moved to 14 Feb  closed in matters arising, 14 Feb         meeting  done
 * RF-3   Owen       10 Jan   3 March                 carried forward on 14 Feb                 later    overdue, carried 1
 * RF-4   Lee, Mair  10 Jan   7 Feb, moved to 14 Feb  Mair leaves; Lee done 17 Feb, late        meeting  done
 * RF-5   Mair       14 Feb   10 March                Mair leaves: nobody is reminded                    overdue, carried 0
 * RB-6   Lee        24 Feb   4 April                 silent; Lee was late 2 of 2: amber                 meeting, amber
 * Neither the meeting that moved nor the one that was cancelled carries anything forward on its old day.
 */
const ACTIONS = `ACTION: Lee to survey the weir by 31 January
ACTION: Mair to write to the landowners by the next meeting
ACTION: Owen to count the salmon by 3 March
ACTION: Lee and Mair to agree a budget by the next meeting`;

const shownIn = (reply: unknown): string | null => {
  const { shown } = reply as MattersReply;
  return shown.as === 'one' ? shown.matter.action.reference : null;
};

onBothStores('a year with changes', (open) => {
  it('a year keeps its figures despite moves, a cancelled meeting, a departure, a new name and prefix, and a restart', async () => {
    const forum = await riversForum(await open());
    const { say, press, tick, posted, group, actionOf } = forum;

    await say('sion', '2023-01-10T13:00:00.000Z', ACTIONS);
    expect((await group()).actions.map(({ reference }) => reference)).toEqual(['RF-1', 'RF-2', 'RF-3', 'RF-4']);

    // The meeting of 7 February moves by a week, and what is due by it with it; its summary goes to the new day.
    const asked = await say('carys', '2023-01-20T10:00:00.000Z', 'move the next meeting to 14 February');
    expect(wordsOf(asked).join('\n')).toContain('RF-2, RF-4');
    await press('carys', '2023-01-20T10:01:00.000Z', asked, 'Move it');
    await say('lee', '2023-02-01T10:00:00.000Z', 'done RF-1');
    await tick('2023-02-03T09:00:00.000Z');
    expect(posted).not.toContain('summary');
    await tick('2023-02-10T09:00:00.000Z');
    expect(posted.filter((kind) => kind === 'summary')).toHaveLength(1);
    expect(figuresOf(await say('mair', '2023-02-10T09:05:00.000Z', 'summary'))).toEqual({
      meeting: '2023-02-14',
      open: 3,
      overdue: '',
      byMeeting: 'RF-2 RF-4',
      later: 'RF-3',
      done: 'RF-1',
      carried: '',
      atRisk: '',
      nobody: '',
      ratings: { red: 0, amber: 0, green: 3, grey: 0 },
    });

    // Chair and secretary press at once: one of them is first, and the other is shown what comes next.
    const card = await say('carys', '2023-02-14T11:05:00.000Z', 'matters arising');
    expect(shownIn(card)).toBe('RF-2');
    const both = await Promise.all([
      press('carys', '2023-02-14T11:06:00.000Z', card, 'done'),
      press('sion', '2023-02-14T11:06:00.000Z', card, 'carry-forward'),
    ]);
    expect(both.map(shownIn)).toEqual(['RF-4', 'RF-4']);
    expect((await actionOf('RF-2')).status).toBe('done');
    expect((await group()).meetingReviews[0]?.outcomes).toHaveLength(1);

    // The bot is started anew in the middle of it; the secretary goes on, on another device.
    await forum.restart();
    const gone = await say('sion', '2023-02-14T11:10:00.000Z', 'review');
    expect([shownIn(gone), (gone as MattersReply).counts]).toEqual([
      'RF-4',
      { closed: 1, carried: 0, changed: 0, left: 2 },
    ]);
    const last = await press('sion', '2023-02-14T11:11:00.000Z', gone, 'carry-forward');
    const end = await press('sion', '2023-02-14T11:12:00.000Z', last, 'carry-forward');
    expect((end as MattersReply).counts).toEqual({ closed: 1, carried: 2, changed: 0, left: 0 });
    await say('sion', '2023-02-14T13:00:00.000Z', 'ACTION: Mair to draft the leaflet by 10 March');

    // Mair leaves, so that Lee's part is the only one of RF-4, and nobody can be reminded of RF-5.
    await forum.leaves('mair');
    await say('lee', '2023-02-17T10:00:00.000Z', 'done RF-4');
    expect((await actionOf('RF-4')).status).toBe('done');

    // Another name and prefix: what has a reference keeps it, and is found by it.
    await say('carys', '2023-02-22T10:00:00.000Z', 'set up name Rivers and Becks Forum; prefix RB');
    await say('sion', '2023-02-24T10:00:00.000Z', 'ACTION: Lee to book the hall by 4 April');
    expect((await group()).name).toBe('Rivers and Becks Forum');
    expect((await group()).actions.map(({ reference }) => reference)).toEqual(
      expect.arrayContaining(['RF-1', 'RF-5', 'RB-6']),
    );
    expect(wordsOf(await say('owen', '2023-02-24T10:05:00.000Z', 'RF-3'))).toContain('Count the salmon');

    // No meeting in March: no summary before it, and nothing is carried forward by it.
    const cancel = await say('carys', '2023-02-24T11:00:00.000Z', 'cancel the next meeting');
    await press('carys', '2023-02-24T11:01:00.000Z', cancel, 'Cancel it');
    await tick('2023-03-03T09:00:00.000Z');
    await tick('2023-03-06T10:00:00.000Z');
    expect(posted.filter((kind) => kind === 'summary')).toHaveLength(1);

    await tick('2023-03-31T08:00:00.000Z');
    expect(posted.filter((kind) => kind === 'summary')).toHaveLength(2);
    const summary = await say('carys', '2023-03-31T08:05:00.000Z', 'summary');
    expect(wordsOf(summary)[0]).toBe('Rivers and Becks Forum');
    expect(figuresOf(summary)).toEqual({
      meeting: '2023-04-04',
      open: 3,
      overdue: 'RF-3 RF-5',
      byMeeting: 'RB-6',
      later: '',
      done: 'RF-2 RF-4',
      carried: 'RF-3 1',
      atRisk: 'RB-6',
      nobody: 'RF-5',
      ratings: { red: 2, amber: 1, green: 0, grey: 0 },
    });
  });
});
