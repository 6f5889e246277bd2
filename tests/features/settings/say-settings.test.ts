import { describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Group } from '../../../src/model/group.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { upcomingMeetings } from '../../../src/model/next-meeting.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Wednesday 12 October 2022, 11:00 in London. */
const NOW = '2022-10-12T10:00:00.000Z';
const meeting = (day: string): Meeting => ({ day, start: '11:00', end: '12:30', state: 'planned' });

async function withGroup(changes: Partial<Group> = {}): Promise<Sample> {
  const sample = await sampleServices();
  const record = sampleGroup({ isSetUp: true, meetings: [meeting('2022-10-20'), meeting('2022-12-15')], ...changes });
  await sample.store.changeGroup('g1', () => ({ record, result: null }));
  return sample;
}

const say = ({ services }: Sample, said: string, who = 'carys'): Promise<AnyReply> =>
  answerCommand(services, askerOf(who, { now: NOW }), hear(said, { isLocal: false }), null);

async function press({ services }: Sample, reply: AnyReply, title: string): Promise<AnyReply> {
  const found = partsOf(showReply(reply, 'en').card).find((part) => part['title'] === title && 'verb' in part);
  const button = readButton({ ...(found?.['data'] as object), verb: found?.['verb'] });
  if (button === null) throw new Error(`no button ${title}`);
  return answerButton(services, askerOf('carys', { now: NOW }), button, null);
}

const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  partsOf(showReply(reply, language).card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));

async function groupIn({ store }: Sample): Promise<Group> {
  const group = await store.findGroup('g1');
  if (group === null) throw new Error('the group is gone');
  return group;
}

const comingIn = async (sample: Sample): Promise<readonly string[]> =>
  upcomingMeetings(await groupIn(sample), NOW, 4).map(({ day }) => day);
const holders = async (sample: Sample, role: 'chair' | 'secretary'): Promise<readonly string[]> =>
  (await groupIn(sample)).members.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);

describe('a message that only asks for the form', () => {
  it.each([
    'set up group',
    'set up the group',
    'set up our group',
    'set up meetings',
    'set up the meetings please',
    'set things up',
    'set the group up',
    'set up a new group',
    'Set up!',
    'change the settings',
    'gosod y grŵp',
    'gosodwch y grŵp',
    'gosod grŵp',
    'gosod cyfarfodydd',
    'newid y gosodiadau',
  ])('U13: renames nothing: %s', async (said) => {
    const sample = await withGroup();
    expect((await say(sample, said)).kind).toBe('settings-form');
    expect((await groupIn(sample)).name).toBe('Support and Challenge Group');
  });

  it('U13: is still not made of a name', () => {
    expect(hear('set up Housing Group', { isLocal: false })).toEqual({ kind: 'set-up', text: 'Housing Group' });
    expect(hear('set up a group called Delivery Board', { isLocal: false })).toEqual({
      kind: 'set-up',
      text: 'Delivery Board',
    });
  });
});

describe('a set-up with unnecessary signs', () => {
  it.each([
    ['set up; language: Welsh', 'cy'],
    ['set up: language Welsh.', 'cy'],
    ['set up - language: both;', 'both'],
    ['set up, language both', 'both'],
    ['gosod; iaith: Cymraeg', 'cy'],
  ])('U25: is understood: %s', async (said, language) => {
    const sample = await withGroup();
    await say(sample, said);
    expect(await groupIn(sample)).toMatchObject({ language, name: 'Support and Challenge Group' });
  });

  it('U25: is also understood as “set up; meets …”', async () => {
    const sample = await withGroup({ meetings: [] });
    await say(sample, 'set up; meets 24 November 2022 10:00');
    expect(await comingIn(sample)).toEqual(['2022-11-24']);
  });
});

describe('meetings for a group that has others', () => {
  it.each(['set up meets 24 November 2022 10:00', 'gosod yn cyfarfod 24 Tachwedd 2022 10:00'])(
    'U14: drop none silently: %s',
    async (said) => {
      const sample = await withGroup();
      const asked = await say(sample, said);
      expect(asked).toMatchObject({
        kind: 'confirm-settings',
        goes: [{ day: '2022-10-20' }, { day: '2022-12-15' }],
        canAdd: true,
      });
      expect(wordsOf(asked)).toEqual([
        'Support and Challenge Group',
        'Keep the other meetings?',
        'Next meetings',
        'Thursday 24 November 2022, 10:00',
        'These meetings would go:',
        'Thursday 20 October 2022, 11:00-12:30',
        'Thursday 15 December 2022, 11:00-12:30',
      ]);
      expect(await comingIn(sample)).toEqual(['2022-10-20', '2022-12-15']);
      await press(sample, asked, 'Add to them');
      expect(await comingIn(sample)).toEqual(['2022-10-20', '2022-11-24', '2022-12-15']);
    },
  );

  it('U14: replace all others if that is chosen', async () => {
    const sample = await withGroup();
    await press(sample, await say(sample, 'set up meets 24 November 2022 10:00'), 'Replace all');
    expect(await comingIn(sample)).toEqual(['2022-11-24']);
  });

  it('U14: need no question if none of the others goes', async () => {
    const sample = await withGroup();
    const said = 'set up meets 20 October 2022 11:00-12:30, 15 December 2022 11:00-12:30, 19 January 2023 11:00';
    expect((await say(sample, said)).kind).toBe('settings-saved');
  });

  it('U14: cannot stand next to a series if they are another one', async () => {
    const sample = await withGroup();
    await press(sample, await say(sample, 'set up meets every first Monday 10:00'), 'Replace all');
    const asked = await say(sample, 'set up meets every third Friday 10:00');
    expect(asked).toMatchObject({ kind: 'confirm-settings', canAdd: false });
  });
});

