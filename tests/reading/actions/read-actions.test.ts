import { describe, expect, it } from 'vitest';
import { readActions } from '../../../src/reading/actions/read-actions.js';
import type { Roster } from '../../../src/reading/leads/roster.js';

const roster: Roster = {
  people: [
    { id: 'p1', name: 'Siân Rees', givenName: 'Siân', surname: 'Rees' },
    { id: 'p2', name: 'Amelia John', givenName: 'Amelia', surname: 'John' },
  ],
  sets: [{ name: 'policy leads', members: ['p1', 'p2'] }],
  mentions: [{ text: '<at>Siân Rees</at>', id: 'p1', name: 'Siân Rees' }],
  speaker: 'p2',
};
const context = {
  deadlines: { saidAt: '2022-10-12T11:00', nextMeeting: '2022-11-17', nation: 'england-and-wales' as const },
  roster,
};

/** One line an action: task | leads | due. */
const read = (text: string): string[] =>
  readActions(text, context).actions.map(
    ({ task, leads, deadline }) =>
      `${task} | ${leads.map((lead) => `${lead.kind} ${lead.name}`).join(', ')} | ${deadline.due ?? '-'}`,
  );

describe('an action in a chat message', () => {
  it.each([
    [
      'ACTION: Comms team to circulate the terms of reference by 30 November',
      'circulate the terms of reference | team Comms team | 2022-11-30',
    ],
    [
      'action <at>Siân Rees</at> circulate the note by end of October',
      'circulate the note | person Siân Rees | 2022-10-31',
    ],
    ['action @Siân Rees circulate the note', 'circulate the note | person Siân Rees | -'],
    ['#action Siân will ring the venue', 'ring the venue | person Siân Rees | -'],
    ['AP: book a room', 'book a room |  | -'],
    ['AP 3.1 Siân Rees to book a room', 'book a room | person Siân Rees | -'],
    [
      'ACTION 3 – Amelia John and Comms team to write to the board',
      'write to the board | person Amelia John, team Comms team | -',
    ],
    ['[ACTION] Circulate the slides', 'Circulate the slides |  | -'],
    ['**ACTION: Head of Housing to publish the list**', 'publish the list | post Head of Housing | -'],
    ['ACTION: [REDACTED] to recirculate the paper', 'recirculate the paper | redacted [REDACTED] | -'],
    ['ACTION: Circulate terminology guidance', 'Circulate terminology guidance |  | -'],
    ['Action: To create a group', 'create a group |  | -'],
    [
      'ACTION: – All policy leads to feedback on the plan by 15/11/22',
      'feedback on the plan | set All policy leads | 2022-11-15',
    ],
    ['ACTION: AJ: send the figures', 'send the figures | person Amelia John | -'],
    ['The paper will be sent round. (Action: AJ)', 'The paper will be sent round | person Amelia John | -'],
    ['ACTION: circulate the paper (AJ)', 'circulate the paper | person Amelia John | -'],
    ['ACTION: circulate the paper by 30 November – AJ', 'circulate the paper | person Amelia John | 2022-11-30'],
    ['ACTION: circulate the paper (AJ) by 30 November', 'circulate the paper | person Amelia John | 2022-11-30'],
    ['ACTION: circulate the paper. Owner: Siân', 'circulate the paper | person Siân Rees | -'],
    ['ACTION: by 30 November, Siân to circulate the notes', 'circulate the notes | person Siân Rees | 2022-11-30'],
    [
      'ACTION: Siân to share the map by 30 November with every policy area',
      'share the map by 30 November with every policy area | person Siân Rees | 2022-11-30',
    ],
    ['ACTION: Report to be sent to the board', 'Report to be sent to the board |  | -'],
    [
      'ACTION: share the remit of the External Accountability Group (EAG)',
      'share the remit of the External Accountability Group (EAG) |  | -',
    ],
  ])('reads as %j', (text, action) => {
    expect(read(text)).toEqual([action]);
  });

  it.each([
    [
      'CAM GWEITHREDU: Siân Rees i gylchredeg y papur erbyn 30 Tachwedd',
      'cylchredeg y papur | person Siân Rees | 2022-11-30',
    ],
    [
      'Gweithredu: Tîm Cyfathrebu i gylchredeg y cylch gorchwyl',
      'cylchredeg y cylch gorchwyl | team Tîm Cyfathrebu | -',
    ],
    ['CAM GWEITHREDU: cylchredeg y papur (AJ)', 'cylchredeg y papur | person Amelia John | -'],
  ])('reads as Welsh: %j', (text, action) => {
    expect(read(text)).toEqual([action]);
  });
});

describe('a message of several lines', () => {
  it('gives every action in pasted minutes, and skips what is between them', () => {
    const pasted = [
      'Thanks all for today, and for the action plan.',
      'ACTION: Siân to draft the letter',
      'We talked about the budget.',
      'Action: Comms team to publish it',
      '',
      'No action required on item 4.',
    ].join('\n');
    expect(read(pasted)).toEqual(['draft the letter | person Siân Rees | -', 'publish it | team Comms team | -']);
  });

  it('reads a bulleted or numbered list under a heading', () => {
    expect(read('ACTIONS\n- Siân to ring\n- Amelia to write\n\nSee you all in November')).toEqual([
      'ring | person Siân Rees | -',
      'write | person Amelia John | -',
    ]);
    expect(read("Camau i'w cymryd:\n1. Siân i ffonio\n2. Amelia i ysgrifennu")).toEqual([
      'ffonio | person Siân Rees | -',
      'ysgrifennu | person Amelia John | -',
    ]);
  });

  it('reads the bullets under a marker that stands alone', () => {
    expect(read('ACTION:\n- Siân to ring\n- Amelia to write')).toHaveLength(2);
  });

  it('continues an action on the next line if that begins in lower case', () => {
    const { actions } = readActions('ACTION: Siân to send the long\npaper by 30 November\nThanks', context);
    expect(actions).toMatchObject([
      { task: 'send the long paper', quote: 'ACTION: Siân to send the long\npaper by 30 November', line: 1 },
    ]);
  });

  it('has its lines numbered from 1', () => {
    expect(readActions('Hello\n\nACTION: ring', context).actions[0]?.line).toBe(3);
  });
});

describe('a message that cannot be logged', () => {
  it('is reported as a marker without a task', () => {
    const { actions, problems } = readActions('ACTION:', context);
    expect(actions).toEqual([]);
    expect(problems).toEqual([{ quote: 'ACTION:', problem: { code: 'no-task', said: 'ACTION:' } }]);
  });

  it('keeps a date that does not exist', () => {
    const { actions, problems } = readActions('ACTION: Siân to ring by 31 February\nACTION: Siân to write', context);
    expect(actions.map(({ task }) => task)).toEqual(['write']);
    expect(problems).toMatchObject([
      { quote: 'ACTION: Siân to ring by 31 February', problem: { code: 'no-such-date' } },
    ]);
  });

  it.each([
    'We need an action plan for this',
    'no action required',
    'Trade unions are on my action list',
    'The actions from the last meeting were noted.',
    'Hello',
    '',
  ])('has no actions: %j', (text) => {
    expect(readActions(text, context)).toEqual({ actions: [], problems: [] });
  });
});
