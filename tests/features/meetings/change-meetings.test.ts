import { describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Group } from '../../../src/model/group.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { upcomingMeetings } from '../../../src/model/next-meeting.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { NEXT_MEETING, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Wednesday 12 October 2022, 11:00 in London. */
const NOW = '2022-10-12T10:00:00.000Z';
const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });
const DATED = [meeting('2022-10-20'), meeting('2022-11-17'), meeting('2022-12-15')];
const THURSDAYS = {
  said: 'every third Thursday 11:00-12:30',
  rule: 'FREQ=MONTHLY;BYDAY=3TH',
  from: '2022-07-21',
  start: '11:00',
  end: '12:30',
};

async function withGroup(changes: Partial<Group>): Promise<Sample> {
  const sample = await sampleServices();
  const action = sampleAction({ deadline: NEXT_MEETING, raisedAt: '2022-10-01T09:00:00.000Z' });
  await sample.store.changeGroup('g1', () => ({
    record: sampleGroup({ isSetUp: true, actions: [action], ...changes }),
    result: null,
  }));
  return sample;
}

const say = ({ services }: Sample, said: string, who = 'carys'): Promise<AnyReply> =>
  answerCommand(services, askerOf(who, { now: NOW }), hear(said, { isLocal: false }), null);

async function pressFirst({ services }: Sample, reply: AnyReply, verb: string, title?: string): Promise<AnyReply> {
  const { card } = showReply(reply, 'en');
  const found = partsOf(card).find((one) => one['verb'] === verb && (title === undefined || one['title'] === title));
  const button = readButton({ ...(found?.['data'] as object), verb });
  if (button === null) throw new Error(`no button ${verb}`);
  return answerButton(services, askerOf('carys', { now: NOW }), button, null);
}

async function comingIn({ store }: Sample): Promise<readonly string[]> {
  const group = await store.findGroup('g1');
  if (group === null) throw new Error('the group is gone');
  return upcomingMeetings(group, NOW, 4).map(({ day, start }) => `${day} ${start}`);
}

const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): string =>
  textsOf(showReply(reply, language).card)
    .map(({ text }) => String(text))
    .join('\n');

describe('a meeting', () => {
  it('U14: is added beside the others, at once, and can be taken back', async () => {
    const sample = await withGroup({ meetings: DATED });
    const reply = await say(sample, 'add a meeting on 8 December at 2pm');
    expect(reply).toMatchObject({ kind: 'meetings-changed' });
    expect(await comingIn(sample)).toEqual([
      '2022-10-20 11:00',
      '2022-11-17 11:00',
      '2022-12-08 14:00',
      '2022-12-15 11:00',
    ]);
    await pressFirst(sample, reply, 'change-meetings');
    expect(await comingIn(sample)).toEqual(['2022-10-20 11:00', '2022-11-17 11:00', '2022-12-15 11:00']);
    expect((await sample.store.findGroup('g1'))?.meetings).toEqual(DATED);
  });

  it('is added at the usual time if none is given, in Welsh too', async () => {
    const sample = await withGroup({ meetings: [], series: THURSDAYS });
    await say(sample, 'ychwanegu cyfarfod ar 8 Rhagfyr');
    expect(await comingIn(sample)).toEqual([
      '2022-10-20 11:00',
      '2022-11-17 11:00',
      '2022-12-08 11:00',
      '2022-12-15 11:00',
    ]);
  });

  it('is added after a question if deadlines move with it', async () => {
    const sample = await withGroup({ meetings: DATED });
    const reply = await say(sample, 'add a meeting on 14 October at 10');
    expect(reply).toMatchObject({
      kind: 'confirm-meetings',
      options: [{ deadlines: { references: ['ISCG-1'], to: '2022-10-14' } }],
    });
    expect(wordsOf(reply)).toContain(
      '1 action is due by the next meeting. It would then be due on Friday 14 October 2022: ISCG-1.',
    );
    expect(await comingIn(sample)).toHaveLength(3);
  });

  it.each([
    ['add a meeting', 'meeting-day-needed'],
    ['add a meeting on 10 October 2022', 'meeting-in-past'],
    ['add a meeting on 17 November', 'meeting-already'],
  ])('is not added without a possible day: %s', async (said, code) => {
    const sample = await withGroup({ meetings: DATED });
    expect(await say(sample, said)).toMatchObject({ kind: 'problem', problem: { code } });
    expect(await comingIn(sample)).toHaveLength(3);
  });
});