describe('another chair in words', () => {
  it.each(['set up chair Owen', 'our chair is Owen', 'Owen chairs from now on', 'ein cadeirydd yw Owen'])(
    'U15: is confirmed first, naming who loses it: %s',
    async (said) => {
      const sample = await withGroup();
      const asked = await say(sample, said);
      expect(wordsOf(asked).join('\n')).toContain('Carys');
      expect(await holders(sample, 'chair')).toEqual(['carys']);
      await press(sample, asked, asked.kind === 'confirm-chair' ? 'Change chair' : 'Yes, set it up');
      expect(await holders(sample, 'chair')).toEqual(['owen']);
    },
  );
});

describe('a set-up in everyday words', () => {
  it('is shown as a question with what it would set, and set by one press', async () => {
    const sample = await withGroup({ meetings: [] });
    const asked = await say(
      sample,
      'we are the Estates Board, every third Wednesday at half past nine, Owen takes the minutes',
    );
    expect(asked).toMatchObject({ kind: 'confirm-settings', changed: ['name', 'meets', 'secretary'] });
    expect(await groupIn(sample)).toMatchObject({ name: 'Support and Challenge Group', series: null });
    expect(await press(sample, asked, 'Yes, set it up')).toMatchObject({ kind: 'settings-saved' });
    const { name, series } = await groupIn(sample);
    expect(name).toBe('Estates Board');
    expect(series).toMatchObject({ rule: 'FREQ=MONTHLY;BYDAY=3WE', from: '2022-10-19', start: '09:30' });
    expect(await holders(sample, 'secretary')).toEqual(['owen']);
  });

  it('is shown as a question in Welsh', async () => {
    const sample = await withGroup({ meetings: [] });
    const asked = await say(
      sample,
      'ni yw’r Bwrdd Ystadau, bob trydydd dydd Mercher am hanner awr wedi naw, Owen sy’n cymryd y cofnodion',
    );
    expect(wordsOf(asked, 'cy')).toContain('Gosod hyn?');
    await press(sample, asked, 'Yes, set it up');
    const { name, series } = await groupIn(sample);
    expect([name, series?.rule, series?.start]).toEqual(['Bwrdd Ystadau', 'FREQ=MONTHLY;BYDAY=3WE', '09:30']);
  });

  it.each([
    ['call us the Delivery Board', { name: 'Delivery Board' }],
    ['policy leads are Lee, Mair and Owen', { sets: [{ name: 'policy leads', members: ['lee', 'mair', 'owen'] }] }],
    ['speak Welsh to the group', { language: 'cy' }],
    ['siaradwch Gymraeg â’r grŵp', { language: 'cy' }],
    ['our prefix is DB', { prefix: 'DB' }],
    ['post the summary three days before', { settings: { summaryDays: 3 } }],
    ['postiwch y crynodeb dri diwrnod cyn y cyfarfod', { settings: { summaryDays: 3 } }],
  ])('sets only that: %s', async (said, changed) => {
    const sample = await withGroup();
    await press(sample, await say(sample, said), 'Yes, set it up');
    expect(await groupIn(sample)).toMatchObject(changed);
  });

  it('may be about the nudges', async () => {
    const sample = await withGroup();
    await press(sample, await say(sample, 'nudge people two days before'), 'Yes, set it up');
    expect((await groupIn(sample)).nudging.daysBefore).toEqual([2]);
  });

  it('is refused from people who may not set it', async () => {
    expect(await say(await withGroup(), 'call us the Delivery Board', 'lee')).toMatchObject({
      problem: { code: 'not-allowed-settings' },
    });
  });
});

describe('the answer to changed settings', () => {
  it('gives only what changed', async () => {
    const sample = await withGroup();
    const saved = await say(sample, 'set up language Welsh');
    expect(saved).toMatchObject({ kind: 'settings-saved', changed: ['language'] });
    expect(wordsOf(saved)).toEqual(['Support and Challenge Group', 'Setting changed']);
    expect(JSON.stringify(showReply(saved, 'en').card)).toContain('{"title":"Language of the group","value":"Welsh"}');
    expect(wordsOf(saved, 'cy')[1]).toBe('Newidiwyd gosodiad');
  });

  it('says if nothing changed', async () => {
    expect(wordsOf(await say(await withGroup(), 'set up language English'))[1]).toBe('No change');
  });

  it('gives all of them if the group is set up', async () => {
    const sample = await withGroup({ isSetUp: false });
    expect(wordsOf(await say(sample, 'set up Housing Board; secretary Owen'))[1]).toBe('The group is set up');
  });
});
