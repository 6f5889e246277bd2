import { expect, it } from 'vitest';
import { showReply } from '../../../src/app/show-reply.js';
import { escalationReply } from '../../../src/features/escalations/handle.js';
import { addNote } from '../../../src/features/actions/rules/change-note.js';
import { addDays } from '../../../src/model/calendar/days.js';
import { settled } from '../../delivery/planned.js';
import { partsOf, textsOf } from '../../cards/walk-card.js';
import { onDay, person, sampleAction, sampleGroup } from '../../fixtures/sample-group.js';
import { sampleServices } from '../../fixtures/sample-services.js';

const NOW = '2022-09-15T08:30:00.000Z';

it('the chair gets the worst five of a hundred late actions, and the list of the rest', async () => {
  const { store } = await sampleServices();
  // ISCG-1 was due on 1 May, ISCG-100 on 8 August; all are longer silent than ten working days.
  const late = Array.from({ length: 100 }, (_, index) =>
    sampleAction({ reference: `ISCG-${index + 1}`, deadline: onDay(addDays('2022-05-01', index)) }),
  ).reverse();
  await store.changeGroup('g1', () => ({ record: sampleGroup({ actions: late }), result: null }));
  const reply = await escalationReply(store, 'carys', [], NOW);
  expect(reply.items).toHaveLength(100);
  expect(reply.items.slice(0, 3).map(({ action }) => action.reference)).toEqual(['ISCG-1', 'ISCG-2', 'ISCG-3']);
  const { card } = showReply(reply, 'en');
  const words = textsOf(card).map(({ text }) => String(text));
  expect(words).toContain('100 actions');
  expect(words).toContain('95 more ›');
  const more = partsOf(card).find((part) => JSON.stringify(part['items'] ?? '').includes('95 more'));
  const list = { verb: 'list', data: { group: 'g1', scope: 'overdue', page: 1 } };
  expect(more?.['selectAction']).toMatchObject(list);
  expect(partsOf(card).find(({ title }) => title === 'All overdue')).toMatchObject(list);
});

it('the chair reads who is away, whose nudges are off, and the latest note', async () => {
  const { store } = await sampleServices();
  const due = onDay('2022-08-01');
  const shared = sampleAction({ leads: [person('lee'), person('mair')], deadline: due });
  const actions = [addNote(shared, { id: 'mair', name: 'Mair' }, '2022-08-10T09:00:00.000Z', 'With legal')];
  await store.changeGroup('g1', () => ({ record: sampleGroup({ actions }), result: null }));
  const leave = { from: '2022-09-12', until: '2022-12-05', standIn: null };
  await store.changePerson('lee', () => ({ record: settled('lee', { leave }), result: null }));
  await store.changePerson('mair', () => ({ record: settled('mair', {}, { isMuted: true }), result: null }));
  const { card } = showReply(await escalationReply(store, 'carys', [], NOW), 'en');
  const words = textsOf(card).map(({ text }) => String(text));
  expect(words).toContain('Lee is away until Mon 5 Dec');
  expect(words).toContain('Mair has nudges turned off');
  expect(words).toContain('“With legal” · Mair · Wed 10 Aug');
});
