import { describe, expect, it } from 'vitest';
import { isZone, localDay, toInstant, toLocal } from '../../../src/model/calendar/zones.js';

describe('zones', () => {
  it('reads nine in the morning in London as an hour earlier in UTC in summer, and as the same in winter', () => {
    expect(toInstant('2022-07-14T09:00', 'Europe/London')).toBe('2022-07-14T08:00:00.000Z');
    expect(toInstant('2022-11-29T09:00', 'Europe/London')).toBe('2022-11-29T09:00:00.000Z');
  });

  it('takes a time that the clocks skip as an hour later, and one that they repeat as its first', () => {
    expect(toInstant('2023-03-26T01:30', 'Europe/London')).toBe('2023-03-26T01:30:00.000Z');
    expect(toInstant('2022-10-30T01:30', 'Europe/London')).toBe('2022-10-30T00:30:00.000Z');
  });

  it('tells the wall-clock time and the day of a moment, whatever the zone of the machine', () => {
    expect(toLocal('2022-10-12T10:00:00.000Z', 'Europe/London')).toBe('2022-10-12T11:00');
    expect(localDay('2022-10-12T23:30:00.000Z', 'Europe/London')).toBe('2022-10-13');
    expect(localDay('2022-10-12T23:30:00.000Z', 'America/New_York')).toBe('2022-10-12');
    expect(toLocal('2022-12-31T12:00:00.000Z', 'Pacific/Auckland')).toBe('2023-01-01T01:00');
  });

  it('knows zones by their IANA names alone', () => {
    expect(['Europe/London', 'UTC', 'America/Argentina/Buenos_Aires'].every(isZone)).toBe(true);
    expect(['London', 'Mars/Olympus', 'GMT+1', '', '+01:00'].some(isZone)).toBe(false);
  });
});
