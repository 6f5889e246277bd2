import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { member, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Wednesday 12 October 2022, 11:00 in London. */
const NOW = '2022-10-12T10:00:00.000Z';
const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });

async function twoGroups(): Promise<Sample> {
  const sample = await sampleServices();
  const put = (id: string, changes: object): Promise<unknown> =>
    sample.store.changeGroup(id, () => ({ record: sampleGroup({ id, isSetUp: true, ...changes }), result: null }));
  await put('g1', { meetings: [meeting('2022-09-15'), meeting('2022-11-17')], actions: [sampleAction()] });
  await put('g2', { prefix: 'HB', name: 'Housing Board', members: [member('lee')], meetings: [meeting('2022-10-27')] });
  return sample;
}

const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  partsOf(showReply(reply, language).card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));

const ask = async ({ services }: Sample, said: string, who: string, isPersonal = false): Promise<AnyReply> =>
  answerCommand(services, askerOf(who, { now: NOW }, isPersonal), hear(said, { isLocal: false }), null);

describe('a question about meetings', () => {
  it.each([
    "when's the next one?",
    'when is our next meeting',
    'Next meeting?',
    'when do we meet next?',
    'pryd mae’r cyfarfod nesaf?',
    'pryd mae’r un nesaf',
    'y cyfarfod nesaf',
  ])('is answered for any member: %s', async (said) => {
    const reply = await ask(await twoGroups(), said, 'mair');
    expect(wordsOf(reply)).toEqual([
      'Support and Challenge Group',
      'Next meeting: Thursday 17 November 2022',
      '11:00-12:30, in 36 days',
      '1 open action is due by then.',
    ]);
    expect(wordsOf(reply, 'cy')[1]).toBe('Y cyfarfod nesaf: dydd Iau 17 Tachwedd 2022');
  });

  it('is answered for each group in a 1:1 chat', async () => {
    const reply = await ask(await twoGroups(), 'next meeting', 'lee', true);
    expect(JSON.stringify(showReply(reply, 'en').card)).toContain('Thursday 27 October 2022, 11:00-12:30');
    expect(JSON.stringify(showReply(reply, 'en').card)).toContain('Thursday 17 November 2022, 11:00-12:30');
  });

  it.each(['when was the last meeting?', 'pryd oedd y cyfarfod diwethaf?'])('finds the last: %s', async (said) => {
    const reply = await ask(await twoGroups(), said, 'mair');
    expect(wordsOf(reply)[1]).toBe('Last meeting: Thursday 15 September 2022');
  });

  it.each(['meetings', 'show the meetings', 'how often do we meet?', 'cyfarfodydd', 'ein cyfarfodydd'])(
    'is answered with planned and held meetings: %s',
    async (said) => {
      expect(wordsOf(await ask(await twoGroups(), said, 'mair'))).toEqual([
        'Support and Challenge Group',
        'Meetings',
        'Planned',
        'Thursday 17 November 2022, 11:00-12:30',
        'Held',
        'Thursday 15 September 2022, 11:00-12:30',
        'To change one, say “move the meeting to 24 November” or “no meeting in December”.',
      ]);
    },
  );

  it('is answered with how to have a group, for somebody who has none', async () => {
    const reply = await ask(await twoGroups(), 'next meeting', 'dewi', true);
    expect(reply).toEqual({ kind: 'problem', problem: { code: 'no-group-yet' } });
  });
});

describe('a change of meetings in a 1:1 chat', () => {
  it('leads to the question in which group', async () => {
    const reply = await ask(await twoGroups(), 'no meeting in December', 'lee', true);
    expect(reply).toMatchObject({
      kind: 'meetings-where',
      groups: [{ id: 'g1' }, { id: 'g2' }],
      change: 'cancel',
      said: 'no meeting in December',
    });
  });
});
