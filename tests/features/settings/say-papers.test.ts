import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Group } from '../../../src/model/group.js';
import { textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** How the group stands, and what the answer says, after its chair says this on 12 October 2022. */
async function after(said: string): Promise<{ readonly group: Group | null; readonly words: string }> {
  const { services, store } = await sampleServices();
  await store.changeGroup('g1', () => ({ record: sampleGroup({ isSetUp: true }), result: null }));
  const asker = askerOf('carys', { now: '2022-10-12T10:00:00.000Z' });
  const reply = await answerCommand(services, asker, hear(said, { isLocal: false }), null);
  const words = textsOf(showReply(reply, 'en').card).map(({ text }) => String(text));
  return { group: await store.findGroup('g1'), words: words.join('\n') };
}

describe('the papers of a meeting', () => {
  it.each([
    ['set up papers 5 working days before', 5],
    ['set up; papers five working days before the meeting', 5],
    ['set up: papers due 3 days before', 3],
    ['gosod papurau 5 diwrnod gwaith cyn', 5],
    ['set up papers off', 0],
  ])('are a setting of the group: %s', async (said, days) => {
    const { group } = await after(said);
    expect(group).toMatchObject({ settings: { paperDays: days }, name: 'Support and Challenge Group' });
  });

  it('are sent at most 20 working days before it', async () => {
    const { group, words } = await after('set up papers 50 working days before');
    expect(words).toContain('papers 5 working days before');
    expect(group?.settings).toEqual({});
  });
});
