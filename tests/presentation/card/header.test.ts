import { expect, it } from 'vitest';
import { header } from '../../../src/presentation/card/card.js';
import { partsOf } from '../../cards/walk-card.js';

/** What stands in the row of the title, and in a row below it. */
function rowsOf(state: string, more: { readonly isBelow?: true } = {}): readonly (readonly unknown[])[] {
  const card = header({ kicker: null, title: 'Answer complaints', pill: { text: state, color: 'Warning', ...more } });
  return partsOf(card)
    .filter(({ type }) => type === 'ColumnSet')
    .map((row) => partsOf(row['columns']).flatMap(({ type, text }) => (type === 'Column' ? [] : [text])));
}

it('a short state stands next to the title', () => {
  expect(rowsOf('In progress').map((row) => new Set(row))).toEqual([new Set(['Answer complaints', 'In progress'])]);
});

it('a state that may be long stands below the title, which keeps its width on a phone', () => {
  expect(rowsOf('Amber: not started, late', { isBelow: true }).map((row) => new Set(row))).toEqual([
    new Set(['Answer complaints']),
    new Set(['Amber: not started, late']),
  ]);
});
