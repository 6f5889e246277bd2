import { expect, it } from 'vitest';
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS, msBetween } from '../../../src/model/calendar/instants.js';

it('time between instants is counted as it passes, whatever wall clocks do', () => {
  expect(addMs('2022-10-29T12:00:00.000Z', DAY_MS)).toBe('2022-10-30T12:00:00.000Z');
  expect(addMs('2022-01-01T00:00:00.000Z', -MINUTE_MS)).toBe('2021-12-31T23:59:00.000Z');
  expect(msBetween('2022-03-27T00:30:00.000Z', '2022-03-27T02:30:00.000Z')).toBe(2 * HOUR_MS);
  expect(msBetween('2022-03-27T02:30:00.000Z', '2022-03-27T02:29:00.000Z')).toBe(-MINUTE_MS);
});
