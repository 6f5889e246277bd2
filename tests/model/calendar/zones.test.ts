import { describe, expect, it } from 'vitest';
import { isZone, localDay, toInstant, toLocal } from '../../../src/model/calendar/zones.js';

describe('the time in a zone', () => {
  it('is an hour earlier in UTC for nine in the morning in London in summer, and the same in winter', () => {
    expect(toInstant('2022-07-14T09:00', 'Europe/London')).toBe('2022-07-14T08:00:00.000Z');
    expect(toInstant('2022-11-29T09:00', 'Europe/London')).toBe('2022-11-29T09:00:00.000Z');
  });

  it('is an hour later if the clocks skip it, and the first one if they repeat it', () => {
    expect(toInstant('2023-03-26T01:30', 'Europe/London')).toBe('2023-03-26T01:30:00.000Z');
    expect(toInstant('2022-10-30T01:30', 'Europe/London')).toBe('2022-10-30T00:30:00.000Z');
  });

  it('gives the wall-clock time and the day of a moment, whatever the machine’s zone', () => {
    expect(toLocal('2022-10-12T10:00:00.000Z', 'Europe/London')).toBe('2022-10-12T11:00');
    expect(localDay('2022-10-12T23:30:00.000Z', 'Europe/London')).toBe('2022-10-13');
    expect(localDay('2022-10-12T23:30:00.000Z', 'America/New_York')).toBe('2022-10-12');
    expect(toLocal('2022-12-31T12:00:00.000Z', 'Pacific/Auckland')).toBe('2023-01-01T01:00');
  });

  it('needs a zone’s IANA name', () => {
    expect(['Europe/London', 'UTC', 'America/Argentina/Buenos_Aires'].every(isZone)).toBe(true);
    expect(['London', 'Mars/Olympus', 'GMT+1', '', '+01:00'].some(isZone)).toBe(false);
  });
});
