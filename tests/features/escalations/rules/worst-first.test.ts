import { expect, it } from 'vitest';
import { worstFirst } from '../../../../src/features/escalations/rules/worst-first.js';

const silent = (reference: string, due: string, lastWord: string | null = null, attendingOn: string | null = null) => ({
  action: { reference },
  due,
  lastWord,
  attendingOn,
});

it('actions that are longest overdue and silent come first, and those to be handled at a meeting come last', () => {
  const items = [
    silent('ISCG-3', '2022-09-15'),
    silent('ISCG-10', '2022-09-01'),
    silent('ISCG-9', '2022-09-01'),
    silent('ISCG-1', '2022-08-01', null, '2022-10-12'),
    silent('ISCG-2', '2022-09-01', '2022-09-10'),
    silent('ISCG-8', '2022-09-01', '2022-09-05'),
  ];
  expect(items.sort(worstFirst).map(({ action }) => action.reference)).toEqual([
    'ISCG-9',
    'ISCG-10',
    'ISCG-8',
    'ISCG-2',
    'ISCG-3',
    'ISCG-1',
  ]);
});
