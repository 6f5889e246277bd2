import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeConnector, type FakePerson } from '../../e2e/fake-connector.js';
import { partsOf } from '../../cards/walk-card.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const GROUP = { id: '19:board@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: 't' };
const personOf = (id: string, givenName: string, surname: string): FakePerson => ({
  id: `29:${id}`,
  name: `${givenName} ${surname}`,
  aadObjectId: `aad-${id}`,
  givenName,
  surname,
  email: `${id}@example.org`,
});
const PEOPLE = [
  personOf('claire', 'Claire', 'Bennett'),
  personOf('sian', 'Siân', 'Rees'),
  personOf('tomos', 'Tomos', 'Hughes'),
];

let connector: FakeConnector;
let edge: LocalEdge;

beforeEach(async () => {
  connector = await FakeConnector.start(PEOPLE);
  edge = await localEdge(connector);
});

afterEach(() => connector.stop());

let at = 0;
const say = (text: string, id = 'm1', parts: object = {}) => edge.deliver({ id, text, conversation: GROUP, ...parts });
const changed = (type: string, eventType: string, text: string, id = 'm1') => {
  at += 1;
  const timestamp = new Date(Date.UTC(2022, 9, 12, 10, at)).toISOString();
  return edge.deliver({ type, id, text, timestamp, channelData: { eventType }, conversation: GROUP });
};
const edit = (text: string, id?: string) => changed('messageUpdate', 'editMessage', text, id);
const remove = (id?: string) => changed('messageDelete', 'softDeleteMessage', '', id);
const cards = () => connector.sent.map(({ activity }) => activity);
const last = (): Record<string, unknown> => cards().at(-1) ?? {};
const words = (): string => JSON.stringify(last());

/** Presses the button with this title on the card that was sent last, as a client that only submits does. */
async function press(title: string, from = last()): Promise<void> {
  const button = partsOf(from).find((part) => part['type'] === 'Action.Execute' && part['title'] === title);
  if (button === undefined) throw new Error(`no button: ${title}: ${JSON.stringify(from)}`);
  at += 1;
  const value = { ...(button['data'] as object), verb: button['verb'] };
  await edge.deliver({ id: `pressed-${at}`, conversation: GROUP, replyToId: 'card', value });
}

const actions = async () => {
  const [store] = await edge.stores.all();
  const [group] = (await store?.groupsOf('29:claire')) ?? [];
  return (group?.actions ?? []).map(({ reference, task, leads, deadline, status }) =>
    [reference, task, leads.map(({ name }) => name).join('+'), deadline.due, status].join(' | '),
  );
};
const LOGGED = 'ACT-1 | draft the plan | Siân Rees | 2022-11-30 | open';

