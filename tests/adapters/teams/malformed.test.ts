import { doJob } from '../../../src/adapters/documents/reading-job.js';
import type { ReviewReading } from '../../../src/reading/read-for-review.js';
import type { Documents } from '../../../src/ports/documents.js';
import { NO_DOCUMENTS } from '../../fixtures/no-documents.js';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/lowdb/open-memory-store.js';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { type LocalEdge, localEdge } from './local-edge.js';

let connector: FakeConnector;
let edge: LocalEdge;

beforeEach(async () => {
  connector = await FakeConnector.start([]);
  edge = await localEdge(connector);
});

afterEach(() => connector.stop());

const GROUP = { id: '19:board@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 't' };
const ODD: readonly unknown[] = ['x', 7, true, {}, [null], ['x'], [[]], [7], { length: 1 }];

describe('an activity with a part of the wrong type', () => {
  it.each(
    ['entities', 'attachments', 'membersAdded', 'membersRemoved'].flatMap((part) =>
      ODD.map((value) => [part, value] as const),
    ),
  )('is refused, or answered without that part: %s %j', async (part, value) => {
    for (const type of ['message', 'conversationUpdate', 'installationUpdate', 'invoke']) {
      const { status } = await edge.deliver({ type, [part]: value, conversation: GROUP, text: 'help' });
      expect([200, 400, 501]).toContain(status);
    }
    expect(edge.logged).not.toContain('a turn failed');
  });

  it.each(
    ['action', 'name', 'locale', 'localTimezone', 'replyToId', 'text', 'value', 'channelData', 'timestamp'].flatMap(
      (part) => [7, {}, [], true, null].map((value) => [part, value] as const),
    ),
  )('is refused, or answered without that part: %s %j', async (part, value) => {
    for (const type of ['message', 'installationUpdate', 'invoke']) {
      const { status } = await edge.deliver({ type, name: 'adaptiveCard/action', [part]: value, conversation: GROUP });
      expect([200, 400, 501]).toContain(status);
    }
    expect(edge.logged).not.toContain('a turn failed');
  });

  it('is read even if it is nested as deep as a body may be', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect((await edge.deliver({ value: deep, text: 'help' })).status).toBe(200);
  });

  it('loses its null values, which Teams sometimes sends', async () => {
    const parts = {
      text: 'help',
      locale: null,
      value: null,
      entities: null,
      recipient: { id: '28:bot', name: null },
      from: { id: '29:claire', name: null, aadObjectId: null },
      conversation: { id: 'chat', conversationType: 'personal', tenantId: 't', isGroup: null, name: null },
    };
    expect((await edge.deliver(parts)).status).toBe(200);
    expect(connector.sent).toHaveLength(1);
    expect(edge.logged).not.toContain('a turn failed');
  });
});

describe('an id with a character that no id has', () => {
  const bad = ['a\u0000b', 'a\uD800b', '\u202Eab'];

  it.each([
    ...bad.map((id) => ({ id })),
    ...bad.map((id) => ({ replyToId: id })),
    ...bad.map((id) => ({ from: { id } })),
    ...bad.map((id) => ({ recipient: { id } })),
    ...bad.map((id) => ({ conversation: { id } })),
    ...bad.map((id) => ({ conversation: { id: 'chat', tenantId: id } })),
    ...bad.map((id) => ({ channelData: { tenant: { id } } })),
    ...bad.map((id) => ({ membersAdded: [{ id }] })),
  ])('is refused: %j', async (parts) => {
    const { status, body } = await edge.deliver({ text: 'help', ...parts });
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('holds signs that no id has')]);
  });
});

describe('the texts of an activity', () => {
  it('lose invisible characters before anything is stored', async () => {
    const at = '<at>Si\u0000a\u0302n</at>';
    await edge.deliver({
      text: `ACTION: ${at} to pay \u202Etxt.exe\u202C, see the note\uD83D`,
      conversation: GROUP,
      from: { id: '29:claire', name: 'Clai\u0007re Bennett\u0000' },
      entities: [{ type: 'mention', text: at, mentioned: { id: '29:si\u0000an', name: 'Si\u0000a\u0302n Rees' } }],
    });
    const group = (await (await edge.stores.all())[0]?.groupsOf('29:claire'))?.[0];
    expect(group?.actions[0]?.task).toBe('pay txt.exe, see the note\uFFFD');
    expect(group?.actions[0]?.leads).toEqual([{ kind: 'person', person: '29:sian', name: 'Siân Rees' }]);
    expect(group?.actions[0]?.raisedBy.name).toBe('Claire Bennett');
    expect(JSON.stringify(group)).not.toMatch(/\\u0000|\\u202e|\\ud83d/i);
  });

  it('lose them in a document and in the members that Teams lists too', async () => {
    connector.people = [
      {
        id: '29:sian',
        name: 'Si\u0000a\u0302n Rees\u202E',
        aadObjectId: '',
        givenName: '',
        surname: 'Re\u0007es',
        email: '',
      },
      { id: '29:claire', name: 'Claire Bennett', aadObjectId: '', givenName: '', surname: '', email: '' },
    ];
    const text = Buffer.from('ACTION: Sia\u0302n Rees to write\u202E by 30 November');
    const documents: Documents = {
      ...NO_DOCUMENTS,
      readForReview: async (_, groups, giver) =>
        JSON.parse(await doJob({ kind: 'review', name: 'minutes.txt', groups, giver }, text)) as ReviewReading,
    };
    edge = await localEdge(connector, { documents, stores: await openMemoryStore() });
    await edge.deliver({ text: 'ACTION: Claire to ring', conversation: GROUP });
    const store = (await edge.stores.all())[0];
    const group = (await store?.groupsOf('29:sian'))?.[0];
    expect(group?.members.find(({ id }) => id === '29:sian')).toMatchObject({ name: 'Siân Rees', surname: 'Rees' });
    const server = createServer((_request, response) => response.end('minutes'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const content = { downloadUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/minutes.txt` };
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    await edge.deliver({ id: 'activity-2', attachments: [{ contentType, name: 'minutes.txt', content }] });
    const card = JSON.stringify(connector.sent.at(-1)?.activity);
    expect(card).toContain('Siân Rees');
    expect(card).not.toMatch(/\\u0000|\u202e/i);
  });
});
