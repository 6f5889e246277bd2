import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Group } from '../../../src/model/group.js';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const CHAT = { id: '19:board@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 't' };
const BOT = { type: 'mention', text: '<at>Matters Arising</at>', mentioned: { id: '28:bot', name: 'Matters Arising' } };

let connector: FakeConnector;
let edge: LocalEdge;
let count = 0;

/** Says it to the bot in the group's chat, and gives what the bot answers there. */
async function say(text: string): Promise<string> {
  count += 1;
  await edge.deliver({ id: `said-${count}`, text: `${BOT.text} ${text}`, entities: [BOT], conversation: CHAT });
  return JSON.stringify(connector.sent.at(-1)?.activity);
}

async function group(change: (found: Group) => Group = (found) => found): Promise<Group> {
  const [store] = await edge.stores.all();
  const [found] = (await store?.groupsOf('29:claire')) ?? [];
  if (store === undefined || found === undefined) throw new Error('no group');
  return store.changeGroup(found.id, (current) => {
    const record = change(current ?? found);
    return { record, result: record };
  });
}

beforeEach(async () => {
  connector = await FakeConnector.start([
    {
      id: '29:claire',
      name: 'Claire Bennett',
      aadObjectId: 'a',
      givenName: 'Claire',
      surname: 'Bennett',
      email: 'c@example.org',
    },
    { id: '29:sian', name: 'Siân Rees', aadObjectId: 'b', givenName: 'Siân', surname: 'Rees', email: 's@example.org' },
  ]);
  edge = await localEdge(connector);
  await say('ACTION: Claire Bennett to write to the Trust by 20 October');
});

afterEach(() => connector.stop());

describe('in the chat of one group', () => {
  it('U20: a chair who asks for more time on their own action reads the new day', async () => {
    await group((found) => ({
      ...found,
      members: found.members.map((one) => (one.id === '29:claire' ? { ...one, roles: ['chair'] } : one)),
    }));
    const answer = await say('ACT-1 more time until 30 October because legal are late');
    expect((await group()).actions[0]?.deadline.due).toBe('2022-10-30');
    expect(answer).toContain('Now due Sunday 30 October 2022.');
    expect(answer).not.toContain('no longer waiting');
  });

  it('U21: assigning an action to its present lead, or to the same day, changes nothing', async () => {
    const { history } = (await group()).actions[0] ?? {};
    expect(await say('reassign ACT-1 to Claire Bennett')).toContain('No change');
    expect(await say('ACT-1 by 20 October')).toContain('No change');
    expect((await group()).actions[0]?.history).toEqual(history);
  });

  it.each(['done 1', 'close 1', 'cau 1'])('U22: a bare number means the group’s action: %s', async (said) => {
    const answer = await say(said);
    expect(answer).toContain('ACT-1');
    expect(answer).not.toContain('DONE-1');
    expect((await group()).actions[0]?.status).toBe('done');
  });
});
