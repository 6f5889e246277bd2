import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (text: string) =>
  readMinutes(text, { held: '2026-03-03', next: null, nation: 'england-and-wales' }).actions.map(
    ({ owners, task, said }) => [owners.join(' & '), task, said],
  );

const PRESENT = 'Present: Gareth Moss (GM), Tessa Quill (TQ), Nora Blake (NB)\n\n';

describe('tables whose cells do not stand under their headings', () => {
  it('are read by the order of their cells', () => {
    expect(
      read(`${PRESENT}3. MATTERS ARISING

     NO       ACTION                                     OWNER                                    UPDATE
     14       Ask three builders to price the new           GM              Ongoing - two prices so far and one
              ramp at the side door.                                                is promised.
     15       Book the hall for the fair                    TQ                       Completed.
     16       Send the insurers the list of what            NB           Completed – it went in the post at
              was stolen.                                                     the end of last month.
`),
    ).toEqual([['Gareth Moss', 'Ask three builders to price the new ramp at the side door', null]]);
  });

  it('have two headings where a lead and a deadline have only one space between them', () => {
    expect(
      read(`${PRESENT}Actions from the last meeting

   NUMBER       ACTION                            LEAD DUE DATE                            COMMENTS
   031          Clean out the gutters above the            TQ       31/03/2026                  Still to do.
                vestry.
   032          Write to the owner of the field            GM       14/03/2026           Not yet, as the address
                about the gate.                                                            is wrong.
   033          Renew the licence                          NB       28/02/2026                  Completed.
`),
    ).toEqual([
      ['Tessa Quill', 'Clean out the gutters above the vestry', '31/03/2026'],
      ['Gareth Moss', 'Write to the owner of the field about the gate', '14/03/2026'],
    ]);
  });

  it('go on under the head of the next page, which moves them', () => {
    expect(
      read(`               TOLLER VILLAGE HALL TRUST
                 4 Back Lane, Toller
                Charity Number: 100200

${PRESENT}3. ACTIONS

     NO       ACTION                                     OWNER                                    UPDATE
     14       Ask three builders to price the new           GM              Ongoing - two prices so far and one
               TOLLER VILLAGE HALL TRUST
                 4 Back Lane, Toller
                Charity Number: 100200
   15       Book the hall for the summer fair          TQ             Not yet, the dates are to be
            in June.                                                           agreed.
               TOLLER VILLAGE HALL TRUST
                 4 Back Lane, Toller
                Charity Number: 100200
Appendix 1 - What the wardens of the hall have to say of the roof
`).map(([owner, task]) => [owner, task]),
    ).toEqual([
      ['Gareth Moss', 'Ask three builders to price the new'],
      ['Tessa Quill', 'Book the hall for the summer fair in June'],
    ]);
  });
});
