import { beforeEach, describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import { readButton } from '../../../src/app/read-button.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import { askerOf } from '../../fixtures/asker.js';
import { member, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

let sample: Sample;

/** Lee's ISCG-1 and ISCG-2 of the chair, Carys, both due on 15 September 2022, which is today. */
beforeEach(async () => {
  sample = await sampleServices();
  // Nobody but the chair decides in a group without a secretary.
  const group = sampleGroup({ members: [member('carys', 'chair'), member('lee'), member('mair')], nextNumber: 3 });
  const actions = [sampleAction(), sampleAction({ reference: 'ISCG-2', leads: [person('carys')] })];
  await sample.store.changeGroup('g1', () => ({ record: { ...group, actions }, result: undefined }));
});

async function said(message: string, language: 'en' | 'cy' = 'en'): Promise<string> {
  const reply = await answerCommand(sample.services, askerOf('carys'), hear(message, { isLocal: false }), null);
  return JSON.stringify(showReply(reply, language).card);
}

const history = async (): Promise<number> => (await sample.store.findGroup('g1'))?.actions[0]?.history.length ?? -1;

describe('something that is already so', () => {
  it.each([
    'reassign ISCG-1 to Lee', 'ISCG-1 lead: Lee', 'rhowch ISCG-1 i Lee', 'ISCG-1 by 15 September', 'move ISCG-1 to today', 'ISCG-1 task: Circulate the terms of reference',
  ])('is no change: %s', async (message) => {
    expect(await said(message)).toContain('No change: it was like that already.');
    expect(await history()).toBe(0);
  }); // prettier-ignore

  it('is no change in Welsh', async () => {
    expect(await said('rhowch ISCG-1 i Lee', 'cy')).toContain('Dim newid: felly yr oedd yn barod.');
  });

  it('is no change if an untouched form is saved', async () => {
    const form = { group: 'g1', reference: 'ISCG-1', from: null };
    const saved = readButton({ verb: 'save', ...form, task: 'Circulate the terms of reference', leads: 'lee', leadWords: '', due: '2022-09-15' });
    if (saved === null) throw new Error('no button');
    const reply = await answerButton(sample.services, askerOf('carys'), saved, null);
    expect(reply).toMatchObject({ kind: 'detail', news: { change: 'unchanged' } });
  }); // prettier-ignore

  it('is a change if somebody else leads it as well', async () => {
    expect(await said('reassign ISCG-1 to Lee and Mair')).toContain('Carys changed the lead.');
  });
});

describe('a deadline that was moved', () => {
  it.each(['ISCG-2 more time until 30 October because legal are late', 'ISCG-2 by 30 October', 'move ISCG-2 to 30 October because legal are late'])(
    'is stated as it is now if the chair asks for more time on their own action: %s',
    async (message) => {
      expect(await said(message)).toContain('Carys moved the deadline. Now due Sunday 30 October 2022.');
    },
  ); // prettier-ignore

  it('is stated as it is now in Welsh', async () => {
    expect(await said('ISCG-2 erbyn 30 Hydref', 'cy')).toContain(
      'Symudodd Carys y dyddiad cau. Y dyddiad cau nawr: dydd Sul 30 Hydref 2022.',
    );
  });

  it('is stated in words if it has no day', async () => {
    expect(await said('ISCG-2 no deadline')).toContain('Carys changed the deadline:');
  });
});
