import { afterEach, beforeEach, expect, it } from 'vitest';
import { conversationKey } from '../../../src/adapters/teams/conversation-reference.js';
import type { Meeting } from '../../../src/model/meeting.js';
import { sampleGroup } from '../../fixtures/sample-group.js';
import { FakeConnector } from '../../e2e/fake-connector.js';
import { type LocalEdge, localEdge } from './local-edge.js';

const CHAT = '19:meeting_board@thread.v2';
const CHANNEL = '19:board@thread.tacv2';
const PLANNED: Meeting = { day: '2022-10-12', start: '11:00', end: '12:30', state: 'planned' };

let connector: FakeConnector;
let edge: LocalEdge;
beforeEach(async () => {
  connector = await FakeConnector.start([]);
  edge = await localEdge(connector, { clock: { now: () => '2022-10-12T12:00:00.000Z' } });
});
afterEach(() => connector.stop());

const keep = (id: string): Promise<null> =>
  edge.stores.of('t').changeGroup(conversationKey('t', id), () => ({
    record: { ...sampleGroup({ isSetUp: true, meetings: [PLANNED] }), id: conversationKey('t', id), tenant: 't' },
    result: null,
  }));
const meetingsIn = async (id: string): Promise<readonly Meeting[] | undefined> =>
  (await edge.stores.of('t').findGroup(conversationKey('t', id)))?.meetings;

/** As Teams sends it: no conversation type, the names of `value` in capitals, seven decimals. */
const event = (name: string, value: unknown, id = CHAT): ReturnType<LocalEdge['deliver']> =>
  edge.deliver({
    type: 'event',
    name: `application/vnd.microsoft.${name}`,
    id: `${name}-1`,
    from: { id: '29:claire', aadObjectId: 'aad-claire', name: '' },
    conversation: { isGroup: true, tenantId: 't', id },
    channelData: { tenant: { id: 't' }, source: null, meeting: { id: 'TUNOVGVhbXM=' } },
    value,
    locale: 'en-US',
  });
const MEETING = {
  MeetingType: 'Scheduled',
  Title: 'Board',
  Id: 'TUNOVGVhbXM=',
  JoinUrl: 'https://teams.example.org/1',
};

it.each([CHAT, CHANNEL])(
  'the start and end of a meeting are silently noted on the group’s meeting in %s',
  async (id) => {
    await keep(id);
    const thread = id === CHANNEL ? `${CHANNEL};messageid=1665565200000` : CHAT;
    const began = { ...MEETING, StartTime: '2022-10-12T10:02:17.4388966Z' };
    const ended = { ...MEETING, EndTime: '2022-10-12T11:40:05.1252256Z' };
    for (const [name, value] of [
      ['meetingStart', began],
      ['meetingEnd', ended],
      ['meetingEnd', ended],
    ] as const)
      expect(await event(name, value, thread)).toEqual({ status: 200 });
    expect(await meetingsIn(id)).toEqual([
      { ...PLANNED, state: 'held', beganAt: '2022-10-12T10:02:17.438Z', endedAt: '2022-10-12T11:40:05.125Z' },
    ]);
    expect(connector.sent).toEqual([]);
  },
);

it.each([
  ['no value', undefined],
  ['a moment that is none', { StartTime: 'yesterday' }],
  ['a moment years away', { StartTime: '2031-01-01T00:00:00Z' }],
  ['a value that is no object', 'soon'],
])('an event with %s counts from its arrival', async (_what, value) => {
  await keep(CHAT);
  expect(await event('meetingStart', value)).toEqual({ status: 200 });
  expect(await meetingsIn(CHAT)).toEqual([{ ...PLANNED, state: 'held', beganAt: '2022-10-12T12:00:00.000Z' }]);
});

it('a meeting in a conversation without a group, and other events, are ignored', async () => {
  expect(await event('meetingStart', MEETING)).toEqual({ status: 200 });
  expect(await event('meetingEnd', MEETING)).toEqual({ status: 200 });
  expect(await event('meetingParticipantJoin', MEETING)).toEqual({ status: 200 });
  expect(await edge.stores.of('t').groupIds()).toEqual([]);
  expect(connector.sent).toEqual([]);
});
