import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const BOARD = {
  id: '19:board@thread.v2',
  conversationType: 'groupChat',
  isGroup: true,
  tenantId: 't',
  name: 'Bwrdd Tai',
};
const MENTION = {
  type: 'mention',
  text: '<at>Matters Arising</at>',
  mentioned: { id: '28:bot', name: 'Matters Arising' },
};
const SIAN = { id: '29:sian', name: 'Siân Rees' };

let connector: FakeConnector;
let edge: LocalEdge;
let count: number;

beforeEach(async () => {
  connector = await FakeConnector.start(
    [{ id: '29:claire', name: 'Claire Bennett' }, SIAN].map((who) => ({
      ...who,
      aadObjectId: who.id,
      givenName: '',
      surname: '',
      email: `${who.id.slice(3)}@example.org`,
    })),
  );
  edge = await localEdge(connector);
  count = 0;
});

afterEach(() => connector.stop());

/** What somebody with an English client, unless told otherwise, is answered to what they say; all of its texts. */
async function said(text: string, parts: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const before = connector.sent.length;
  count += 1;
  await edge.deliver({ id: `said-${count}`, locale: 'en-GB', text, ...parts });
  return JSON.stringify(connector.sent.slice(before).map(({ activity }) => activity));
}

/** The same in the chat of the board, with a mention. */
const inBoard = (text: string, parts: Readonly<Record<string, unknown>> = {}): Promise<string> =>
  said(`<at>Matters Arising</at> ${text}`, { conversation: BOARD, entities: [MENTION], ...parts });

/** What somebody who presses a button on a card sees. */
async function pressed(verb: string, data: object, parts: Readonly<Record<string, unknown>> = {}): Promise<string> {
  count += 1;
  const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
  const activity = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'sent-1', locale: 'en-GB' };
  const { body } = await edge.deliver({ id: `pressed-${count}`, ...activity, ...parts });
  return JSON.stringify(body);
}

const set = (language: string): Promise<string> =>
  inBoard(`set up Bwrdd Tai; prefix BT; meets 17 November 2022 11:00; chair Claire Bennett; language ${language}`);

const LIST = { group: null, scope: 'open', page: 1 };

describe('an answer in the chat of a Welsh group, with an English client', () => {
  beforeEach(async () => {
    await set('Welsh');
  });

  it.each(['camau', 'cymorth', 'camua', 'crynodeb', 'actions', 'hlep', 'xyzzy'])(
    'to “%s” is in Welsh',
    async (text) => {
      const answer = await inBoard(text, { from: SIAN });
      expect(answer).toMatch(/Cam|cam|Croeso|Dydw i ddim/);
      expect(answer).not.toMatch(/I’m not sure|You’re welcome|Open actions|Nothing is open|Actions before/);
    },
  );

  it('is in Welsh even for somebody who chose English, because everybody reads it; what they alone see is English', async () => {
    await said('English', { from: SIAN });
    expect(await inBoard('camau', { from: SIAN })).toContain('Camau gweithredu agored');
    expect(await pressed('list', LIST, { conversation: BOARD, from: SIAN })).toContain('Open actions');
  });

  it('is in Welsh for one person alone too, until they type or choose English', async () => {
    expect(await pressed('list', LIST, { conversation: BOARD, from: SIAN })).toContain('Camau gweithredu agored');
    await said('what is overdue', { from: SIAN });
    expect(await pressed('list', LIST, { conversation: BOARD, from: SIAN })).toContain('Open actions');
  });
});

describe('an answer in the chat of a group that reads both languages', () => {
  it('is in both, Welsh first, whatever the language of the question', async () => {
    await set('both');
    for (const text of ['camau', 'actions']) {
      const answer = await inBoard(text, { from: SIAN });
      expect(answer.indexOf('Camau gweithredu agored')).toBeGreaterThan(0);
      expect(answer.indexOf('Open actions')).toBeGreaterThan(answer.indexOf('Camau gweithredu agored'));
    }
    const unknown = await inBoard('xyzzy', { from: SIAN });
    expect(unknown).toContain('Dydw i ddim');
    expect(unknown).toContain('I’m not sure');
  });
});

describe('an answer in a 1:1 chat', () => {
  it('is in the language of the question, which stays if a later question shows none', async () => {
    expect(await said('camau')).toContain('Nid wyf yn gwybod am grŵp');
    expect(await said('XY-7')).toContain('Ni allaf ddod o hyd');
    expect(await pressed('list', LIST)).toContain('Nid wyf yn gwybod am grŵp');
    expect(await said('show me the actions')).toContain('You are in no group that I know of');
    expect(await said('XY-7')).toContain('I cannot find');
  });

  it('is in the language of its reader’s group until they type something that shows a language', async () => {
    await set('Welsh');
    expect(await pressed('list', LIST, { from: SIAN, conversation: sianAlone })).toContain('Camau gweithredu agored');
    expect(await said('XY-7', { from: SIAN, conversation: sianAlone })).toContain('Ni allaf ddod o hyd');
    expect(await said('what have I got to do?', { from: SIAN, conversation: sianAlone })).not.toContain('Ni ');
  });

  it('is in the language that its reader chose, whatever they type', async () => {
    await said('Cymraeg');
    expect(await said('show me the actions')).toContain('Nid wyf yn gwybod am grŵp');
    expect(await said('English')).not.toContain('Camau');
    expect(await said('camau')).toContain('You are in no group that I know of');
  });

  it('is in the language of a Welsh client if nothing else shows one', async () => {
    expect(await said('XY-7', { locale: 'cy-GB' })).toContain('Ni allaf ddod o hyd');
  });
});

const sianAlone = { id: 'chat-sian', conversationType: 'personal', tenantId: 't' };
