import type { Activity } from 'botbuilder';
import { expect, it } from 'vitest';
import { makeAsker } from '../../../src/adapters/teams/make-asker.js';

function zoneFrom(part: Record<string, unknown>): string | null {
  const activity = {
    id: 'a1',
    from: { id: '29:sian', name: 'Siân Rees' },
    conversation: { id: 'c1', tenantId: 't1', conversationType: 'personal' },
    channelData: { tenant: { id: 't1' } },
    ...part,
  };
  return makeAsker(activity as unknown as Activity, '2022-09-15T08:00:00.000Z', 'en').zone;
}

it('the asker has the time zone that Teams gives with the message or in clientInfo, but not one that does not exist', () => {
  const info = (timezone: unknown): Record<string, unknown> => ({
    entities: [{ type: 'clientInfo', locale: 'en-GB', timezone }],
  });
  expect(zoneFrom({ localTimezone: 'Europe/Dublin' })).toBe('Europe/Dublin');
  expect(zoneFrom(info('America/New_York'))).toBe('America/New_York');
  expect(zoneFrom({ localTimezone: 'Mars/Olympus', ...info('Asia/Tokyo') })).toBe('Asia/Tokyo');
  expect(zoneFrom(info('GMT Standard Time'))).toBeNull();
  expect(zoneFrom(info(7))).toBeNull();
  expect(zoneFrom({})).toBeNull();
});
