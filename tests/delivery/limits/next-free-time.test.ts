import { describe, expect, it } from 'vitest';
import { nextFreeTime, stillCounting, withReservation } from '../../../src/delivery/limits/next-free-time.js';

const track = (moments: readonly number[], ...windows: readonly (readonly [most: number, ms: number])[]) => ({
  moments,
  windows: windows.map(([most, ms]) => ({ most, ms })),
});

describe('the next moment', () => {
  it('is now if the windows have room', () => {
    expect(nextFreeTime([], 1000)).toBe(1000);
    expect(nextFreeTime([track([], [2, 100])], 1000)).toBe(1000);
    expect(nextFreeTime([track([990], [2, 100])], 1000)).toBe(1000);
  });

  it('comes when the oldest entry of a full window leaves it', () => {
    expect(nextFreeTime([track([920, 990], [2, 100])], 1000)).toBe(1020);
    expect(nextFreeTime([track([900, 990], [2, 100])], 1000)).toBe(1000);
  });

  it('counts in any window, not in one that begins with the first entry', () => {
    // 40, 50 and the next would be within 100 ms of each other, though 0 has long begun a window of its own.
    expect(nextFreeTime([track([0, 40, 50], [2, 100])], 60)).toBe(140);
  });

  it('leaves room for later reservations', () => {
    // Before 1050 it would be with two that come within 100 ms; after 1060 it would too, until 1160.
    expect(nextFreeTime([track([1060, 1070], [2, 100])], 960)).toBe(960);
    expect(nextFreeTime([track([1060, 1070], [2, 100])], 980)).toBe(1160);
  });

  it('uses a gap between reservations', () => {
    expect(nextFreeTime([track([1000, 1100, 1400], [1, 100])], 1000)).toBe(1200);
    expect(nextFreeTime([track([1000, 1100, 1250], [1, 100])], 1000)).toBe(1350);
  });

  it('respects every window of every track', () => {
    const tenant = track([1000], [1, 20]);
    const conversation = track([500, 600, 1000], [3, 1000], [2, 450]);
    // Three in a second: from 1500; two in 450 ms: from 1050; one in 20 ms: from 1020.
    expect(nextFreeTime([tenant, conversation], 1000)).toBe(1500);
  });
});

it('a moment is put in its place in order', () => {
  expect(withReservation([10, 30], 20)).toEqual([10, 20, 30]);
  expect(withReservation([10, 30], 30)).toEqual([10, 30, 30]);
  expect(withReservation([10, 30], 5)).toEqual([5, 10, 30]);
  expect(withReservation([], 5)).toEqual([5]);
});

it('entries that have left the longest window are forgotten', () => {
  const windows = [
    { most: 1, ms: 20 },
    { most: 9, ms: 100 },
  ];
  expect(stillCounting([850, 900, 901, 2000], windows, 1000)).toEqual([901, 2000]);
  expect(stillCounting([901], windows, 1000)).toEqual([901]);
});
