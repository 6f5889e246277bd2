import { describe, expect, it } from 'vitest';
import { answerButton, answerCommand } from '../../../src/app/answer-command.js';
import type { AnyReply } from '../../../src/app/features.js';
import { hear } from '../../../src/app/hear.js';
import { readButton } from '../../../src/app/read-button.js';
import { showReply } from '../../../src/app/show-reply.js';
import type { Group } from '../../../src/model/group.js';
import { itemsOf } from '../../../src/model/plan-item.js';
import type { Store } from '../../../src/ports/store.js';
import { partsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { onBothStores } from '../../fixtures/both-stores.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { type Sample, sampleServices } from '../../fixtures/sample-services.js';

/** Monday 5 December 2022, 09:00 in London. */
const NOW = '2022-12-05T09:00:00.000Z';

const PLAN = `plan:
# Skills Plan 2022-2024

## Workforce

1.1 Set up a network of employers
Lead: Lee
Timeline: 31 March 2023
Commitment:
- We will write to the twenty largest employers by 31 January 2023.
- We will hold a first meeting.

1.2 Sign the Jobs Compact
Lead: Mair
Timeline: Complete

1.3 Publish the pay gap
Lead: Dylan Owen
Timeline: June 2023`;

let count = 0;
const asker = (who: string): ReturnType<typeof askerOf> => askerOf(who, { now: NOW, activity: `a${++count}` });

interface World extends Sample {
  readonly say: (said: string, who?: string) => Promise<AnyReply>;
  readonly press: (reply: AnyReply, title: string, more?: object, who?: string) => Promise<AnyReply>;
  readonly group: () => Promise<Group>;
}

async function world(store: Store): Promise<World> {
  const sample = await sampleServices({ store });
  await store.changeGroup('g1', () => ({ record: sampleGroup({ isSetUp: true }), result: null }));
  return {
    ...sample,
    say: (said, who = 'carys') => answerCommand(sample.services, asker(who), hear(said, { isLocal: false }), null),
    press: (reply, title, more = {}, who = 'carys') => {
      const found = partsOf(showReply(reply, 'en').card).find((part) => part['title'] === title && 'verb' in part);
      const button = readButton({ ...(found?.['data'] as object), ...more, verb: found?.['verb'] });
      if (button === null) throw new Error(`There is no button ${title}.`);
      return answerButton(sample.services, asker(who), button, null);
    },
    group: async () => {
      const group = await store.findGroup('g1', 'all');
      if (group === null) throw new Error('There is no group.');
      return group;
    },
  };
}

onBothStores('a plan brought in', (open) => {
  it('a plan is shown for confirmation before anything is kept', async () => {
    const { say, group } = await world(await open());
    const reply = await say(PLAN);
    expect(reply).toMatchObject({
      kind: 'plan-draft',
      draft: { title: 'Skills Plan 2022-2024', themes: ['Workforce'] },
    });
    const { draft } = reply as Extract<AnyReply, { kind: 'plan-draft' }>;
    expect(draft.items.map(({ kind, key, leads, deadline: { due } }) => [kind, key, leads[0]?.name, due])).toEqual([
      ['recommendation', '1.1', 'Lee', '2023-03-31'],
      ['commitment', '1.1a', 'Lee', '2023-01-31'],
      ['commitment', '1.1b', 'Lee', '2023-03-31'],
      ['recommendation', '1.2', 'Mair', null],
      ['recommendation', '1.3', 'Dylan Owen', '2023-06-30'],
    ]);
    expect(await group()).toMatchObject({ plans: [], actions: [] });
  });

  it('a plan is kept with its items as actions, and only once', async () => {
    const { say, press, group } = await world(await open());
    const read = await say(PLAN);
    const kept = await press(read, 'Keep the plan');
    expect(kept).toMatchObject({
      kind: 'plan-kept',
      recommendations: 3,
      references: ['ISCG-1', 'ISCG-3'],
      actions: 3,
      withoutLead: 1,
    });
    await press(read, 'Keep the plan');
    const { plans, actions } = await group();
    expect(plans.map(({ number, title }) => [number, title])).toEqual([[1, 'Skills Plan 2022-2024']]);
    expect(actions.map(({ reference, task, plan }) => [reference, task, plan?.kind, plan?.under])).toEqual([
      ['ISCG-1', 'We will write to the twenty largest employers by 31 January 2023.', 'commitment', '1.1'],
      ['ISCG-2', 'We will hold a first meeting.', 'commitment', '1.1'],
      ['ISCG-3', 'Publish the pay gap', 'recommendation', '1.3'],
    ]);
  });

  it('a plan is on the board as it says: complete is green, the rest is planned', async () => {
    const { say, press, group } = await world(await open());
    await press(await say(PLAN), 'Keep the plan');
    const held = await group();
    const [plan] = held.plans;
    if (plan === undefined) throw new Error('There is no plan.');
    expect(itemsOf(plan, held, NOW).map(({ key, colour }) => [key, colour])).toEqual([
      ['1.1', 'blue'],
      ['1.2', 'green'],
      ['1.3', 'blue'],
    ]);
  });

  it('a plan is kept without unticked items and everything only beneath them', async () => {
    const { say, press, group } = await world(await open());
    await press(await say(PLAN), 'Keep the plan', { 'pick-0': 'false', 'pick-1': 'false', 'pick-2': 'false' });
    const { plans, actions } = await group();
    expect(plans[0]?.recommendations.map(({ key }) => key)).toEqual(['1.2', '1.3']);
    expect(actions.map(({ task }) => task)).toEqual(['Publish the pay gap']);
  });

  it('a plan is taken back by undo as a whole', async () => {
    const { say, press, group } = await world(await open());
    await press(await say(PLAN), 'Keep the plan');
    await say('undo');
    const { plans, actions } = await group();
    expect(plans).toEqual([]);
    expect(actions.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('a plan can be kept again after undo, from the same card, under new references', async () => {
    const { say, press, group } = await world(await open());
    const read = await say(PLAN);
    await press(read, 'Keep the plan');
    await say('undo');
    expect(await press(read, 'Keep the plan')).toMatchObject({ references: ['ISCG-4', 'ISCG-6'], actions: 3 });
    expect((await group()).plans).toHaveLength(1);
  });

  it('a plan that is read again offers only what changed, and keeps the first day', async () => {
    const { say, press, group } = await world(await open());
    await press(await say(PLAN), 'Keep the plan');
    const again = await say(
      PLAN.replace('June 2023', 'September 2023').replace('Sign the Jobs', 'Sign the city’s Jobs'),
    );
    expect(again).toMatchObject({ kind: 'plan-draft', draft: { updates: 1, same: 3, gone: [] } });
    const { draft } = again as Extract<AnyReply, { kind: 'plan-draft' }>;
    expect(draft.items.map(({ key, isChange }) => [key, isChange])).toEqual([
      ['1.2', true],
      ['1.3', true],
    ]);
    await press(again, 'Update');
    const held = await group();
    const [plan] = held.plans;
    expect(held.plans).toHaveLength(1);
    expect(plan?.recommendations.map(({ text }) => text)).toEqual([
      'Set up a network of employers',
      'Sign the city’s Jobs Compact',
      'Publish the pay gap',
    ]);
    const moved = plan === undefined ? undefined : itemsOf(plan, held, NOW).find(({ key }) => key === '1.3');
    expect(moved).toMatchObject({ due: '2023-09-30', firstDue: '2023-06-30' });
    expect(
      await say(PLAN.replace('June 2023', 'September 2023').replace('Sign the Jobs', 'Sign the city’s Jobs')),
    ).toMatchObject({
      draft: { items: [], same: 5 },
    });
  });
});

describe('the person who keeps a plan', () => {
  it('runs the group, while a member may look at it', async () => {
    const { say, press } = await world((await sampleServices()).store);
    const read = await say(PLAN, 'owen');
    expect(showReply(read, 'en').card).not.toBeNull();
    const parts = partsOf(showReply(read, 'en').card).map(({ title, text }) => title ?? text);
    expect(parts).not.toContain('Keep the plan');
    expect(parts).toContain('The chair, a deputy or the secretary keeps it.');
    const chairs = await say(PLAN, 'carys');
    expect(await press(chairs, 'Keep the plan', {}, 'owen')).toMatchObject({
      kind: 'problem',
      problem: { code: 'not-allowed-settings' },
    });
  });
});

describe('a text without a plan', () => {
  it('is answered with what can be read', async () => {
    const { say } = await world((await sampleServices()).store);
    expect(await say('plan:\nSee you all on Thursday')).toMatchObject({ problem: { code: 'no-plan-found' } });
  });
});
