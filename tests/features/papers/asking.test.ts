import { describe, expect, it } from 'vitest';
import { createPaperRoute } from '../../../src/app/create-paper-route.js';
import { createPaperDesk } from '../../../src/app/create-paper-desk.js';
import { createBot } from '../../../src/app/create-bot.js';
import { hear } from '../../../src/app/hear.js';
import type { PaperFormReply, PaperReply } from '../../../src/features/papers/reply.js';
import type { Reply } from '../../../src/model/reply.js';
import type { Asker } from '../../../src/ports/asker.js';
import { NOW, type Sample, sampleServices } from '../../fixtures/sample-services.js';
import { sampleGroup } from '../../fixtures/sample-group.js';

const heard = (said: string) => hear(said, { isLocal: false });

describe('a request for a paper', () => {
  it.each([
    ['export', { what: null, format: null }],
    ['export to Word', { what: null, format: 'docx' }],
    ['export actions as PDF', { what: 'actions', format: 'pdf' }],
    ['Export the action log to Excel please.', { what: 'log', format: 'xlsx' }],
    ['export matters arising as a Word document in Welsh', { what: 'matters-arising', format: 'docx', language: 'cy' }],
    [
      'export agenda as pdf in both languages, large print',
      { what: 'agenda', format: 'pdf', language: 'both', isLarge: true },
    ],
    ['export the actions for publication', { what: 'actions', format: null, isPublished: true }],
    ['allforio camau i’w cyhoeddi fel PDF', { what: 'actions', format: 'pdf', isPublished: true }],
    ['allforio', { what: null, format: null }],
    ['allforio camau fel PDF', { what: 'actions', format: 'pdf' }],
    ['export the plan to Word', { what: 'plan', format: 'docx' }],
    ['export plan 2 as PDF', { what: 'plan', format: 'pdf', reference: '2' }],
    ['export the plan board in Welsh as html', { what: 'plan', format: 'html', language: 'cy' }],
    ['export the report as PDF', { what: 'plan-report', format: 'pdf' }],
    ['export the report on the plan to Word, large print', { what: 'plan-report', format: 'docx', isLarge: true }],
    ['export R1 to Excel', { what: 'return', format: 'xlsx', reference: 'R1' }],
    ['export iscg-r12 as csv', { what: 'return', format: 'csv', reference: 'ISCG-R12' }],
    ['export return 2 for publication', { what: 'return', format: null, reference: 'R2', isPublished: true }],
    ['download the return as pdf', { what: 'return', format: 'pdf' }],
    ['export the answers to the return to Word', { what: 'return', format: 'docx' }],
    ['allforio’r cynllun i Word', { what: 'plan', format: 'docx' }],
    ['allforio’r adroddiad fel PDF', { what: 'plan-report', format: 'pdf' }],
    ['allforio ymateb 1 i Excel', { what: 'return', format: 'xlsx', reference: 'R1' }],
    ['download everything as csv', { what: 'log', format: 'csv' }],
  ])('%s', (said, wanted) => {
    expect(heard(said)).toEqual({
      kind: 'export',
      reference: null,
      language: null,
      isLarge: false,
      isPublished: false,
      ...wanted,
    });
  });

  it.each(['export the visa rules to the minister by Friday', 'ISCG-1 export', 'ACTION: Lee to export the data'])(
    'is not recognised in “%s”',
    (said) => {
      expect(heard(said).kind).not.toBe('export');
    },
  );
});

const asker = (id: string, isPersonal: boolean): Asker => ({
  person: { id, name: id, aadObjectId: null },
  tenant: 't1',
  conversation: {
    key: isPersonal ? `chat-${id}` : 'c1',
    group: isPersonal ? `own-${id}` : 'g1',
    isPersonal,
    name: null,
  },
  language: 'en',
  zone: null,
  activity: `a-${id}`,
  now: NOW,
  mentions: [],
});

const say = async ({ services }: Sample, who: Asker, text: string): Promise<Reply> => {
  const bot = createBot(services, null);
  return bot.command(who, bot.hear(text));
};

async function pressGet({ services }: Sample, who: Asker): Promise<PaperReply> {
  const bot = createBot(services, null);
  const data = { group: 'g1', what: 'log', format: 'csv', meeting: null, language: 'en', isLarge: false };
  const button = bot.readButton({ action: { type: 'Action.Execute', verb: 'get-paper', data } });
  if (button === null) throw new Error('the button is not known');
  return (await bot.press(who, button)) as PaperReply;
}

const tokenOf = ({ way }: PaperReply): string => (way.by === 'link' ? (way.url.split('/').at(-1) ?? '') : '');

