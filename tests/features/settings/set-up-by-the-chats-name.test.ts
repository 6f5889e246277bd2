import { describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Group } from '../../../src/model/group.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Wednesday 12 October 2022, 11:00 in London. */
const NOW = '2022-10-12T10:00:00.000Z';

async function withNewGroup(changes: Partial<Group> = {}): Promise<Sample> {
  const sample = await sampleServices();
  const record = sampleGroup({ isSetUp: false, meetings: [], series: null, ...changes });
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

describe('a group that is set up without a name', () => {
  it('gets the name of its chat when the proposal is confirmed', async () => {
    const sample = await withNewGroup();
    const asked = await say(sample, 'We meet on the first Thursday of every month at 11am');
    expect(asked.kind).toBe('confirm-settings');
    const saved = await press(sample, asked, 'Yes, set it up');
    expect(saved).toMatchObject({ kind: 'settings-saved', problems: [], changed: null });
    expect(await sample.store.findGroup('g1')).toMatchObject({
      isSetUp: true,
      name: 'Support and Challenge Group',
      prefix: 'ISCG',
    });
  });

  it.each(['set up; meets 24 November 2022 10:00', 'set up; chair Carys', 'gosod; yn cyfarfod 24 Tachwedd 2022 10:00'])(
    'gets the name of its chat if it is set up by typing: %s',
    async (said) => {
      const sample = await withNewGroup();
      expect(await say(sample, said)).toMatchObject({ kind: 'settings-saved', problems: [], changed: null });
      expect(await sample.store.findGroup('g1')).toMatchObject({ isSetUp: true, name: 'Support and Challenge Group' });
    },
  );

  it('leads to a question for a name if the chat has none, and keeps what was said', async () => {
    const sample = await withNewGroup({ name: 'ISCG', prefix: 'ISCG' });
    const form = await say(sample, 'set up; meets 24 November 2022 10:00');
    expect(form).toMatchObject({ kind: 'settings-form', problems: [{ code: 'name-missing' }] });
    expect(await sample.store.findGroup('g1')).toMatchObject({ isSetUp: false, meetings: [{ day: '2022-11-24' }] });
  });

  it('is not set up by words that cannot be read', async () => {
    const sample = await withNewGroup();
    await say(sample, 'set up; meets whenever it suits');
    expect(await sample.store.findGroup('g1')).toMatchObject({ isSetUp: false, meetings: [] });
  });
});
