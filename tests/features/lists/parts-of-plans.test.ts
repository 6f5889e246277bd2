import { describe, expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import { hear } from '../../../src/app/hear.js';
import { askerOf } from '../../fixtures/asker.js';
import { groupWithPlan, plannedAction, recommendation, samplePlan } from '../../fixtures/sample-plan.js';
import { sampleAction } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

const PLAN = samplePlan({
  recommendations: [
    recommendation('1.1', { text: 'Open a leadership scheme' }),
    recommendation('1.2', { text: 'Publish the pay gap' }),
  ],
});
const GROUP = groupWithPlan(
  PLAN,
  plannedAction('ISCG-1', { kind: 'commitment', key: '1.1a', under: '1.1' }, { task: 'Appoint a convenor' }),
  sampleAction({ reference: 'ISCG-2', task: 'Circulate the leaflet' }),
);

/** What Mair is shown: a part of the plan by its key, an action by its reference, else the kind of what is answered. */
async function shownFor(said: string): Promise<string> {
  const { services } = await sampleServices();
  await services.store.changeGroup('g1', () => ({ record: GROUP, result: null }));
  const asker = askerOf('mair', { now: '2022-11-01T10:00:00.000Z' });
  const reply = await answerCommand(services, asker, hear(said, { isLocal: false }), null);
  if (reply.kind === 'plan' && reply.view.as === 'item') return reply.view.row.key;
  return reply.kind === 'detail' ? reply.action.reference : reply.kind;
}

describe('a question about a part of a plan, with no action of that name', () => {
  it.each([
    ['who leads the leadership scheme', '1.1'],
    ['what’s the latest on the pay gap?', '1.2'],
    ['who’s got the leadership scheme?', '1.1'],
    ['is the pay gap done yet', '1.2'],
    ['pwy sy’n arwain y leadership scheme', '1.1'],
    ['beth yw’r diweddaraf am y pay gap?', '1.2'],
    ['who’s dealing with the leaflet', 'ISCG-2'],
    ['who leads the staff canteen', 'list'],
  ])('“%s” shows %s', async (said, shown) => {
    expect(await shownFor(said)).toBe(shown);
  });

  it('is understood if a second question follows', () => {
    expect(hear('whose is the leadership scheme, and is it ever going to end?', { isLocal: false }).kind).toBe(
      'unknown',
    );
    expect(hear('pwy sy’n arwain y cynllun tâl, a beth yw’r dyddiad?', { isLocal: false }).kind).not.toBe('look-up');
  });
});
