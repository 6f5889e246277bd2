import { describe, expect, it } from 'vitest';
import type { Who } from '../../chat/world.js';
import { choicesFor } from './choices-for.js';

type Row = readonly [who: Who, shown: readonly number[], said: string, wanted: object];

/** One of what is done or offered is this. */
const offers = (rows: readonly Row[]): void => {
  it.each(rows)('%s after %j: %s', (who, shown, said, wanted) => {
    const commands = choicesFor(who, shown, said).choices.flat();
    expect(commands).toEqual(expect.arrayContaining([expect.objectContaining(wanted)]));
  });
};
const asked = (of: object): object => ({ kind: 'ask', asked: expect.objectContaining(of) as unknown });
const whose = (id: string): object => asked({ state: 'open', who: [expect.objectContaining({ id }) as unknown] });

describe('a question after something else was said', () => {
  offers([
    [
      'mared',
      [],
      'the printers rang again about the leaflet, when did I say it would be ready',
      { kind: 'show', reference: 'ISCG-7' },
    ],
    ['gwen', [], 'governors: whose job was that in the end', { kind: 'show', reference: 'ISCG-4' }],
    ['rhys', [], 'the dashboard, Friday or Monday, which was it we agreed', { kind: 'show', reference: 'ISCG-9' }],
    ['gwen', [], "am I right that Owain's unions thing got pulled?", { kind: 'show', reference: 'ISCG-15' }],
    ['claire', [], 'I forget what Huw said he would do', whose('huw')],
    ['sian', [], 'tell me again what it is that Mared took on', whose('mared')],
  ]);
});

describe('a list follows the part of the message that asks', () => {
  offers([
    ['tomos', [], 'what am I meant to have finished', asked({ state: 'open', isMine: true })],
    ['david', [], "what's due next week for everybody, I'm on my phone", asked({ isMine: false, when: 'next week' })],
    ['angharad', [], 'I only joined in June. What have I got on my list?', asked({ isMine: true, when: null })],
    ['david', [], 'did anybody pick up parking, I thought? not seen it since', { kind: 'look-up', words: 'parking' }],
  ]);
});

describe('a request in passing', () => {
  offers([
    [
      'david',
      [10],
      'the office cancelled and their next slot is 9 November. May I have till then?',
      { kind: 'more-time', words: '9 November because the office cancelled and their next slot is 9 November' },
    ],
    [
      'mared',
      [1],
      'not before 7 November, most of the office is away',
      { kind: 'more-time', words: expect.stringMatching(/^7 November/u) as unknown },
    ],
    ['claire', [], 'Huw may have a bit longer, 9 January and not a week more', { kind: 'grant', words: '9 January' }],
    [
      'claire',
      [],
      'Rhys is swamped, put Gwen on the dashboard alongside him',
      { kind: 'reassign', words: 'Rhys Bowen and Gwen Lloyd' },
    ],
    [
      'huw',
      [],
      'forget what I said about January, they gave way. December is fine',
      { kind: 'withdraw-request', reference: 'ISCG-8' },
    ],
    ['tomos', [], '11 - no news, she starts in December', { kind: 'note', reference: 'ISCG-11' }],
    [
      'owain',
      [],
      'could your messages get to me at half eight?',
      { kind: 'own', ask: { ask: 'settle', words: 'at 8:30' } },
    ],
    [
      'sian',
      [],
      'I will be away from 20 December to 2 January, both dates inclusive',
      { kind: 'own', ask: { ask: 'leave', days: 'from 20 December to 2 January', standIn: null } },
    ],
    ['mared', [], 'write to me in Welsh from here on', { kind: 'language', language: 'cy' }],
    ['sian', [], "November's start has moved to 13:30", { kind: 'change-meeting', change: 'move' }],
  ]);
});

describe('a group’s set-up, whatever reasons are given', () => {
  offers([
    [
      'claire',
      [],
      "I'd like Huw to cover when I'm off, so put him down as deputy chair",
      { kind: 'propose-settings', text: 'deputy chair Huw Parry' },
    ],
    [
      'sian',
      [],
      'It would help if Rhys and Huw were together known as the data people',
      { kind: 'propose-settings', text: 'data people: Rhys Bowen, Huw Parry' },
    ],
    ['sian', [], 'Numbers should start with GHB in place of ISCG', { kind: 'propose-settings', text: 'prefix GHB' }],
    [
      'sian',
      [],
      'We have agreed on the second Tuesday of every month at two as our usual day',
      { kind: 'propose-settings', text: 'meets the second Tuesday of every month at two' },
    ],
  ]);
});

describe('a task for somebody is offered for logging, and never logged unasked', () => {
  const logs = (text: string): object => ({ kind: 'log', text: expect.stringContaining(text) as unknown });
  offers([
    [
      'david',
      [],
      "told Huw over lunch that I'd find him a room by Friday",
      logs('ACTION: me to find Huw Parry a room by Friday'),
    ],
    [
      'angharad',
      [],
      'Claire has asked me to collect the addresses, wanted by 28 October. Should that go on here?',
      logs('ACTION: me to collect the addresses by 28 October'),
    ],
    [
      'gwen',
      [],
      'nobody wrote this down but Rhys agreed to count the replies by Friday',
      logs('ACTION: Rhys Bowen to count the replies by Friday'),
    ],
    [
      'sian',
      [],
      'everyone to bring their figures by Friday',
      logs('ACTION: everyone to bring their figures by Friday'),
    ],
    [
      'sian',
      [],
      'all members to read the draft before the next meeting',
      logs('ACTION: all members to read the draft'),
    ],
    ['sian', [], 'every member to fill in the form by Monday', logs('ACTION: every member to fill in the form')],
    ['sian', [], 'pawb i ddod â ffigurau erbyn dydd Gwener', logs('ACTION: pawb to dod â ffigurau')],
    ['sian', [], 'pob aelod i ddarllen y drafft cyn y cyfarfod nesaf', logs('ACTION: pob aelod to darllen y drafft')],
  ]);

  it.each([
    'everyone to bring their figures by Friday',
    'every member to fill in the form by Monday',
    'pawb i ddod â ffigurau',
  ])('%s', (said) => {
    expect(choicesFor('sian', [], said).isDone).toBe(false);
  });

  it.each(['Rhys has finished with them', 'everyone should be pleased'])('%s is no task', (said) => {
    const kinds = choicesFor('sian', [], said)
      .choices.flat()
      .map(({ kind }) => kind);
    expect(kinds).not.toContain('log');
  });
});

describe('a person who confirms something, or is late themselves', () => {
  it.each([
    ['claire', 'I can confirm the room is free'],
    ['gwen', "I'm running late"],
    ['claire', 'sorry, ten minutes late for the call'],
    ['gwen', "dwi'n rhedeg yn hwyr"],
    ['gwen', 'gallaf gadarnhau bod y lle yn iawn'],
  ] as const)('sets nothing and gets no list: %s: %s', (who, said) => {
    const kinds = choicesFor(who, [], said)
      .choices.flat()
      .map(({ kind }) => kind);
    expect(kinds.filter((kind) => ['ask', 'propose-settings', 'to-confirm', 'confirm-closure'].includes(kind))).toEqual(
      [],
    );
  });
});

describe('a table that belongs to no meeting', () => {
  it('is not shown', () => {
    const kinds = choicesFor(
      'claire',
      [],
      'find us a table for six at the Greek place after the meeting',
    ).choices.flat();
    expect(kinds.map(({ kind }) => kind)).not.toContain('table');
  });
});