describe('a meeting that is to move', () => {
  it.each([
    ['move the meeting to 27 October', ['2022-10-27 11:00', '2022-11-17 11:00', '2022-12-15 11:00']],
    ['the November meeting is now on the 24th', ['2022-10-20 11:00', '2022-11-24 11:00', '2022-12-15 11:00']],
    ['mae cyfarfod mis Tachwedd nawr ar y 24ain', ['2022-10-20 11:00', '2022-11-24 11:00', '2022-12-15 11:00']],
    ['move the November meeting to the 24th at 2pm', ['2022-10-20 11:00', '2022-11-24 14:00', '2022-12-15 11:00']],
    ['push the next meeting back a week', ['2022-10-27 11:00', '2022-11-17 11:00', '2022-12-15 11:00']],
    ['gohirio’r cyfarfod am wythnos', ['2022-10-27 11:00', '2022-11-17 11:00', '2022-12-15 11:00']],
    ['move the next meeting to 2pm', ['2022-10-20 14:00', '2022-11-17 11:00', '2022-12-15 11:00']],
  ])('U14: moves without affecting the others once it is confirmed: %s', async (said, days) => {
    for (const changes of [{ meetings: DATED }, { series: THURSDAYS, meetings: [] }]) {
      const sample = await withGroup(changes);
      const reply = await say(sample, said);
      expect(reply.kind).toBe('confirm-meetings');
      await pressFirst(sample, reply, 'change-meetings');
      expect((await comingIn(sample)).slice(0, 3)).toEqual(days);
    }
  });

  it('says which deadlines move with it, and can be put back', async () => {
    const sample = await withGroup({ series: THURSDAYS, meetings: [] });
    const asked = await say(sample, 'move the meeting to 27 October');
    expect(wordsOf(asked)).toContain('It would then be due on Thursday 27 October 2022: ISCG-1.');
    expect(wordsOf(asked, 'cy')).toContain('Y dyddiad cau fyddai ddydd Iau 27 Hydref 2022 wedyn.');
    const moved = await pressFirst(sample, asked, 'change-meetings');
    expect(wordsOf(moved)).toContain('is now due on Thursday 27 October 2022: ISCG-1.');
    await pressFirst(sample, moved, 'change-meetings');
    expect((await sample.store.findGroup('g1'))?.meetings).toEqual([]);
  });

  it('leads to a question if two are meant', async () => {
    const sample = await withGroup({ meetings: [meeting('2022-11-03'), meeting('2022-11-17')] });
    const asked = await say(sample, 'move the November meeting to the 24th');
    expect(wordsOf(asked)).toContain('Which meeting do you mean?');
    await pressFirst(sample, asked, 'change-meetings', 'Thu 17 Nov: move it to Thu 24 Nov');
    expect(await comingIn(sample)).toEqual(['2022-11-03 11:00', '2022-11-24 11:00']);
  });

  it('stays if somebody asks who may not run the group', async () => {
    const sample = await withGroup({ meetings: DATED });
    expect(await say(sample, 'move the meeting to 27 October', 'lee')).toMatchObject({
      problem: { code: 'not-allowed-settings' },
    });
  });
});

describe('a meeting that is to be cancelled', () => {
  it.each([
    ['no meeting in December', ['2022-10-20 11:00', '2022-11-17 11:00']],
    ['cancel the December meeting', ['2022-10-20 11:00', '2022-11-17 11:00']],
    ['dim cyfarfod ym mis Rhagfyr', ['2022-10-20 11:00', '2022-11-17 11:00']],
    ['the meeting on 17 November is off', ['2022-10-20 11:00', '2022-12-15 11:00']],
    ['canslo’r cyfarfod nesaf', ['2022-11-17 11:00', '2022-12-15 11:00']],
  ])('U14: is cancelled alone once it is confirmed: %s', async (said, days) => {
    const sample = await withGroup({ meetings: DATED });
    const asked = await say(sample, said);
    expect(await comingIn(sample)).toHaveLength(3);
    const done = await pressFirst(sample, asked, 'change-meetings');
    expect(await comingIn(sample)).toEqual(days);
    await pressFirst(sample, done, 'change-meetings');
    expect(await comingIn(sample)).toHaveLength(3);
  });

  it('stays known, so that a series leaves it out', async () => {
    const sample = await withGroup({ series: THURSDAYS, meetings: [] });
    await pressFirst(sample, await say(sample, 'no meeting in December'), 'change-meetings');
    expect((await sample.store.findGroup('g1'))?.meetings).toEqual([{ ...meeting('2022-12-15'), state: 'cancelled' }]);
    expect(wordsOf(await say(sample, 'meetings'))).toContain('Thursday 15 December 2022, 11:00-12:30: cancelled');
  });

  it('leads to an answer that there is none if none is planned then', async () => {
    const sample = await withGroup({ meetings: DATED });
    expect(await say(sample, 'cancel the August meeting')).toMatchObject({ problem: { code: 'no-such-meeting' } });
  });
});
