import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyReply } from '../../../src/app/features.js';
import type { Group } from '../../../src/model/group.js';
import { answerCommand } from '../../../src/app/answer-command.js';
import { answerButton } from '../../../src/app/answer-command.js';
import { planDue } from '../../../src/delivery/plan-due.js';
import { MESSAGES } from '../../../src/app/declared.js';
import { askerOf } from '../../fixtures/asker.js';
import { NOW, type Sample, sampleServices } from '../../fixtures/sample-services.js';

let sample: Sample;
beforeEach(async () => {
  sample = await sampleServices();
});

const group = async (): Promise<Group> => {
  const found = await sample.store.findGroup('g1');
  if (found === null) throw new Error('no group');
  return found;
};
const chairs = async (): Promise<readonly string[]> =>
  (await group()).members.filter(({ roles }) => roles.includes('chair')).map(({ id }) => id);
const setUp = (text: string, who = 'sion'): Promise<AnyReply> =>
  answerCommand(sample.services, askerOf(who), { kind: 'set-up', text }, null);
const take = (from: string[], to: string[], isPersonal = false): Promise<AnyReply> =>
  answerButton(sample.services, askerOf('sion', {}, isPersonal), { verb: 'take-chair', group: 'g1', from, to }, null);

describe('taking the chair from somebody', () => {
  it.each([
    ['chair Mair', ['mair']],
    ['chair Mair, Owen', ['mair', 'owen']],
  ])('needs a confirmation: “set up ISCG; %s”', async (words, to) => {
    const question = await setUp(`ISCG; ${words}`);
    expect(question).toMatchObject({ kind: 'confirm-chair', from: [{ id: 'carys' }], to: to.map((id) => ({ id })) });
    expect(await chairs()).toEqual(['carys']);
    expect(await take(['carys'], to)).toMatchObject({ kind: 'settings-saved' });
    expect(await chairs()).toEqual(to);
  });

  it('does not hold up the rest of the set-up, which is saved at once', async () => {
    await setUp('Another Name; chair Mair');
    expect((await group()).name).toBe('Another Name');
  });

  it('needs no confirmation if nobody loses the post', async () => {
    expect(await setUp('ISCG; chair Carys, Mair')).toMatchObject({ kind: 'settings-saved' });
    expect(await chairs()).toEqual(['carys', 'mair']);
  });

  it('needs another confirmation if somebody else chairs by then', async () => {
    await setUp('ISCG; chair Mair');
    await take(['carys'], ['owen']);
    expect(await take(['carys'], ['mair'])).toMatchObject({ kind: 'confirm-chair', from: [{ id: 'owen' }] });
    expect(await chairs()).toEqual(['owen']);
  });

  it('is in the group’s history, and announced to the group if it was done elsewhere', async () => {
    await take(['carys'], ['mair'], true);
    expect((await group()).roleChanges).toEqual([
      expect.objectContaining({ person: { id: 'carys', name: 'Carys' }, change: 'laid-down', isAnnounced: false }),
      expect.objectContaining({
        person: { id: 'mair', name: 'Mair' },
        change: 'taken-up',
        by: { id: 'sion', name: 'Sion' },
      }),
    ]);
    await planDue(MESSAGES, sample.store, NOW);
    const told = (await sample.store.listOutbox()).filter(({ subject }) => subject.kind === 'roles');
    expect(told.map(({ key }) => key)).toEqual([`roles/g1/${NOW}`]);
  });

  it('is announced to nobody twice if the group saw it', async () => {
    await take(['carys'], ['mair']);
    await planDue(MESSAGES, sample.store, NOW);
    expect((await sample.store.listOutbox()).filter(({ subject }) => subject.kind === 'roles')).toEqual([]);
  });
});
