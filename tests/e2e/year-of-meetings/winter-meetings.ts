import type { Stage } from './stage.js';

/*
 * As in first-meetings.ts: what was open on 17 November, and what came later, at the summaries of 13 Dec, 24 Jan, 21 Feb and
 * 28 March. E: everyone, five; t: more time asked for.
 *
 * no.  lead   raised   deadline          what becomes of it                                  13 Dec  24 Jan  21 Feb  28 Mar
 *   3  T, x   14 Jul   none              closed in matters arising, 17 Nov                   d
 *   9  T, x   15 Sep   none              closed in matters arising, 26 Jan                   + . 2   + . 3   d
 *  14  T      12 Oct   none              closed in matters arising, 17 Nov                   d
 *  15  P      12 Oct   30 Nov; 31 Jan;   Siân 28 Nov, Amina notes it 2 Dec; Tomos asks for   + ! 1   + t 2   + 3     d
 *                      28 Feb            time 20 Jan, 27 Feb; Amina 1 March
 *  16  P      12 Oct   21 Nov            Tomos last, 5 Dec, late                             d
 *  17  E      17 Nov   none              closed by the chair, 1 Dec                          d
 *  18  E      17 Nov   15 Dec            closed in matters arising, 15 Dec                   + m ?   d
 *  19  E      17 Nov   none              closed by the secretary, 22 Nov                     d
 *  20  Tomos  26 Jan   20 Feb            done 24 Feb, late                                                   + !     d
 *  21  Tomos  23 Feb   29 March          goes on                                                                     + m ?
 *  22  -      23 Feb   30 March          put on the agenda 23 Feb, which closes it                                   d
 *  23  Siân   23 Feb   30 March          closed in matters arising, 30 March                                         + m
 *                                                                                      open  3       2       2       2
 *                                                                           carried forward  2       2       1       0
 * Tomos closed late, of what was closed within 90 days or since the meeting before: of 10, 7 and 16 two, so 2 of 3 on
 * 13 Dec; of 20 and 15 (27 Feb) one, so 1 of 2 on 28 March.
 */
