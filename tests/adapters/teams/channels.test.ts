import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { localEdge } from './local-edge.js';

let connector: FakeConnector;

beforeEach(async () => {
  connector = await FakeConnector.start([]);
});

afterEach(() => connector.stop());

const REGISTERED = {
  isLocal: false,
  credentials: { type: 'SingleTenant', appId: 'app', password: 'secret', tenant: 't' },
  serviceHosts: ['127.0.0.1'],
} as const;
const SERVICE = 'https://127.0.0.1/';

it.each(['directline', 'webchat', 'emulator', 'email', 'Msteams', 'msteams '])(
  'a registered bot refuses activities by the channel %s, whose users choose their own ids',
  async (channelId) => {
    const edge = await localEdge(connector, REGISTERED);
    expect(await edge.deliver({ channelId, serviceUrl: SERVICE })).toEqual({
      status: 403,
      body: { error: 'This channel is not allowed.' },
    });
    expect(edge.logged).toEqual(['channel not allowed']);
  },
);

it('an activity by Teams goes on to authentication', async () => {
  const edge = await localEdge(connector, REGISTERED);
  expect((await edge.deliver({ serviceUrl: SERVICE })).status).toBe(401);
});

it('local mode accepts any channel', async () => {
  const edge = await localEdge(connector);
  expect((await edge.deliver({ channelId: 'emulator', text: 'help' })).status).toBe(200);
});