describe('U29: a message that is edited after an action was logged from it', () => {
  beforeEach(() => say('ACTION: Siân to draft the plan by 30 November'));

  it('is answered once with what was logged and what changed, and changes nothing by itself', async () => {
    expect(await actions()).toEqual([LOGGED]);
    await edit('ACTION: Tomos to draft the housing plan by 7 December');
    expect(connector.sent).toHaveLength(2);
    expect(words()).toContain('ACT-1 was logged from a message that has been edited');
    expect(words()).toContain('New task: draft the housing plan');
    expect(words()).toContain('New lead: Tomos Hughes');
    expect(words()).toContain('New deadline: Wednesday 7 December 2022');
    expect(await actions()).toEqual([LOGGED]);
  });

  it('changes the action with one press, which undo takes back', async () => {
    await edit('ACTION: Tomos to draft the plan by 7 December');
    await press('Change ACT-1');
    expect(words()).toContain('Changed as the message says: ACT-1');
    expect(await actions()).toEqual(['ACT-1 | draft the plan | Tomos Hughes | 2022-12-07 | open']);
    await press('Undo');
    expect(await actions()).toEqual([LOGGED]);
  });

  it('leaves the action unchanged with one press', async () => {
    await edit('ACTION: Tomos to draft the plan by 7 December');
    await press('Keep as it is');
    expect(words()).toContain('ACT-1 stays as it is');
    expect(await actions()).toEqual([LOGGED]);
  });

  it.each(['ACTION: Siân to draft the plan by 30 November', 'action:  Siân to draft the plan by 30 November.'])(
    'is not answered if nothing differs: %s',
    async (text) => {
      await edit(text);
      expect(connector.sent).toHaveLength(1);
    },
  );

  it('is answered once if the edit is delivered twice', async () => {
    const timestamp = '2022-10-12T11:00:00.000Z';
    const again = { type: 'messageUpdate', id: 'm1', timestamp, channelData: { eventType: 'editMessage' } };
    const text = 'ACTION: Tomos to draft the plan by 30 November';
    await Promise.all([say(text, 'm1', again), say(text, 'm1', again)]);
    expect(connector.sent).toHaveLength(2);
  });

  it('offers to add what the message now says, and to drop what it no longer says', async () => {
    await edit('ACTION: Siân to draft the plan by 30 November\nACTION: Tomos to book a room');
    expect(words()).toContain('An edited message says more than was logged');
    await press('Log it');
    expect(await actions()).toEqual([LOGGED, 'ACT-2 | book a room | Tomos Hughes |  | open']);
    await edit('ACTION: Tomos to book a big room');
    await press('Change ACT-2');
    expect(words()).toContain('No longer in the message: ACT-1');
    await press('Remove ACT-1');
    expect(await actions()).toEqual([
      'ACT-1 | draft the plan | Siân Rees | 2022-11-30 | cancelled',
      'ACT-2 | book a big room | Tomos Hughes |  | open',
    ]);
  });

  it('offers to remove what it no longer says', async () => {
    await edit('never mind, scrap that');
    await press('Remove ACT-1');
    expect((await actions())[0]).toContain('cancelled');
  });

  it('is answered in Welsh in a Welsh group', async () => {
    const [store] = await edge.stores.all();
    const [group] = (await store?.groupsOf('29:claire')) ?? [];
    await store?.changeGroup(group?.id ?? '', (found) => ({
      record: found && { ...found, isSetUp: true, language: 'cy' },
      result: null,
    }));
    await edit('ACTION: Tomos to draft the plan by 7 December');
    expect(words()).toContain('Cofnodwyd ACT-1 o neges sydd wedi’i golygu');
    expect(words()).toContain('Arweinydd newydd: Tomos Hughes');
    expect(words()).toContain('Newid ACT-1');
  });
});

describe('U29: a message that is deleted after an action was logged from it', () => {
  it('is answered with what was logged, and one press removes the action', async () => {
    await say('ACTION: Siân to draft the plan by 30 November');
    await remove();
    expect(words()).toContain('ACT-1 was logged from a message that is now deleted');
    expect(await actions()).toEqual([LOGGED]);
    await press('Remove ACT-1');
    expect((await actions())[0]).toContain('cancelled');
  });

  it('restores, if it is brought back, what was removed with one press', async () => {
    await say('ACTION: Siân to draft the plan by 30 November');
    await remove();
    await press('Remove ACT-1');
    await changed('messageUpdate', 'undeleteMessage', 'ACTION: Siân to draft the plan by 30 November');
    expect(words()).toContain('ACT-1 was logged from a message that is back');
    await press('Put ACT-1 back');
    expect(await actions()).toEqual([LOGGED]);
  });
});

describe('a message from which nothing was logged', () => {
  it.each(['good morning all', 'done ACT-3', 'ACTION: Siân to draft the plan'])(
    'may be edited or deleted, and nothing is said or done: %s',
    async (text) => {
      expect((await edit(text, 'm7')).status).toBe(200);
      expect((await remove('m7')).status).toBe(200);
      expect(connector.sent).toEqual([]);
      expect(await actions()).toEqual([]);
    },
  );

  it('closes nothing if a command is edited', async () => {
    await say('ACTION: Siân to draft the plan by 30 November');
    await say('ACT-1 is with legal', 'm2');
    const count = connector.sent.length;
    await edit('done ACT-1', 'm2');
    expect(connector.sent).toHaveLength(count);
    expect(await actions()).toEqual([LOGGED]);
  });
});
