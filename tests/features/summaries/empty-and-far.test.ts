import { expect, it } from 'vitest';
import { answerCommand } from '../../../src/app/answer-command.js';
import { hear } from '../../../src/app/hear.js';
import { showReply } from '../../../src/app/show-reply.js';
import { buttonsOf, textsOf } from '../../cards/walk-card.js';
import { askerOf } from '../../fixtures/asker.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

/** The summary of a group that meets on a day, asked for on Thursday 15 September 2022, 09:30 in London. */
async function summaryBefore(day: string, actions: ReturnType<typeof sampleAction>[], language: 'en' | 'cy' = 'en') {
  const { services, store } = await sampleServices();
  const meetings = [{ day, start: '11:00', end: '12:30', state: 'planned' as const }];
  await store.changeGroup('g1', () => ({ record: sampleGroup({ isSetUp: true, meetings, actions }), result: null }));
  const reply = await answerCommand(services, askerOf('lee', {}, false), hear('summary', { isLocal: false }), null);
  const { card } = showReply(reply, language);
  return { words: textsOf(card).map(({ text }) => String(text)), buttons: buttonsOf(card).map(({ verb }) => verb) };
}

it('a summary offers no pages if nothing is open or was done', async () => {
  expect((await summaryBefore('2022-09-20', [])).buttons).toEqual([]);
});

it('a summary names the weekday of a meeting in the week ahead', async () => {
  expect((await summaryBefore('2022-09-20', [sampleAction()])).words).toContain('Actions before Tuesday’s meeting');
  expect((await summaryBefore('2022-09-21', [sampleAction()])).words).toContain('Actions before Wednesday’s meeting');
});

it('a summary does not call a meeting next month Thursday’s', async () => {
  expect((await summaryBefore('2022-10-13', [sampleAction()])).words).toContain('Actions before the next meeting');
  expect((await summaryBefore('2022-09-22', [sampleAction()])).words).toContain('Actions before the next meeting');
  expect((await summaryBefore('2022-10-13', [sampleAction()], 'cy')).words).toContain(
    'Camau gweithredu cyn y cyfarfod nesaf',
  );
});