describe('a paper in a 1:1 chat', () => {
  it('is offered as a file, which only the person who asked may fetch', async () => {
    const sample = await sampleServices();
    const bot = createBot(sample.services, null);
    const reply = (await say(sample, asker('lee', true), 'export log as csv')) as PaperReply;
    const { file } = bot.show(asker('lee', true), reply);
    expect(file).toMatchObject({ name: 'ISCG-log-2022-09-15-en.csv' });
    const token = file?.token ?? '';
    const fetched = await bot.fetchFile(asker('lee', true), token);
    expect(fetched?.bytes).toHaveLength(file?.size ?? 0);
    expect(new TextDecoder().decode(fetched?.bytes)).toContain('Circulate the terms of reference');
    expect(await bot.fetchFile(asker('mair', true), token)).toBeNull();
    expect(await bot.fetchFile({ ...asker('lee', true), now: '2022-09-15T08:45:00.000Z' }, token)).toBeNull();
    expect(await bot.fetchFile(asker('lee', true), `${token}x`)).toBeNull();
    expect(sample.logged).toContain('a paper was given out');
  });

  it('leads to a question if its kind or format was not given, or there are several groups', async () => {
    const sample = await sampleServices();
    const form = (await say(sample, asker('lee', true), 'export to Word')) as PaperFormReply;
    expect(form).toMatchObject({ kind: 'paper-form', wanted: { what: null, format: 'docx' }, group: { id: 'g1' } });
    await sample.store.changeGroup('g2', () => ({
      record: sampleGroup({ id: 'g2', prefix: 'HB', name: 'Housing Board' }),
      result: undefined,
    }));
    const both = (await say(sample, asker('lee', true), 'export log as csv')) as PaperFormReply;
    expect(both.groups.map(({ name }) => name).sort()).toEqual(['Housing Board', 'Support and Challenge Group']);
  });

  it('does not exist for somebody without a group', async () => {
    expect(await say(await sampleServices(), asker('dewi', true), 'export log as csv')).toMatchObject({
      kind: 'problem',
      problem: { code: 'no-group-yet' },
    });
  });
});

describe('a paper in a group', () => {
  it('is posted without a link; each person who presses gets their own, without saying anything to those who cannot sign', async () => {
    const sample = await sampleServices();
    const posted = (await say(sample, asker('lee', false), 'export log as csv')) as PaperReply;
    expect(posted.way).toEqual({ by: 'button' });
    const own = await pressGet(sample, asker('lee', false));
    expect(own.way).toMatchObject({ by: 'link', minutes: 15 });
    expect(tokenOf(own)).not.toBe(tokenOf(await pressGet(sample, asker('mair', false))));
    const stranger = await pressGet(sample, asker('dewi', true));
    expect(stranger).toMatchObject({ kind: 'problem', problem: { code: 'not-a-member' } });
  });

  it('can be fetched by its link until that expires, while its reader is a member, and this is logged', async () => {
    const sample = await sampleServices();
    const token = tokenOf(await pressGet(sample, asker('lee', false)));
    let now: string = NOW;
    const { papers, log } = sample.services;
    const route = createPaperRoute({ stores: sample.store, papers, clock: { now: () => now }, log });
    expect((await route(token))?.name).toBe('ISCG-log-2022-09-15-en.csv');
    expect(sample.logged).toContain('a paper was given out');
    const [body = '', signature = ''] = token.split('.');
    const forged = Buffer.from(
      Buffer.from(body, 'base64url').toString().replace('"person":"lee"', '"person":"mair"'),
    ).toString('base64url');
    expect(await route(`${forged}.${signature}`)).toBeNull();
    const other = createPaperDesk({ secret: 'another secret' });
    expect(
      await createPaperRoute({ stores: sample.store, papers: other, clock: { now: () => now }, log })(token),
    ).toBeNull();
    await sample.store.changeGroup('g1', (group) => ({
      record: group === null ? sampleGroup() : { ...group, members: group.members.filter(({ id }) => id !== 'lee') },
      result: undefined,
    }));
    expect(await route(token)).toBeNull();
    now = '2022-09-15T08:45:00.000Z';
    expect(await route(tokenOf(await pressGet(sample, asker('mair', false))))).toBeNull();
    expect(sample.logged).toContain('a link to a paper was refused');
  });

  it('is available only in 1:1 chats if browsers cannot reach the server', async () => {
    const sample = await sampleServices({ papers: createPaperDesk() });
    const posted = (await say(sample, asker('lee', false), 'export log as csv')) as PaperReply;
    expect(posted.way).toEqual({ by: 'nothing' });
  });
});