export const WINTER_MEETINGS: readonly Stage[] = [
  {
    day: '2022-12-15',
    before: [
      ['2022-11-22 10:00', 'owain', 'done ISCG-19'],
      ['2022-11-28 10:00', 'sian', 'done ISCG-15'],
      ['2022-12-01 10:00', 'claire', 'done ISCG-17'],
      ['2022-12-02 10:00', 'amina', 'ISCG-15 note: waiting for two partners'],
      ['2022-12-05 10:00', 'tomos', 'done ISCG-16'],
    ],
    summaryAt: '2022-12-13 09:00',
    summary: {
      open: 3,
      overdue: 1,
      noUpdate: 0,
      byMeeting: 1,
      done: 5,
      since: 'since Thu 17 Nov',
      carried: 2,
      nobody: 1,
      ratings: '1 red (overdue) · 1 amber (may be late) · 1 with no date',
      parts: {
        Overdue: [
          '13 days late · Wed 30 Nov · All (policy leads) · ISCG-15 · carried forward once',
          '“waiting for two partners” · Amina Yusuf · Fri 2 Dec',
        ],
        'Due by the meeting': [
          'Due in 2 days · Thu 15 Dec · ALL · ISCG-18',
          'May be late: no update, and 2 of the 3 that its lead closed were late',
        ],
        Later: ['No deadline · ARWAP Implementation Team, [REDACTED] · ISCG-9 · carried forward twice'],
        Done: [
          'Done · Mon 5 Dec · All (policy leads) · ISCG-16',
          'Done · Thu 17 Nov · ARWAP implementation team, [REDACTED] · ISCG-3',
          'Done · Thu 17 Nov · ARWAP team · ISCG-14',
          'Done · Thu 1 Dec · ALL · ISCG-17',
          'Done · Tue 22 Nov · ALL · ISCG-19',
        ],
      },
    },
    then: [],
    review: [
      ['ISCG-15', 'move-deadline', { deadline: '31 January 2023' }],
      ['ISCG-18', 'Confirm done'],
      ['ISCG-9', 'Carry forward'],
    ],
    reviewEnd: '1 closed, 1 carried forward, 1 changed, 0 not reached',
    during: [['2022-12-15 11:40', 'owain', 'decision: external partners do not join this group']],
    found: 0,
    offered: null,
    after: [],
    table: [],
    decisions: ['ISCG-D4', 'ISCG-D5'],
  },
  {
    day: '2023-01-26',
    before: [
      ['2023-01-20 10:00', 'tomos', 'ISCG-15 more time until 28 February because the partners meet in February'],
    ],
    summaryAt: '2023-01-24 09:00',
    summary: {
      open: 2,
      overdue: 0,
      noUpdate: 0,
      byMeeting: 0,
      done: 1,
      since: 'since Thu 15 Dec 2022',
      carried: 2,
      nobody: 1,
      ratings: '1 green · 1 with no date',
      parts: {
        'More time asked for or given twice': [
          'Due in 7 days · Tue 31 Jan · All (policy leads) · ISCG-15 · carried forward twice',
          '“waiting for two partners” · Amina Yusuf · Fri 2 Dec 2022',
          'More time asked for, until 28 February 2023',
        ],
        Later: ['No deadline · ARWAP Implementation Team, [REDACTED] · ISCG-9 · carried forward 3 times'],
        Done: ['Done · Thu 15 Dec 2022 · ALL · ISCG-18'],
      },
    },
    then: [['2023-01-25 10:00', 'claire', 'grant ISCG-15']],
    review: [
      ['ISCG-15', 'Carry forward'],
      ['ISCG-9', 'Confirm done'],
    ],
    reviewEnd: '1 closed, 1 carried forward, 0 changed, 0 not reached',
    during: [],
    found: 1,
    offered: null,
    after: [
      ['2023-01-26 14:00', 'owain', 'reassign ISCG-20 to Tomos Hughes'],
      ['2023-01-26 14:05', 'owain', 'ISCG-20 by 20 February'],
    ],
    table: [['Discuss this', 'Mon 20 Feb · Tomos Hughes · ISCG-20']],
    decisions: [],
  },
  {
    day: '2023-02-23',
    before: [
      ['2023-02-14 10:00', 'owain', 'agenda: Comms (Siân Rees, 20 min)'],
      ['2023-02-14 10:05', 'owain', 'agenda: Challenges and opportunities (Claire Bennett, 30 min)'],
    ],
    summaryAt: '2023-02-21 09:00',
    summary: {
      open: 2,
      overdue: 1,
      noUpdate: 0,
      byMeeting: 0,
      done: 1,
      since: 'since Thu 26 Jan',
      carried: 1,
      nobody: 0,
      ratings: '1 red (overdue) · 1 green',
      parts: {
        Overdue: ['1 day late · Mon 20 Feb · Tomos Hughes · ISCG-20'],
        Later: [
          'Due in 7 days · Tue 28 Feb · All (policy leads) · ISCG-15 · carried forward 3 times',
          '“waiting for two partners” · Amina Yusuf · Fri 2 Dec 2022',
        ],
        Done: ['Done · Thu 26 Jan · ARWAP Implementation Team, [REDACTED] · ISCG-9'],
      },
    },
    then: [],
    review: [
      ['ISCG-20', 'Carry forward'],
      ['ISCG-15', 'Carry forward'],
    ],
    reviewEnd: '0 closed, 2 carried forward, 0 changed, 0 not reached',
    during: [['2023-02-23 11:40', 'owain', 'agenda item 1 done']],
    found: 3,
    offered: 'Challenges and opportunities',
    after: [
      ['2023-02-23 14:00', 'owain', 'reassign ISCG-21 to Tomos Hughes'],
      ['2023-02-23 14:05', 'owain', 'ISCG-21 by 29 March'],
      ['2023-02-23 14:10', 'owain', 'reassign ISCG-23 to Siân Rees'],
      ['2023-02-23 14:15', 'owain', 'ISCG-23 by 30 March'],
    ],
    table: [
      [
        'E-mail [REDACTED] about RCC training materials on anti-racism for young people',
        'Wed 29 Mar · Tomos Hughes · ISCG-21',
      ],
      [
        'Challenges and opportunities - to include this as an Agenda item for the next meeting',
        'Done · Thu 23 Feb · No lead yet · ISCG-22',
      ],
      ['Discuss Train the Trainer sessions with Training leads', 'Thu 30 Mar · Siân Rees · ISCG-23'],
    ],
    decisions: [],
  },
  {
    day: '2023-03-30',
    before: [
      ['2023-02-24 10:00', 'tomos', 'done ISCG-20'],
      ['2023-02-27 10:00', 'tomos', 'done ISCG-15'],
      ['2023-03-01 10:00', 'amina', 'done ISCG-15'],
      ['2023-03-20 10:00', 'sian', 'ISCG-23 note: the trainers are named'],
    ],
    summaryAt: '2023-03-28 09:00',
    summary: {
      open: 2,
      overdue: 0,
      noUpdate: 0,
      byMeeting: 2,
      done: 3,
      since: 'since Thu 23 Feb',
      carried: 0,
      nobody: 0,
      ratings: '1 amber (may be late) · 1 green',
      parts: {
        'Due by the meeting': [
          'Due tomorrow · Wed 29 Mar · Tomos Hughes · ISCG-21',
          'May be late: no update, and 1 of the 2 that its lead closed were late',
          'Due in 2 days · Thu 30 Mar · Siân Rees · ISCG-23',
          '“the trainers are named” · Siân Rees · Mon 20 Mar',
        ],
        Done: [
          'Done · Fri 24 Feb · Tomos Hughes · ISCG-20',
          'Done · Wed 1 Mar · All (policy leads) · ISCG-15',
          '“waiting for two partners” · Amina Yusuf · Fri 2 Dec 2022',
          'Done · Thu 23 Feb · No lead yet · ISCG-22',
          '“Agenda 30/03/2023: Challenges and opportunities” · Owain Price · Thu 23 Feb',
        ],
      },
    },
    then: [],
    review: [
      ['ISCG-21', 'Carry forward'],
      ['ISCG-23', 'Confirm done'],
    ],
    reviewEnd: '1 closed, 1 carried forward, 0 changed, 0 not reached',
    during: [],
    found: 2,
    offered: null,
    after: [],
    table: [
      [
        'Consider 1-4 key achievements and 1 key challenge, which will be discussed during the next meeting',
        'Next meeting (no date yet) · Policy areas · ISCG-24',
      ],
      ['Suggest ideas for the stall at this event', 'No deadline · Group · ISCG-25'],
    ],
    decisions: [],
  },
];
