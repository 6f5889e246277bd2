import { describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Thursday 14 July 2022, 11:30 in London. */
const NOW = '2022-07-14T10:30:00.000Z';

async function withGroup(): Promise<Sample> {
  const sample = await sampleServices();
  const record = sampleGroup({ isSetUp: true, actions: [sampleAction({ task: 'Send the equality data to Claire' })] });
  await sample.store.changeGroup('g1', () => ({ record, result: null }));
  return sample;
}

const say = ({ services }: Sample, said: string): Promise<AnyReply> =>
  answerCommand(services, askerOf('carys', { now: NOW }), hear(said, { isLocal: false }), null);

async function press({ services }: Sample, reply: AnyReply, title: string): Promise<AnyReply> {
  const found = partsOf(showReply(reply, 'en').card).find((part) => part['title'] === title && 'verb' in part);
  const button = readButton({ ...(found?.['data'] as object), verb: found?.['verb'] });
  if (button === null) throw new Error(`no button ${title}`);
  return answerButton(services, askerOf('carys', { now: NOW }), button, null);
}

const keptIn = async ({ store }: Sample): Promise<readonly string[]> =>
  ((await store.findGroup('g1'))?.decisions ?? []).map(({ text }) => text);

describe('a decision chosen among possible meanings', () => {
  it('is kept by that press, and not asked about again', async () => {
    const sample = await withGroup();
    const asked = await say(sample, 'it’s been decided, we publish the equality data every quarter');
    expect(asked.kind).toBe('offer');
    expect(await press(sample, asked, 'Keep this as a decision')).toMatchObject({
      kind: 'decisions-kept',
      isNew: true,
    });
    expect(await keptIn(sample)).toEqual(['we publish the equality data every quarter']);
  });

  it('is taken back by one undo', async () => {
    const sample = await withGroup();
    const asked = await say(sample, 'it’s been decided, we publish the equality data every quarter');
    await press(sample, asked, 'Keep this as a decision');
    expect(await say(sample, 'undo')).toMatchObject({ kind: 'undone', lines: [{ of: 'decision', what: 'withdrawn' }] });
  });
});
