import { describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { member, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Dewi is in no group. */
const say = ({ services }: Sample, said: string, who = 'dewi'): Promise<AnyReply> =>
  answerCommand(services, askerOf(who, {}, true), hear(said, { isLocal: false }), null);

async function press({ services }: Sample, reply: AnyReply, title: string, who = 'dewi'): Promise<AnyReply> {
  const found = partsOf(showReply(reply, 'en').card).find((part) => part['title'] === title && 'verb' in part);
  const button = readButton({ ...(found?.['data'] as object), verb: found?.['verb'] });
  if (button === null) throw new Error(`no button ${title}`);
  return answerButton(services, askerOf(who, {}, true), button, null);
}

const titlesOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): readonly unknown[] =>
  partsOf(showReply(reply, language).card)
    .filter(({ type }) => type === 'Action.Execute')
    .map(({ title }) => title);
const wordsOf = (reply: AnyReply, language: 'en' | 'cy' = 'en'): string =>
  JSON.stringify(showReply(reply, language).card);

const withHousing = async (sample: Sample): Promise<void> => {
  const record = sampleGroup({ id: 'g2', prefix: 'HB', name: 'Housing Board', members: [member('lee', 'chair')] });
  await sample.store.changeGroup('g2', () => ({ record, result: null }));
};

describe('a message in a 1:1 chat before any group exists', () => {
  it.each(['ACTION: I will ring the surveyor tomorrow', 'CAM GWEITHREDU: ffonio’r syrfëwr yfory'])(
    'leads to the question where it belongs, and makes no group silently: %s',
    async (said) => {
      const sample = await sampleServices();
      const asked = await say(sample, said);
      expect(wordsOf(asked)).toContain('Where does this belong?');
      expect(wordsOf(asked)).toContain('Add me to your group’s chat');
      expect(wordsOf(asked)).toContain('press + under the message box');
      expect(wordsOf(asked, 'cy')).toContain('Ble mae hyn yn perthyn?');
      expect(titlesOf(asked)).toEqual(['My own list']);
      expect(await sample.store.findGroup('chat-dewi')).toBeNull();
    },
  );

  it('goes to its writer’s own list by one press, and from then on without a question', async () => {
    const sample = await sampleServices();
    const logged = await press(sample, await say(sample, 'ACTION: I will ring the surveyor'), 'My own list');
    expect(logged.kind).toBe('logged');
    expect((await say(sample, 'ACTION: I will write to the clerk')).kind).toBe('logged');
    expect((await sample.store.findGroup('chat-dewi'))?.actions).toHaveLength(2);
  });

  it('that sets up a group leads to the same question until its writer chooses their own list', async () => {
    const sample = await sampleServices();
    const asked = await say(sample, 'set up Estates Board; meets every first Monday 10:00');
    expect(titlesOf(asked)).toEqual(['My own list']);
    expect(await sample.store.findGroup('chat-dewi')).toBeNull();
    expect((await press(sample, asked, 'My own list')).kind).toBe('settings-saved');
    expect((await sample.store.findGroup('chat-dewi'))?.name).toBe('Estates Board');
  });

  it.each(['actions', 'camau', 'meetings', 'who is the chair?'])(
    'has no list yet, and the answer says how to have one: %s',
    async (said) => {
      const sample = await sampleServices();
      expect(await say(sample, said)).toEqual({ kind: 'problem', problem: { code: 'no-group-yet' } });
      expect(await sample.store.findGroup('chat-dewi')).toBeNull();
    },
  );
});

describe('a message in a 1:1 chat from a member of a group', () => {
  it('belongs to that group if they keep no list of their own', async () => {
    const sample = await sampleServices();
    expect(await say(sample, 'ACTION: Lee to ring the surveyor', 'lee')).toMatchObject({ group: { id: 'g1' } });
  });

  it('leads to a question if they also keep a list of their own', async () => {
    const sample = await sampleServices();
    await withHousing(sample);
    await press(sample, await say(sample, 'ACTION: Lee to buy stamps', 'lee'), 'My own list', 'lee');
    await sample.store.changeGroup('g2', () => ({ record: null, result: null }));
    const asked = await say(sample, 'ACTION: Lee to ring the surveyor', 'lee');
    expect(titlesOf(asked)).toEqual(['Support and Challenge Group (ISCG)', 'My own list']);
    const logged = await press(sample, asked, 'Support and Challenge Group (ISCG)', 'lee');
    expect(logged).toMatchObject({ kind: 'logged', actions: [{ reference: 'ISCG-2' }] });
  });

  it('renames no group without a question', async () => {
    const sample = await sampleServices();
    const asked = await say(sample, 'set up Estates Board; meets every first Monday 10:00', 'carys');
    expect(titlesOf(asked)).toEqual(['Support and Challenge Group', 'My own list']);
    expect((await sample.store.findGroup('g1'))?.name).toBe('Support and Challenge Group');
  });

  it('sets up the only group that it can mean', async () => {
    const sample = await sampleServices();
    await say(sample, 'set up language Welsh', 'carys');
    expect((await sample.store.findGroup('g1'))?.language).toBe('cy');
  });
});
