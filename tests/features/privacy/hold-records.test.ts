import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import type { AnyReply } from '../../../src/app/features.js';
import { showReply } from '../../../src/app/show-reply.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { askerOf } from '../../fixtures/asker.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

const say = ({ services }: Sample, who: string, message: string, isPersonal = false): Promise<AnyReply> =>
  answerCommand(services, askerOf(who, {}, isPersonal), hear(message, { isLocal: false }), null);

const textOf = (answer: AnyReply, language: 'en' | 'cy' = 'en'): string => showReply(answer, language).text ?? '';

describe('a hold', () => {
  it.each([
    ['hold ISCG-1', 'release ISCG-1'],
    ['put a hold on ISCG-1', 'release the hold on ISCG-1'],
    ['ISCG-1 hold', 'lift the hold on ISCG-1'],
    ['dal ISCG-1', 'rhyddhau ISCG-1'],
  ])('is put on an action by “%s” and released by “%s”, and both are in its history', async (hold, release) => {
    const sample = await sampleServices();
    const held = await say(sample, 'carys', hold);
    expect(held).toMatchObject({ kind: 'detail', news: { change: 'held' }, action: { hold: { by: { id: 'carys' } } } });
    expect(JSON.stringify(showReply(held, 'cy').card)).toContain('Ataliodd Carys ei waredu');
    const released = await say(sample, 'sion', release);
    expect(released).toMatchObject({ kind: 'detail', news: { change: 'released' }, action: { hold: null } });
    const history = (await sample.store.findGroup('g1'))?.actions[0]?.history.map(({ change, by }) => [change, by.id]);
    expect(history).toEqual([
      ['held', 'carys'],
      ['released', 'sion'],
    ]);
  });

  it.each([
    ['hold the group', 'release the group'],
    ['put a hold on the group', 'lift the hold on the group'],
    ['dal y grŵp', "rhyddhau'r grŵp"],
  ])('is put on the group by “%s” and released by “%s”', async (hold, release) => {
    const sample = await sampleServices();
    const held = await say(sample, 'carys', hold);
    expect(textOf(held)).toBe('On hold: nothing of Support and Challenge Group is removed until the hold is released.');
    expect((await sample.store.findGroup('g1'))?.retention.hold?.by).toEqual({ id: 'carys', name: 'Carys' });
    expect(JSON.stringify(showReply(await say(sample, 'carys', 'settings'), 'en').card)).toContain('keepYears');
    expect(textOf(await say(sample, 'carys', release))).toContain('is released');
    expect((await sample.store.findGroup('g1'))?.retention.hold).toBeNull();
  });

  it('is put only by the chair and the secretary, even on an action that a member raised or leads', async () => {
    const sample = await sampleServices();
    for (const who of ['lee', 'owen']) {
      const refused = await say(sample, who, 'hold ISCG-1');
      expect(refused).toEqual({ kind: 'problem', problem: { code: 'not-allowed-to-hold', reference: 'ISCG-1' } });
    }
    expect(textOf(await say(sample, 'lee', 'hold the group'))).toBe(
      'Only the chair or secretary can put a hold on the group, or release it. Ask one of them.',
    );
    expect((await say(sample, 'stranger', 'hold ISCG-1')).kind).toBe('problem');
    expect((await sample.store.findGroup('g1'))?.actions[0]?.hold).toBeNull();
  });

  it('on a group is announced in its own chat', async () => {
    const sample = await sampleServices();
    expect(textOf(await say(sample, 'carys', 'hold the group', true))).toContain('in its own chat');
  });

  it.each(['ISCG-1: on hold until March', 'hold the line', 'hold ISCG-1 until legal answer'])(
    'is not meant by “%s”',
    (message) => {
      expect(['hold', 'hold-group']).not.toContain(hear(message, { isLocal: false }).kind);
    },
  );
});
