import { describe, expect, it } from 'vitest';
import { momentsBetween } from '../../../src/core/nudges/moments-between.js';

const london = { zone: 'Europe/London' };
const auckland = { zone: 'Pacific/Auckland' };

describe('the moments at which something can fall due', () => {
  it('are 09:00 of each local day, over the autumn clock change', () => {
    expect(momentsBetween('2022-10-28T08:00:00.000Z', '2022-10-31T09:00:00.000Z', [london])).toEqual([
      '2022-10-29T08:00:00.000Z',
      '2022-10-30T09:00:00.000Z',
      '2022-10-31T09:00:00.000Z',
    ]);
  });

  it('are those of every zone, in order and each once', () => {
    expect(momentsBetween('2023-03-25T00:00:00.000Z', '2023-03-26T21:00:00.000Z', [auckland, london, london])).toEqual([
      '2023-03-25T09:00:00.000Z',
      '2023-03-25T20:00:00.000Z',
      '2023-03-26T08:00:00.000Z',
      '2023-03-26T20:00:00.000Z',
    ]);
  });

  it('are none without groups, nor when time does not go on', () => {
    expect(momentsBetween('2022-10-28T08:00:00.000Z', '2022-10-31T09:00:00.000Z', [])).toEqual([]);
    expect(momentsBetween('2022-10-31T09:00:00.000Z', '2022-10-28T08:00:00.000Z', [london])).toEqual([]);
  });

  it('are one a day over five years, and no more than ten years of them', () => {
    expect(momentsBetween('2022-01-01T00:00:00.000Z', '2026-12-31T23:00:00.000Z', [london])).toHaveLength(1826);
    expect(momentsBetween('2022-01-01T00:00:00.000Z', '2122-01-01T00:00:00.000Z', [london])).toHaveLength(3653);
  });
});
