import { expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import { hear } from '../../../src/app/hear.js';
import type { Plan } from '../../../src/model/plan.js';
import { textsOf } from '../../cards/walk-card.js';
import { showReply } from '../../../src/app/show-reply.js';
import { askerOf } from '../../fixtures/asker.js';
import { groupWithPlan, lee, recommendation, samplePlan } from '../../fixtures/sample-plan.js';
import { person } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** Lee rated 1.1 on 1 September and leads 1.2 with Sion; Mair leads 1.3, and Carys only what is closed. */
const LED = [
  recommendation('1.1', { notes: [lee('the contract has no such clause', 'red')] }),
  recommendation('1.2', { leads: [person('lee'), person('sion')] }),
  recommendation('1.3', { leads: [person('mair')] }),
  recommendation('1.4', {
    leads: [person('carys')],
    closed: { at: '2022-08-01T09:00:00.000Z', by: { id: 'carys', name: 'Carys' }, reason: null },
  }),
];

/** What the card says that answers Carys on 1 November 2022. */
async function shownFor(said: string, language: 'en' | 'cy', changes: Partial<Plan> = {}): Promise<string> {
  const { services, store } = await sampleServices();
  const plan = samplePlan({ scheme: { rule: 'declared', words: {} }, recommendations: LED, ...changes });
  await store.changeGroup('g1', () => ({ record: groupWithPlan(plan), result: null }));
  const asker = askerOf('carys', { now: '2022-11-01T10:00:00.000Z' });
  const reply = await answerCommand(services, asker, hear(said, { isLocal: false }), null);
  return textsOf(showReply(reply, language).card)
    .map(({ text }) => String(text))
    .join(' | ');
}

it('each lead is listed with their last report if nobody was asked for progress', async () => {
  const shown = await shownFor('plan silent', 'en');
  expect(shown).toContain('Nobody has been asked for progress since 1 July 2022. Each lead’s last word:');
  expect(shown).toContain('Sion (nothing yet), Mair (nothing yet), Lee (Thu 1 Sept)');
  expect(shown).toContain('To ask them all, say “ask the leads for progress”.');
  expect(shown).not.toMatch(/Carys|Nobody is silent/u);
});

it('the list of silent leads is in Welsh', async () => {
  const shown = await shownFor('cynllun tawel', 'cy');
  expect(shown).toContain('Ni ofynnwyd i neb am gynnydd ers 1 Gorffennaf 2022. Gair diwethaf pob arweinydd:');
  expect(shown).toContain('Sion (dim gair eto), Mair (dim gair eto), Lee (Iau 1 Medi)');
});

it('nobody is silent if all who were asked have answered', async () => {
  const by = { id: 'lee', name: 'Lee' };
  const round = {
    number: 1,
    askedAt: '2022-10-20T09:00:00.000Z',
    askedBy: { id: 'carys', name: 'Carys' },
    due: '2022-11-04',
    people: ['lee'],
    answers: [{ person: 'lee', at: '2022-11-01T09:00:00.000Z', by }],
    closedAt: null,
  };
  expect(await shownFor('plan silent', 'en', { rounds: [round] })).toContain('Nobody is silent.');
});

it('only silent leads of red items are named if there are any', async () => {
  const red = recommendation('1.5', {
    leads: [person('mair')],
    notes: [{ ...lee('late', 'red'), at: '2022-07-01T08:00:00.000Z' }],
  });
  const shown = await shownFor('plan silent', 'en', { recommendations: [...LED, red] });
  expect(shown).toContain('Red items without a word since');
  expect(shown).not.toContain('last word');
});
