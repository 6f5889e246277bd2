import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Role } from '../../../src/model/member.js';
import { leadPeople } from '../../../src/model/lead-people.js';
import { permissionsFor } from '../../../src/model/permissions.js';
import { readClause } from '../../../src/features/settings/rules/said-clauses.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { member, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

async function withGroup(): Promise<Sample> {
  const sample = await sampleServices();
  await sample.store.changeGroup('g1', () => ({ record: sampleGroup({ isSetUp: true }), result: null }));
  return sample;
}

const say = ({ services }: Sample, said: string, who = 'carys', activity = said): Promise<AnyReply> =>
  answerCommand(services, { ...askerOf(who), activity }, hear(said, { isLocal: false }), null);

const rolesIn = async ({ store }: Sample): Promise<Readonly<Record<string, readonly Role[]>>> =>
  Object.fromEntries((await store.findGroup('g1'))?.members.map(({ id, roles }) => [id, roles]) ?? []);

const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly string[] =>
  partsOf(showReply(reply, language).card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => String(text));

describe('a deputy chair and observers', () => {
  it.each([
    'set up deputy chair Mair; observers Owen, Lee',
    'gosod dirprwy gadeirydd Mair; arsylwyr Owen, Lee',
    'set up chair Carys, vice chair Mair, observers Owen, Lee',
  ])('are set up in words: %s', async (said) => {
    const sample = await withGroup();
    await say(sample, said);
    expect(await rolesIn(sample)).toEqual({
      carys: ['chair'],
      sion: ['secretary'],
      lee: ['observer'],
      mair: ['deputy'],
      owen: ['observer'],
    });
  });

  it.each([
    ['our deputy chair is Mair', 'deputy', 'deputy chair Mair'],
    ['Mair is the vice chair', 'deputy', 'deputy chair Mair'],
    ['make Mair deputy chair', 'deputy', 'deputy chair Mair'],
    ["Mair yw'r dirprwy gadeirydd", 'deputy', 'deputy chair Mair'],
    ['Owen is an observer', 'observer', 'observers also Owen'],
    ['Owen and Lee are observers', 'observer', 'observers also Owen and Lee'],
    ['our observers are Owen and Lee', 'observer', 'observers Owen and Lee'],
    ["Owen yw'r arsylwr", 'observer', 'observers also Owen'],
    ['our chair is Mair', 'chair', 'chair Mair'],
  ])('are named in a sentence: %s', (said, key, setUp) => {
    expect(readClause(said)).toEqual({ key, setUp });
  });

  it.each([
    ['who is the deputy chair?', 'Deputy chair', 'Mair'],
    ['pwy yw’r dirprwy gadeirydd?', 'Deputy chair', 'Mair'],
    ['who are the observers', 'Observers', 'Owen'],
    ['who is in this group?', 'Members', 'Carys (chair), Sion (secretary), Mair (deputy chair), Owen (observer), Lee'],
  ])('are requested: %s', async (said, title, value) => {
    const sample = await withGroup();
    await say(sample, 'set up deputy chair Mair; observers Owen');
    expect(wordsOf(await say(sample, said, 'lee')).slice(0, 3)).toEqual(['Support and Challenge Group', title, value]);
  });
});

describe('an observer', () => {
  const group = sampleGroup({ members: [member('carys', 'chair'), member('lee'), member('owen', 'observer')] });

  it('may not log, and is told who may', async () => {
    const sample = await withGroup();
    await say(sample, 'set up observers Owen');
    const reply = await say(sample, 'ACTION: Lee to publish the plan by 1 December 2022', 'owen');
    expect(reply).toEqual({ kind: 'problem', problem: { code: 'observes-only' } });
    expect(JSON.stringify(showReply(reply, 'cy'))).toContain('Arsylwr ydych chi yn y grŵp hwn');
    expect((await sample.store.findGroup('g1', 'all'))?.actions).toEqual([]);
  });

  it('may not manage what they raised, and may do as any lead with what they lead', () => {
    expect(permissionsFor('owen', sampleAction(), group)).toEqual({
      mayClose: false,
      mayEdit: false,
      mayNote: false,
      mayAsk: false,
    });
    expect(permissionsFor('owen', sampleAction({ leads: [person('owen')] }), group)).toEqual({
      mayClose: true,
      mayEdit: false,
      mayNote: true,
      mayAsk: true,
    });
  });

  it('is not meant by "everyone", and runs nothing even if nobody else does', () => {
    const everyone = sampleAction({ leads: [{ kind: 'set', set: 'everyone', name: 'everyone' }] });
    expect(leadPeople(everyone, group)).toEqual(['carys', 'lee']);
    const unrun = sampleGroup({ members: [member('lee'), member('owen', 'observer')] });
    expect(permissionsFor('lee', sampleAction(), unrun).mayEdit).toBe(true);
    expect(permissionsFor('owen', sampleAction(), unrun).mayEdit).toBe(false);
  });
});
