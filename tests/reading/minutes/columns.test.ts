import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (text: string) =>
  readMinutes(text, { held: '2026-03-03', next: null, nation: 'england-and-wales' }).actions.map(
    ({ owners, task, due, said }) => [owners.join(' & '), task, due ?? said],
  );

describe('columns of minutes', () => {
  it('take the initials beside those present for no action', () => {
    expect(
      read(`Minutes of the Harbour Association
PRESENT         Gareth Moss (Port)              GM        Nora Blake                 NB
                Tessa Quill                     TQ        Ivan Reed                  IR

    ITEMS                                                                                 Action
1   Slipway
    The rail at the top of the slipway is loose. NB to ask the yard for a price.            NB
`),
    ).toEqual([['Nora Blake', 'ask the yard for a price', null]]);
  });

  it('leave out the title that runs on into who acts', () => {
    expect(
      read(`Present: Gareth Moss (GM), Tessa Quill (TQ)

- Mill Lane GM to check who owns the verge.
- Old Pump Green TQ to write to the brewery.
`).map(([owner]) => owner),
    ).toEqual(['Gareth Moss', 'Tessa Quill']);
  });

  it('go on in a grid although a remark stands beside them', () => {
    expect(
      read(`|Date raised|Owner  |Action                                 |Deadline |Progress                 |
|02/02/2026 |Ada    |Finance team to sit down with the North|April    |10 Feb: Ada has asked for|
|           |       |Coast office to agree the figures      |         |a day in March           |
|09/02/2026 |Huw    |To send the list of sites              |March    |                         |
`).map(([, task]) => task),
    ).toEqual(['sit down with the North Coast office to agree the figures', 'send the list of sites']);
  });

  it('end where other columns begin', () => {
    expect(
      read(`ACTIONS TO BE TAKEN
ITEM                                                      BY WHOM              BY WHEN
33/2026    Minutes to website                             Nia Tudor/Clerk      asap
37a7)/2026 Visit report to go round all governors         Nia Tudor            12/04/2026

               Item                Notes                                             Action
LW 1/2026      Declaration of      None
               interests
LW 2/2026      Agenda              None
`),
    ).toEqual([
      ['Nia Tudor & Clerk', 'Minutes to website', 'asap'],
      ['Nia Tudor', 'Visit report to go round all governors', '2026-04-12'],
    ]);
  });

  it.each([
    ['one', 'Gate Field Repairs to one bench are still required.'],
    ['both', 'Roof Lane Changes to both signs are still wanted.'],
    ['a', 'The company had agreed to a dedicated supply from the tower.'],
  ])('find no task in "to %s"', (_, line) => {
    expect(read(`- ${line}`)).toEqual([]);
  });

  it('give lettered objects of one task no lead of their own', () => {
    expect(
      read('Action: Ada Rees to discuss with the Coast team a) how signs are paid for, and b) who paints them'),
    ).toEqual([['Ada Rees', 'discuss with the Coast team a) how signs are paid for, and b) who paints them', null]]);
  });
});
