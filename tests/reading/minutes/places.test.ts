import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd, Tom Marsh\n\n';
const found = (text: string): ReturnType<typeof readMinutes> =>
  readMinutes(HEAD + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' });
const read = (text: string): readonly (readonly [string, readonly string[]])[] =>
  found(text).actions.map(({ task, owners }) => [task, owners]);

describe('an action in a list or next to it', () => {
  it.each([
    '5   Future events (standing item)                                   OP\n       - The fair raised £40\n\n6   Finance report                                                  TM\n       - Action OP: Find the key\n',
    '1. the week so far\n2. tasks for week 3\n3. technical details\n4. where we meet\n\nAction OP: Find the key\n',
    'Agenda\n- Minutes\n- Next steps from October\n- The roof\n\n# Notes\nAction OP: Find the key\n',
  ])('is not an item of an agenda: %s', (text) => {
    expect(read(text)).toEqual([['Find the key', ['Olwen Pugh']]]);
  });

  it('is each sentence after a mark for several actions', () => {
    expect(
      read('Actions: The accounts will be brought to the next meeting. A note will be put in the paper about them.\n'),
    ).toEqual([
      ['The accounts will be brought to the next meeting', []],
      ['A note will be put in the paper about them', []],
    ]);
  });

  it('continues from a cell into the lines of a grid below it', () => {
    const text =
      '|Date raised |Action                      |Deadline  |\n|02/03/2026  |Tom to show the Board the   |November  |\n|            |Open Water plan             |          |\n|08/03/2026  |Beca to ring the mill       |December  |\n';
    expect(read(text)).toEqual([
      ['show the Board the Open Water plan', ['Tom']],
      ['ring the mill', ['Beca']],
    ]);
  });

  it('continues across a gap inside a sentence', () => {
    expect(read('Tom Marsh to make an\n\nappointment with the vicar.\n')).toEqual([
      ['make an appointment with the vicar', ['Tom Marsh']],
    ]);
  });
});

describe('the lead of an action', () => {
  it.each([
    [
      'The chair suggested the pages be updated to show who is who. Action: secretary\n',
      [['The chair suggested the pages be updated to show who is who', ['secretary']]],
    ],
    ['Action: At the request of the chair, Beca will join the panel.\n', [['join the panel', ['Beca']]]],
    ['The Pound was not cleared. Clerk asked to arrange for this.\n', [['arrange for this', ['Clerk']]]],
    ['Beca Lloyd said the keys were lost and she would ring the owner.\n', [['ring the owner', ['Beca Lloyd']]]],
    [
      'ACTION: Ankur check the page\nACTION: Ankur send the list\nACTION: Ankur update the slide about Wales\n',
      [
        ['check the page', ['Ankur']],
        ['send the list', ['Ankur']],
        ['update the slide about Wales', ['Ankur']],
      ],
    ],
  ])('%s', (text, actions) => {
    expect(read(text)).toEqual(actions);
  });

  it.each([
    ['Mae’r cwmni yn ddrud, felly y Clerc i ffonio’r siop.\n', [['ffonio’r siop', ['y Clerc']]]],
    ['Maes chwarae – Y Clerc i gysylltu â’r cwmni.\n', [['cysylltu â’r cwmni', ['Y Clerc']]]],
    ['Gwefan: Cytunwyd fod y Clerc yn gwneud ymholiadau.\n', [['gwneud ymholiadau', ['y Clerc']]]],
    ['Bydd y Clerc hefyd yn trefnu cyfarfod.\n', [['trefnu cyfarfod', ['y Clerc']]]],
    ['Rydym am gynnig cymorth i bawb.\n', []],
  ])('is read in Welsh: %s', (text, actions) => {
    expect(read(text)).toEqual(actions);
  });

  it.each([
    ['Councillor Marsh proposed the Clerk write to the mill. This was agreed.\n', 'write to the mill'],
    [
      'Members requested an invitation be sent to the scouts for the fair.\n',
      'an invitation be sent to the scouts for the fair',
    ],
    ['Rhaid i ni hefyd gynnal arolwg o’r neuadd.\n', 'cynnal arolwg o’r neuadd'],
    ['Byddwn yn cyhoeddi’r canlyniadau.\n', 'cyhoeddi’r canlyniadau'],
  ])('is suggested if the task is only proposed, or is ours: %s', (text, task) => {
    const { actions, implied } = found(text);
    expect([...actions, ...implied].map((one) => one.task)).toContain(task);
  });
});
