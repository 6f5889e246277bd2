import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Activity, ActivityTypes, CardFactory, type TurnContext } from 'botbuilder';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BotAdapter } from '../../../src/adapters/teams/bot-adapter.js';
import { limitTime } from '../../../src/adapters/teams/connector-policies.js';

const LOCAL = { type: '', appId: '', password: '', tenant: '' } as const;

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

let seen: Seen[] = [];
const server = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  request.on('end', () => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, path: url, headers, body: text === '' ? null : JSON.parse(text) });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('{"id":"sent-1"}');
  });
});

beforeEach(async () => {
  seen = [];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const adapter = new BotAdapter(LOCAL, (client) => {
  limitTime(1000)(client);
  client.credentials = {
    signRequest: (request) => {
      request.headers.set('authorization', 'Bearer of-the-bot');
      return Promise.resolve(request);
    },
  };
});

async function turn(act: (context: TurnContext) => Promise<unknown>): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const activity: Partial<Activity> = {
    type: ActivityTypes.Message,
    id: 'a1',
    channelId: 'msteams',
    serviceUrl: `http://127.0.0.1:${port}/`,
    from: { id: '29:lee', name: 'Lee' },
    recipient: { id: '28:bot', name: 'Matters Arising' },
    conversation: { id: '19:group@thread.v2', name: 'Group', conversationType: 'groupChat', isGroup: true },
    text: 'hello',
  };
  await adapter.receive('', activity as Activity, async (context) => {
    await act(context);
  });
}

it('a reply is sent as signed JSON, with its card unchanged and no connection left open', async () => {
  const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Tŷ', isVisible: undefined }] };
  const timestamp = new Date('2022-10-12T10:00:00.000Z');
  await turn((context) =>
    context.sendActivity({ type: 'message', timestamp, attachments: [CardFactory.adaptiveCard(card)] }),
  );
  expect(seen).toMatchObject([
    {
      method: 'POST',
      path: '/v3/conversations/19%3Agroup%40thread.v2/activities/a1',
      headers: { 'content-type': 'application/json; charset=utf-8', accept: '*/*', authorization: 'Bearer of-the-bot' },
      body: {
        type: 'message',
        timestamp: '2022-10-12T10:00:00.000Z',
        replyToId: 'a1',
        from: { id: '28:bot', name: 'Matters Arising' },
        recipient: { id: '29:lee', name: 'Lee' },
      },
    },
  ]);
  expect((seen[0]?.body as Activity).attachments).toEqual([
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'Tŷ' }] },
    },
  ]);
});

it.each(['updateActivity', 'deleteActivity'] as const)(
  'other requests are signed alike, and have no body if they need none: %s',
  async (call) => {
    await turn((context) =>
      call === 'deleteActivity'
        ? context.deleteActivity('sent-1')
        : context.updateActivity({ id: 'sent-1', type: 'message', text: 'changed' }),
    );
    expect(seen).toMatchObject([
      {
        method: call === 'deleteActivity' ? 'DELETE' : 'PUT',
        path: '/v3/conversations/19%3Agroup%40thread.v2/activities/sent-1',
        headers: { authorization: 'Bearer of-the-bot' },
        body: call === 'deleteActivity' ? null : { id: 'sent-1', type: 'message', text: 'changed' },
      },
    ]);
  },
);
