import type { Stage } from './stage.js';

/*
 * How the figures come about. P: policy leads, three of them; T: the implementation team, nobody in the group; x: blacked
 * out. The last columns are the summary before each meeting (13 Sept, 10 Oct, 15 Nov): + open, ! overdue, m due by the
 * meeting, ? amber, . no date, d done since the meeting before; a number is how often it was carried forward.
 *
 * no.  lead   raised   deadline            what becomes of it                              13 Sep  10 Oct  15 Nov
 *   1  T, x   14 Jul   none                closed in matters arising, 15 Sept              + .     d
 *   2  x      14 Jul   none                done 20 July                                    d
 *   3  T, x   14 Jul   none                carried; closed in matters arising, 17 Nov      + .     + . 1   + . 2
 *   4  Tomos  14 Jul   9 Sept              done 12 Sept, late                              d
 *   5  Tomos  14 Jul   31 Aug              done 5 Sept, late                               d
 *   6  T      14 Jul   15 Sept             put on the agenda 14 July, which closes it      d
 *   7  P      14 Jul   31 July; 14 Oct     Siân 28 July, Amina 13 Oct, Tomos 17 Oct, late  + !     + 1     d
 *   8  Siân   15 Sep   11 Oct              closed in matters arising, 12 Oct, late                 + m     d
 *   9  T, x   15 Sep   none                carried                                                 + .     + . 1
 *  10  Tomos  15 Sep   12 Oct              closed in matters arising, 12 Oct, in time              + m ?   d
 *  11  T      15 Sep   none                done 20 Sept                                            d
 *  12  T      15 Sep   none                closed in matters arising, 12 Oct                       + .     d
 *  13  T      12 Oct   none                done 24 Oct                                                     d
 *  14  T      12 Oct   none                closed in matters arising, 17 Nov                               + .
 *  15  P      12 Oct   30 Nov              goes on                                                         +
 *  16  P      12 Oct   15 Nov; 21 Nov      Siân 24 Oct, Amina 26 Oct, Tomos 5 Dec, late                    + m ?
 *                                                                                    open  3       6       5
 *                                                                           carried forward 0      2       2
 * Tomos closed late: 4 and 5, so 2 of 2 on 10 Oct; with 10 in time and 7 late, 3 of 4 on 15 Nov.
 */
export const FIRST_MEETINGS: readonly Stage[] = [
  {
    day: '2022-07-14',
    before: [],
    summaryAt: '2022-07-14 10:30',
    summary: null,
    then: [],
    review: [],
    reviewEnd: null,
    during: [],
    found: 7,
    offered: 'costings/budgets',
    after: [],
    table: [
      [
        'Seek advice from [REDACTED] on submitting audio and video applications for the External Accountability Group',
        'No deadline · ARWAP implementation team, [REDACTED] · ISCG-1',
      ],
      ['Recirculate the Internal Support and Challenge Group Terms of Reference', 'No deadline · [REDACTED] · ISCG-2'],
      [
        'Liaise with [REDACTED] and explore establishing a group to identify a common approach to recording progress on BIRT',
        'No deadline · ARWAP implementation team, [REDACTED] · ISCG-3',
      ],
      ['Circulate the Race Disparity and Equality Unit presentation', 'No deadline · [REDACTED] · ISCG-4'],
      ['Circulate guidance on terminology', 'No deadline · [REDACTED] · ISCG-5'],
      [
        'Add an agenda item to the next meeting to discuss costings/budgets',
        'Done · Thu 14 July · ARWAP implementation team · ISCG-6',
      ],
      [
        'Provide the ARWAP implementation team with their detailed financial costing against the actions',
        'No deadline · Policy officials · ISCG-7',
      ],
    ],
    decisions: [],
  },
  {
    day: '2022-09-15',
    before: [
      ['2022-07-20 10:00', 'owain', 'done ISCG-2'],
      ['2022-07-25 10:00', 'owain', 'reassign ISCG-7 to policy leads'],
      ['2022-07-25 10:05', 'owain', 'ISCG-7 by 31 July'],
      ['2022-07-25 10:10', 'owain', 'reassign ISCG-5 to Tomos Hughes'],
      ['2022-07-25 10:15', 'owain', 'ISCG-5 by 31 August'],
      ['2022-07-25 10:20', 'owain', 'reassign ISCG-4 to Tomos Hughes'],
      ['2022-07-25 10:25', 'owain', 'ISCG-4 by 9 September'],
      ['2022-07-28 15:00', 'sian', 'done ISCG-7'],
      ['2022-09-05 11:00', 'tomos', 'done ISCG-5'],
      ['2022-09-12 11:00', 'tomos', 'done ISCG-4'],
    ],
    summaryAt: '2022-09-13 09:00',
    summary: {
      open: 3,
      overdue: 1,
      noUpdate: 1,
      byMeeting: 0,
      done: 4,
      since: 'since Thu 14 July',
      carried: 0,
      nobody: 2,
      ratings: '1 red (overdue) · 2 with no date',
      parts: {
        'No update for 10 working days': ['44 days late · Sun 31 July · policy leads · ISCG-7'],
        Later: [
          'No deadline · ARWAP implementation team, [REDACTED] · ISCG-1',
          'No deadline · ARWAP implementation team, [REDACTED] · ISCG-3',
        ],
        Done: [
          'Done · Mon 5 Sept · Tomos Hughes · ISCG-5',
          'Done · Mon 12 Sept · Tomos Hughes · ISCG-4',
          'Done · Thu 14 July · ARWAP implementation team · ISCG-6',
          '“Agenda 15/09/2022: costings/budgets” · Owain Price · Thu 14 July',
          'Done · Wed 20 July · [REDACTED] · ISCG-2',
        ],
      },
    },
    then: [],
    review: [
      ['ISCG-7', 'Carry forward'],
      ['ISCG-1', 'Confirm done'],
      ['ISCG-3', 'Carry forward'],
    ],
    reviewEnd: '1 closed, 2 carried forward, 0 changed, 0 not reached',
    during: [['2022-09-15 11:40', 'owain', 'agenda item 1 done']],
    found: 5,
    offered: null,
    after: [],
    table: [
      [
        'Liaise with [REDACTED] to arrange training sessions on recording progress in BIRT',
        'No deadline · ARWAP Implementation Team, [REDACTED] · ISCG-8',
      ],
      [
        'Liaise with [REDACTED] on setting up a “sharing best practice” group for those who lead in their division. Attendees to include [REDACTED]',
        'No deadline · ARWAP Implementation Team, [REDACTED] · ISCG-9',
      ],
      [
        "Share his policy area's lessons learned and challenges (best practices) in the next meeting",
        'Wed 12 Oct · [REDACTED] · ISCG-10',
      ],
      ['Share the list of policy leads with attendees', 'No deadline · ARWAP Implementation team · ISCG-11'],
      [
        'Give consideration to arranging a mapping exercise/small task and finish group to discuss training needs of the public sector',
        'No deadline · ARWAP Implementation team, colleagues ([REDACTED] among others) · ISCG-12',
      ],
    ],
    decisions: ['ISCG-D1'],
  },
];
