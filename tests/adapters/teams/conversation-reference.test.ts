import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { readStored, referenceFrom } from '../../../src/adapters/teams/conversation-reference.js';

describe('a stored conversation reference', () => {
  it('is read again although Teams gives neither isGroup nor a bot name in a 1:1 chat', () => {
    const activity = {
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      channelId: 'msteams',
      recipient: { id: '28:bot' },
      conversation: { id: 'a:1', conversationType: 'personal' },
    } as unknown as Activity;
    const stored: unknown = JSON.parse(JSON.stringify(referenceFrom(activity, 'tenant-1')));
    expect(readStored(stored)).toEqual({
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      channelId: 'msteams',
      tenant: 'tenant-1',
      team: null,
      bot: { id: '28:bot', name: '' },
      conversation: { id: 'a:1', conversationType: 'personal', isGroup: false },
    });
  });
});
