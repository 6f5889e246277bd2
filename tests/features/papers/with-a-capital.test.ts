import { expect, it } from 'vitest';
import { outcomeSections } from '../../../src/features/papers/format-outcomes.js';
import { tableOf } from '../../../src/features/outcomes/rules/meeting-table.js';
import { sampleAction, sampleGroup } from '../../fixtures/sample-group.js';

const DAY = '2022-10-12';

it('a paper begins what was to be done, and what was decided, with a capital, as the cards do', () => {
  const group = sampleGroup({
    isSetUp: true,
    meetings: [{ day: DAY, start: '11:00', end: '12:30', state: 'planned' }],
    actions: [sampleAction({ reference: 'ISCG-1', task: 'book the hall', raisedAt: `${DAY}T10:30:00.000Z` })],
    decisions: [
      {
        reference: 'ISCG-D1',
        text: 'the board meets in Wrexham',
        meeting: DAY,
        at: `${DAY}T10:30:00.000Z`,
        by: { id: 'mair', name: 'Mair' },
        withdrawn: null,
        quote: null,
      },
    ],
  });
  const table = tableOf(DAY, group, `${DAY}T12:00:00.000Z`);
  const words = JSON.stringify(outcomeSections({ table, today: DAY } as Parameters<typeof outcomeSections>[0], 'en'));
  expect(words).toContain('Book the hall');
  expect(words).toContain('The board meets in Wrexham');
});
