import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import { askerOf } from '../../fixtures/asker.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

const say = ({ services }: Sample, place: string, said: string): Promise<AnyReply> => {
  const conversation = { key: place, group: place, isPersonal: false, name: null };
  return answerCommand(services, askerOf('lee', { conversation }), hear(said, { isLocal: false }), null);
};
const referencesIn = async ({ store }: Sample, place: string): Promise<readonly string[]> =>
  ((await store.findGroup(place))?.actions ?? []).map(({ reference }) => reference);
const cardOf = (reply: AnyReply, language: 'en' | 'cy'): string => JSON.stringify(showReply(reply, language).card);

describe('a group before its set-up', () => {
  it('U24: has numbers that no other group has', async () => {
    const sample = await sampleServices();
    await say(sample, 'one', 'ACTION: Lee to ring the surveyor');
    await say(sample, 'two', 'ACTION: Lee to ring the bank');
    expect(await referencesIn(sample, 'one')).toEqual(['ACT-1']);
    expect(await referencesIn(sample, 'two')).toEqual(['ACT2-1']);
  });

  it('U24: keeps the numbers it gave, and its set-up says so and from where they continue', async () => {
    const sample = await sampleServices();
    await say(sample, 'one', 'ACTION: Lee to ring the surveyor');
    const saved = await say(sample, 'one', 'set up Estates Programme Board');
    expect(cardOf(saved, 'en')).toContain('ACT-1 keeps its number. New actions start with EPB.');
    expect(cardOf(saved, 'cy')).toContain('Mae ACT-1 yn cadw ei rif. Mae camau newydd yn dechrau gyda EPB.');
    await say(sample, 'one', 'ACTION: Lee to ring the bank');
    expect(await referencesIn(sample, 'one')).toEqual(['ACT-1', 'EPB-2']);
  });

  it('U24: keeps a prefix that was chosen', async () => {
    const sample = await sampleServices();
    await say(sample, 'one', 'set up prefix XYZ');
    await say(sample, 'one', 'set up Estates Programme Board');
    expect((await sample.store.findGroup('one'))?.prefix).toBe('XYZ');
  });

  it('U24: hears the same if the prefix changes later', async () => {
    const sample = await sampleServices();
    await say(sample, 'one', 'set up Estates Programme Board');
    await say(sample, 'one', 'ACTION: Lee to ring the surveyor');
    await say(sample, 'one', 'ACTION: Lee to ring the bank');
    const saved = await say(sample, 'one', 'set up prefix DB');
    expect(cardOf(saved, 'en')).toContain('EPB-1, EPB-2 keep their numbers. New actions start with DB.');
  });
});
