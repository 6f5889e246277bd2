import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const REFUSED = { status: 500, body: { error: { code: 'ServiceError', message: 'asked for' } } };
const GROUP = { id: '19:board@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 't' };

let connector: FakeConnector;
let edge: LocalEdge;

beforeEach(async () => {
  connector = await FakeConnector.start([]);
  edge = await localEdge(connector);
});

afterEach(() => connector.stop());

const texts = (): readonly string[] => connector.sent.map(({ activity }) => JSON.stringify(activity));

/** What the log of Claire's own actions lists. */
async function listed(): Promise<string> {
  await edge.deliver({ id: 'activity-list', text: 'actions' });
  return texts().at(-1) ?? '';
}

describe('a reply that the connector answers with 500', () => {
  it('is sent when the message is delivered again, and its action is done once', async () => {
    connector.refusals.set(GROUP.id, REFUSED);
    expect((await edge.deliver({ text: 'ACTION: Claire to write', conversation: GROUP })).status).toBe(500);
    connector.refusals.clear();
    expect((await edge.deliver({ text: 'ACTION: Claire to write', conversation: GROUP })).status).toBe(200);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('ACT-1');
    // Once it is sent it is not sent again.
    expect((await edge.deliver({ text: 'ACTION: Claire to write', conversation: GROUP })).status).toBe(200);
    expect(texts()).toHaveLength(1);
    expect(await listed()).not.toContain('ACT-2');
  });

  it('is sent once if both deliveries come at the same time', async () => {
    await Promise.all([edge.deliver({ text: 'help' }), edge.deliver({ text: 'help' })]);
    expect(texts()).toHaveLength(1);
  });

  it.each([
    ['of a question', { text: 'help' }],
    ['of a file', { attachments: [file()] }],
    ['of a button of a client that knows no Action.Execute', { value: { verb: 'help' } }],
    ['of an installation', { type: 'installationUpdate', action: 'add' }],
    ['of an installation in a group', { type: 'installationUpdate', action: 'add', conversation: GROUP }],
    ['of being added to a chat', { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }],
  ])('is sent again, whatever kind of reply it is: %s', async (_of, parts) => {
    connector.refusals.set('chat', REFUSED);
    connector.refusals.set(GROUP.id, REFUSED);
    expect((await edge.deliver(parts)).status).toBe(500);
    expect(texts()).toEqual([]);
    connector.refusals.clear();
    expect((await edge.deliver(parts)).status).toBe(200);
    expect(texts()).toHaveLength(1);
  });
});

describe('activities without an id', () => {
  it('are each answered separately', async () => {
    const press = (verb: string): ReturnType<LocalEdge['deliver']> =>
      edge.deliver({
        id: undefined,
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb, data: { group: null, scope: 'open', page: 1 } } },
      });
    const [help, list] = [await press('help'), await press('list')];
    expect(JSON.stringify(help.body)).not.toBe(JSON.stringify(list.body));
    await edge.deliver({ id: undefined, text: 'ACTION: Claire to write', conversation: GROUP });
    await edge.deliver({ id: '', text: 'ACTION: Claire to ring', conversation: GROUP });
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toContain('ACT-2');
  });
});

function file(): object {
  return {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'minutes.docx',
    content: { downloadUrl: 'https://example.org/minutes.docx' },
  };
}
