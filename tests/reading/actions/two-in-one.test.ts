import { describe, expect, it } from 'vitest';
import { readActions } from '../../../src/reading/actions/read-actions.js';
import type { Roster } from '../../../src/reading/leads/roster.js';

const roster: Roster = {
  people: [
    { id: 'sian', name: 'Siân Rees' },
    { id: 'tomos', name: 'Tomos Hughes' },
    { id: 'gwen', name: 'Gwen Lloyd' },
    { id: 'owain', name: 'Owain Price', roles: ['secretary'] },
  ],
  sets: [{ name: 'policy leads', members: ['sian', 'tomos'] }],
  mentions: [{ text: '<at>Gwen Lloyd</at>', id: 'gwen', name: 'Gwen Lloyd' }],
  speaker: 'owain',
};
const context = {
  deadlines: { saidAt: '2022-10-12T11:00', nextMeeting: '2022-11-17', nation: 'england-and-wales' as const },
  roster,
};

/** One line an action: leads | task | due. */
const read = (text: string): string[] =>
  readActions(text, context).actions.map(
    ({ task, leads, deadline }) => `${leads.map((lead) => lead.name).join(', ')} | ${task} | ${deadline.due ?? '-'}`,
  );

describe('several actions behind one marker', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'ACTION: Tomos to ring the Trust by Friday, and Gwen Lloyd to book a room by Monday',
      ['Tomos Hughes | ring the Trust | 2022-10-14', 'Gwen Lloyd | book a room | 2022-10-17'],
    ],
    [
      'ACTION: Tomos to ring the Trust by Friday and Gwen Lloyd to book a room by Monday',
      ['Tomos Hughes | ring the Trust | 2022-10-14', 'Gwen Lloyd | book a room | 2022-10-17'],
    ],
    [
      'ACTION: Tomos to ring the Trust by Friday; Gwen to book a room by Monday',
      ['Tomos Hughes | ring the Trust | 2022-10-14', 'Gwen Lloyd | book a room | 2022-10-17'],
    ],
    [
      'ACTION: Tomos will ring the Trust by Friday. Gwen Lloyd will book a room by Monday.',
      ['Tomos Hughes | ring the Trust | 2022-10-14', 'Gwen Lloyd | book a room | 2022-10-17'],
    ],
    [
      'ACTION: Tomos to draft the letter and Gwen to book a room',
      ['Tomos Hughes | draft the letter | -', 'Gwen Lloyd | book a room | -'],
    ],
    [
      'ACTION: Siân to draft the plan by 4 November, Tomos to cost it by 11 November, and Gwen to publish it by 18 November',
      [
        'Siân Rees | draft the plan | 2022-11-04',
        'Tomos Hughes | cost it | 2022-11-11',
        'Gwen Lloyd | publish it | 2022-11-18',
      ],
    ],
    [
      'ACTION: Siân and Tomos to draft the plan, and the secretary to circulate it by Monday',
      ['Siân Rees, Tomos Hughes | draft the plan | -', 'Owain Price | circulate it | 2022-10-17'],
    ],
    [
      'ACTION: Tomos to ring the Trust, and policy leads to send their figures by Monday',
      ['Tomos Hughes | ring the Trust | -', 'policy leads | send their figures | 2022-10-17'],
    ],
    [
      'ACTION: Tomos to ring the Trust by Friday, and <at>Gwen Lloyd</at> to book a room',
      ['Tomos Hughes | ring the Trust | 2022-10-14', 'Gwen Lloyd | book a room | -'],
    ],
    [
      'ACTION: Tomos to ring the Trust, and Jo Bloggs to book a room',
      ['Tomos Hughes | ring the Trust | -', 'Jo Bloggs | book a room | -'],
    ],
    [
      'CAM GWEITHREDU: Tomos i ffonio’r Ymddiriedolaeth erbyn dydd Gwener, a Gwen i drefnu ystafell erbyn dydd Llun',
      ['Tomos Hughes | ffonio’r Ymddiriedolaeth | 2022-10-14', 'Gwen Lloyd | trefnu ystafell | 2022-10-17'],
    ],
    [
      'CAM GWEITHREDU: Siân i ddrafftio’r cynllun ac Owain i gylchredeg y cofnodion',
      ['Siân Rees | drafftio’r cynllun | -', 'Owain Price | cylchredeg y cofnodion | -'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('one action that involves several people', () => {
  it.each([
    'ACTION: Siân and Tomos to draft the plan by Friday',
    'ACTION: Siân, Tomos and Gwen to draft the plan',
    'ACTION: Siân Rees, and Gwen Lloyd to draft the plan',
    'ACTION: Siân to speak to Tomos and Gwen to agree dates',
    'ACTION: Siân to work with Owain, Tomos and Gwen to agree the budget by Monday',
    'ACTION: Siân to ask the Trust and Gwen to send figures',
    'ACTION: Siân to invite Tomos, and Gwen to attend',
    'ACTION: Tomos to contact the Trust and Gwen to discuss beds',
    'ACTION: Tomos to draft the letter and to send it',
    'ACTION: Tomos to draft the letter, and send it to Gwen to check',
    'ACTION: Tomos to talk to Gwen, and then to the Trust',
    'ACTION: Tomos to forward the paper to Siân, Owain and Gwen to read',
    'ACTION: Head of Housing and Gwen Lloyd to meet',
    'ACTION: Tomos to set out what Owain will do, and what Gwen will do',
    'ACTION: Tomos to list whom Siân and Gwen will meet',
    'ACTION: Siân to remind Tomos to ring the Trust by Friday, and Gwen to book a room',
    'CAM GWEITHREDU: Siân a Gwen i ddrafftio’r cynllun erbyn dydd Gwener',
    'CAM GWEITHREDU: Siân i ofyn i Tomos a Gwen i ddod i’r cyfarfod',
  ])('stays a single one: %s', (text) => {
    expect(read(text)).toHaveLength(1);
  });
});

describe('the Welsh order of words', () => {
  it.each([
    ['CAM GWEITHREDU: Bydd Siân Rees yn trefnu’r cyfarfod', 'Siân Rees | trefnu’r cyfarfod | -'],
    ['CAM GWEITHREDU: Dylai Siân drefnu’r cyfarfod', 'Siân Rees | trefnu’r cyfarfod | -'],
    ['CAM GWEITHREDU: i Siân ddrafftio’r cynllun', 'Siân Rees | drafftio’r cynllun | -'],
    ['CAM GWEITHREDU: Mae angen i Tomos ddarllen y papur', 'Tomos Hughes | darllen y papur | -'],
    ['CAM GWEITHREDU: Siân i ddrafftio’r cynllun', 'Siân Rees | drafftio’r cynllun | -'],
    ['CAM GWEITHREDU: Siân: i gylchredeg y papur', 'Siân Rees | cylchredeg y papur | -'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
