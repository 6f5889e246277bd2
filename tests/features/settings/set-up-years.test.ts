import { describe, expect, it } from 'vitest';
import { readYears } from '../../../src/reading/schedules/read-years.js';
import { readSetUp } from '../../../src/features/settings/read-set-up.js';

describe('years for which closed actions are kept', () => {
  it.each([
    ['keep for 7 years', '7 years'],
    ['keep closed actions for 10 years', '10 years'],
    ['retention 5 years', '5 years'],
    ['retention period: 5', '5'],
    ['cadw am 7 mlynedd', '7 mlynedd'],
    ['cadw camau caeedig am 7 mlynedd', '7 mlynedd'],
  ])('are a part of a set-up: %s', (said, retention) => {
    const read = readSetUp(`Housing Board; ${said}; chair Siân Rees`);
    expect(read).toMatchObject({ name: 'Housing Board', chair: 'Siân Rees' });
    expect(readYears(read.keepYears ?? '')).toBe(readYears(retention));
    expect(readYears(readSetUp(said).keepYears ?? '')).toBe(readYears(retention));
  });

  it('leave alone groups whose names begin like them', () => {
    expect(readSetUp('Keep Wales Tidy Board')).toEqual({ name: 'Keep Wales Tidy Board' });
    expect(readSetUp('Cadw Heritage Group; chair Siân')).toMatchObject({ name: 'Cadw Heritage Group' });
  });
});
