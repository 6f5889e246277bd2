import { describe, expect, it } from 'vitest';
import { createBot } from '../../../src/app/create-bot.js';
import { createPaperRoute } from '../../../src/app/create-paper-route.js';
import type { PaperFormReply, PaperReply } from '../../../src/features/papers/reply.js';
import type { Group } from '../../../src/model/group.js';
import type { Reply } from '../../../src/model/reply.js';
import type { Asker } from '../../../src/ports/asker.js';
import { member } from '../../fixtures/sample-group.js';
import { sampleReturn } from '../../fixtures/sample-return.js';
import { NOW, type Sample, sampleServices } from '../../fixtures/sample-services.js';
import { wholePlanGroup } from '../../fixtures/whole-plan.js';

const CARYS = { id: 'carys', name: 'Carys' };

const asker = (id: string, isPersonal = true): Asker => ({
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

async function sampleWith(changes: Partial<Group>): Promise<Sample> {
  const sample = await sampleServices();
  const members = [member('lee'), member('mair'), member('carys', 'chair')];
  await sample.store.changeGroup('g1', () => ({
    record: wholePlanGroup(undefined, { members, ...changes }),
    result: undefined,
  }));
  return sample;
}

const say = async ({ services }: Sample, who: Asker, text: string): Promise<Reply> => {
  const bot = createBot(services, null);
  return bot.command(who, bot.hear(text));
};

const askedFor = (changes: Parameters<typeof sampleReturn>[0] = {}) => ({ returns: [sampleReturn(changes)] });

describe('a return as a paper', () => {
  it('is only for people who run the group while it is open, as its answers are', async () => {
    const sample = await sampleWith(askedFor());
    expect(await say(sample, asker('carys'), 'export R1 as csv')).toMatchObject({
      kind: 'paper',
      what: 'return',
      reference: 'R1',
      way: { by: 'file', name: 'ISCG-return-R1-2022-09-15-en.csv' },
    });
    expect(await say(sample, asker('lee'), 'export R1 as csv')).toMatchObject({
      kind: 'problem',
      problem: { code: 'not-allowed-returns' },
    });
  });

  it('is for every member once it is closed, and a link ends with that right', async () => {
    const closed = { at: '2022-09-14T09:00:00.000Z', by: CARYS };
    const sample = await sampleWith(askedFor({ closed }));
    const bot = createBot(sample.services, null);
    const given = (await say(sample, asker('lee'), 'export R1 as csv')) as PaperReply;
    const { file } = bot.show(asker('lee'), given);
    expect((await bot.fetchFile(asker('lee'), file?.token ?? ''))?.name).toBe('ISCG-return-R1-2022-09-15-en.csv');
    await sample.store.changeGroup('g1', (group) => ({
      record: { ...(group ?? wholePlanGroup()), ...askedFor() },
      result: undefined,
    }));
    expect(await bot.fetchFile(asker('lee'), file?.token ?? '')).toBeNull();
    const { papers, log } = sample.services;
    const route = createPaperRoute({ stores: sample.store, papers, clock: { now: () => NOW }, log });
    expect(await route(file?.token ?? '')).toBeNull();
    expect(sample.logged).toContain('a paper was refused: it is not for who asks, or no longer there');
  });

  it('is reported as missing if it does not exist', async () => {
    const sample = await sampleWith(askedFor());
    expect(await say(sample, asker('carys'), 'export R7 as pdf')).toMatchObject({
      problem: { code: 'unknown-return', reference: 'R7' },
    });
  });
});

describe('a plan and the report on it as papers', () => {
  it.each([
    ['export the plan as csv', 'plan', 'ISCG-plan-2022-09-15-en.csv'],
    ['export the report as csv', 'plan-report', 'ISCG-plan-report-2022-09-15-en.csv'],
    ['allforio’r cynllun fel csv yn Gymraeg', 'plan', 'ISCG-plan-2022-09-15-cy.csv'],
  ])('is given to every member: “%s”', async (said, what, name) => {
    const sample = await sampleWith({});
    expect(await say(sample, asker('lee'), said)).toMatchObject({ kind: 'paper', what, way: { by: 'file', name } });
  });

  it('are missing if the group has no such plan; without any plan, such a word means any paper', async () => {
    const none = await sampleWith({ plans: [] });
    expect(await say(await sampleWith({}), asker('lee'), 'export plan 3 as csv')).toMatchObject({
      problem: { code: 'no-plan-to-export' },
    });
    for (const said of ['export the report as pdf', 'export the plan as pdf', 'export the return as pdf']) {
      const form = (await say(none, asker('lee'), said)) as PaperFormReply;
      expect(form).toMatchObject({ kind: 'paper-form', wanted: { what: null, format: 'pdf' } });
      expect(form.kinds).toEqual(['matters-arising', 'actions', 'agenda', 'log']);
    }
  });

  it('are on the form with what the group has, and each reference fits only its kind', async () => {
    const sample = await sampleWith(askedFor());
    const bot = createBot(sample.services, null);
    const form = (await say(sample, asker('carys'), 'export')) as PaperFormReply;
    expect(form.kinds).toEqual(['matters-arising', 'actions', 'agenda', 'log', 'plan', 'plan-report', 'return']);
    const data = {
      ...{ group: 'g1', what: 'log', format: 'csv', meeting: null, reference: 'ISCG-R1', language: 'en' },
      ...{ large: 'false', published: 'false' },
    };
    const pressed = (changes: object): Promise<Reply> => {
      const button = bot.readButton({
        action: { type: 'Action.Execute', verb: 'export-form', data: { ...data, ...changes } },
      });
      if (button === null) throw new Error('the button is not known');
      return bot.press(asker('carys'), button);
    };
    expect(await pressed({})).toMatchObject({ kind: 'paper', what: 'log', reference: null });
    const ofReport = { about: 'plan-report', meeting: '2022-08-31', reference: '1/1' };
    expect(await pressed({ ...ofReport, what: 'plan-report' })).toMatchObject({
      meeting: '2022-08-31',
      reference: '1/1',
    });
    expect(await pressed({ ...ofReport, what: 'actions' })).toMatchObject({ meeting: null, reference: null });
  });
});
