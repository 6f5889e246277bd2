import { describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import { upcomingMeetings } from '../../../src/model/next-meeting.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { NEXT_MEETING, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

const at = (minute: number): string => `2022-10-12T10:${String(minute).padStart(2, '0')}:00.000Z`;
const MEETINGS = ['2022-10-20', '2022-11-17'].map(
  (day) => ({ day, start: '11:00', end: '12:30', state: 'planned' }) as const,
);
const BEFORE = ['2022-10-20 11:00', '2022-11-17 11:00'];

async function withGroup(): Promise<Sample> {
  const sample = await sampleServices();
  const action = sampleAction({ deadline: NEXT_MEETING, raisedAt: '2022-10-01T09:00:00.000Z' });
  await sample.store.changeGroup('g1', () => ({
    record: sampleGroup({ isSetUp: true, meetings: MEETINGS, actions: [action] }),
    result: null,
  }));
  return sample;
}

const say = ({ services }: Sample, said: string, minute: number, isPersonal = false): Promise<AnyReply> =>
  answerCommand(services, askerOf('carys', { now: at(minute) }, isPersonal), hear(said, { isLocal: false }), null);

async function press({ services }: Sample, reply: AnyReply, minute: number, isPersonal = false): Promise<void> {
  const verb = 'change-meetings';
  const found = partsOf(showReply(reply, 'en').card).find((one) => one['verb'] === verb);
  const button = readButton({ ...(found?.['data'] as object), verb });
  if (button === null) throw new Error('no button');
  await answerButton(services, askerOf('carys', { now: at(minute) }, isPersonal), button, null);
}

async function comingIn({ store }: Sample): Promise<readonly string[]> {
  const group = await store.findGroup('g1');
  if (group === null) throw new Error('the group is gone');
  return upcomingMeetings(group, at(0), 4).map(({ day, start }) => `${day} ${start}`);
}

describe('“undo” after meetings were changed', () => {
  it.each([
    ['move the next meeting to 21 October at 14:00', ['2022-10-21 14:00', '2022-11-17 11:00']],
    ['cancel the meeting on 20 October', ['2022-11-17 11:00']],
  ])('takes back that change and nothing older: %s', async (said, changed) => {
    const sample = await withGroup();
    await say(sample, 'ISCG-1 note: half of it is written', 1);
    await press(sample, await say(sample, said, 2), 3);
    expect(await comingIn(sample)).toEqual(changed);
    expect(await say(sample, 'undo', 4)).toMatchObject({
      kind: 'undone',
      isPutBack: false,
      lines: [{ of: 'settings', names: ['meetings'] }],
    });
    expect(await comingIn(sample)).toEqual(BEFORE);
    expect((await sample.store.findGroup('g1'))?.actions[0]?.notes).toHaveLength(1);
    await say(sample, 'redo', 5);
    expect(await comingIn(sample)).toEqual(changed);
  });

  it('takes back a meeting that was added at once', async () => {
    const sample = await withGroup();
    await say(sample, 'add a meeting on 8 December at 2pm', 1);
    expect((await say(sample, 'undo', 2)).kind).toBe('undone');
    expect(await comingIn(sample)).toEqual(BEFORE);
  });

  it('restores what a press took back', async () => {
    const sample = await withGroup();
    const reply = await say(sample, 'add a meeting on 8 December at 2pm', 1);
    await press(sample, reply, 2);
    expect(await say(sample, 'undo', 3)).toMatchObject({ kind: 'undone', isPutBack: true });
    expect(await comingIn(sample)).toEqual([...BEFORE, '2022-12-08 14:00']);
  });

  it('is announced to the group like the change, if both were made in a 1:1 chat', async () => {
    const sample = await withGroup();
    await press(sample, await say(sample, 'move the next meeting to 21 October at 14:00', 1, true), 2, true);
    expect((await say(sample, 'undo', 3, true)).kind).toBe('undone');
    const notices = (await sample.store.findGroup('g1'))?.meetingNotices;
    expect(notices).toMatchObject([
      { drop: [{ day: '2022-10-20' }], put: [{ day: '2022-10-21' }] },
      { drop: [{ day: '2022-10-21' }], put: [{ day: '2022-10-20' }] },
    ]);
  });
});
