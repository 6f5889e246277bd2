import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const GROUP = { id: '19:board@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 't' };

describe('a turn in which Teams does not answer', () => {
  let connector: FakeConnector;
  let edge: LocalEdge;

  beforeEach(async () => {
    connector = await FakeConnector.start([]);
    edge = await localEdge(connector);
  });

  afterEach(() => connector.stop());

  it('ends without its reply, which is sent when the message is delivered again', async () => {
    connector.silentOn = /^POST /;
    expect((await edge.deliver({ text: 'ACTION: Claire to write', conversation: GROUP })).status).toBe(500);
    connector.silentOn = null;
    expect((await edge.deliver({ text: 'ACTION: Claire to write', conversation: GROUP })).status).toBe(200);
    expect(JSON.stringify(connector.sent)).toContain('ACT-1');
  });

  it('goes on without the members of the chat', async () => {
    connector.silentOn = /pagedmembers/;
    expect((await edge.deliver({ text: 'ACTION: Claire to write', conversation: GROUP })).status).toBe(200);
    expect(connector.sent).toHaveLength(1);
    expect(edge.logged).toContain('the members of a conversation could not be read');
  });

  it('answers a button although the card cannot be changed for everybody', async () => {
    await edge.deliver({ text: 'ACTION: Claire to write', conversation: GROUP });
    connector.silentOn = /^PUT /;
    const group = (await (await edge.stores.all())[0]?.groupsOf('29:claire'))?.[0];
    const answered = await edge.deliver({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: 'activity-2',
      replyToId: 'sent-1',
      conversation: GROUP,
      value: { action: { verb: 'done', data: { group: group?.id, reference: group?.actions[0]?.reference } } },
    });
    expect(answered.status).toBe(200);
    expect(JSON.stringify(answered.body)).toContain('adaptive');
    expect(edge.logged).toContain('the card could not be updated for everyone');
  });
});
