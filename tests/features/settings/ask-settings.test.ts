import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { member, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

async function twoGroups(): Promise<Sample> {
  const sample = await sampleServices();
  const put = (id: string, changes: object): Promise<unknown> =>
    sample.store.changeGroup(id, () => ({ record: sampleGroup({ id, isSetUp: true, ...changes }), result: null }));
  await put('g1', {});
  await put('g2', { prefix: 'HB', name: 'Housing Board', members: [member('lee', 'chair'), member('gwen')] });
  return sample;
}

const ask = async (said: string, who: string, isPersonal = false): Promise<AnyReply> =>
  answerCommand((await twoGroups()).services, askerOf(who, {}, isPersonal), hear(said, { isLocal: false }), null);

const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  partsOf(showReply(reply, language).card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));

const READ_ONLY = 'The chair, the deputy and the secretary can change these.';

describe('a question about the settings', () => {
  it.each([
    ["who's chairing?", 'Chair', 'Carys'],
    ['who is the chair', 'Chair', 'Carys'],
    ['pwy yw’r cadeirydd?', 'Chair', 'Carys'],
    ['pwy sy’n cadeirio', 'Chair', 'Carys'],
    ['who is the secretary?', 'Secretary', 'Sion'],
    ['who takes the minutes', 'Secretary', 'Sion'],
    ['pwy sy’n cymryd y cofnodion?', 'Secretary', 'Sion'],
    ['who is in this group?', 'Members', 'Carys (chair), Sion (secretary), Lee, Mair, Owen'],
    ['pwy sydd yn y grŵp hwn?', 'Members', 'Carys (chair), Sion (secretary), Lee, Mair, Owen'],
    ["what's our prefix?", 'Action numbers start with', 'ISCG-1'],
    ['beth yw ein rhagddodiad', 'Action numbers start with', 'ISCG-1'],
    ['what language is the group', 'Language of the group', 'English'],
    ['when is the summary posted?', 'Summary', '2 working days before the meeting'],
  ])('is answered for any member: %s', async (said, title, value) => {
    expect(wordsOf(await ask(said, 'mair'))).toEqual(['Support and Challenge Group', title, value, READ_ONLY]);
  });

  it.each(['what are the nudges set to?', 'when do people get nudged', 'beth yw’r nodiadau atgoffa?'])(
    'may be about the nudges: %s',
    async (said) => {
      const card = JSON.stringify(showReply(await ask(said, 'mair'), 'en').card);
      expect(card).toContain('5 and 1 working days before');
      expect(card).toContain('after 10 working days overdue without an update');
    },
  );

  it('may be about who is in a team', async () => {
    const card = JSON.stringify(showReply(await ask('who are the policy leads?', 'mair'), 'en').card);
    expect(card).toContain('{"title":"Policy leads","value":"Lee, Mair"}');
  });

  it('is answered for each group in a 1:1 chat', async () => {
    expect(wordsOf(await ask('who is the chair?', 'lee', true)).slice(0, 6)).toEqual([
      'Matters Arising',
      'Chair',
      'Support and Challenge Group',
      'Carys',
      'Housing Board',
      'Lee',
    ]);
  });
});

describe('the settings of a group', () => {
  it.each(['settings', 'gosodiadau', 'show me the settings'])(
    'are shown to every member, without the form: %s',
    async (said) => {
      const reply = await ask(said, 'mair');
      expect(reply).toMatchObject({ kind: 'settings-shown', about: null, mayChange: false });
      const card = JSON.stringify(showReply(reply, 'en').card);
      expect(card).toContain('{"title":"Chair","value":"Carys"}');
      expect(card).toContain(READ_ONLY);
      expect(card).not.toContain('Input.');
    },
  );

  it('are the form for people who may change them', async () => {
    expect((await ask('settings', 'carys')).kind).toBe('settings-form');
  });

  it('lead to the question which group is meant if somebody is in several', async () => {
    expect(await ask('settings', 'lee', true)).toMatchObject({
      kind: 'settings-where',
      groups: [{ id: 'g1' }, { id: 'g2' }],
    });
  });
});
