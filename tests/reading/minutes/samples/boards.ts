import type { Sample } from './sample.js';

export const BOARDS: readonly Sample[] = [
  {
    name: 'minutes laid out as a table, with a column of initials',
    held: '2023-06-22',
    next: '2023-07-27',
    text: `Western Vale Integrated Care Board
Minutes of the meeting held on Thursday 22 June 2023

Present: Dr Olive Grant (OG) Chair; Peter Ng (PN) Director of Finance; Ros Kelly (RK) Chief Nurse

Item\tDiscussion\tAction
1\tWelcome. The Chair welcomed members.\t
2\tFinance report. PN presented month two. PN to circulate the efficiency plan by 7 July.\tPN
3\tWorkforce. Vacancies remain high. RK agreed to bring a nursing trajectory to the next meeting.\tRK
4\tAOB. None.\t
`,
    actions: [
      ['circulate the efficiency plan', ['Peter Ng'], '2023-07-07'],
      ['bring a nursing trajectory to the next meeting', ['Ros Kelly'], '2023-07-27'],
    ],
  },
  {
    name: 'sections of a log: open, proposed for closure, closed',
    held: '2024-01-25',
    next: '2024-03-28',
    text: `Trust Board (Public) – Action Log

Open actions

Minute ref\tAction\tLead\tTarget date\tProgress
PB 23/101\tPresent the estates strategy\tDirector of Estates\tMarch 2024\tDraft in progress
PB 23/107\tProvide assurance on cyber security training\tChief Information Officer\t28/03/2024\tAudit due in February

Actions proposed for closure

Minute ref\tAction\tLead\tTarget date\tProgress
PB 23/088\tShare the learning from the winter exercise\tChief Operating Officer\tDecember 2023\tPaper shared with members on 12 December

Closed actions

Minute ref\tAction\tLead\tTarget date\tProgress
PB 23/071\tAppoint a guardian\tDirector of People\tOctober 2023\tAppointed
`,
    actions: [
      ['Present the estates strategy', ['Director of Estates'], '2024-03-31'],
      ['Provide assurance on cyber security training', ['Chief Information Officer'], '2024-03-28'],
    ],
  },
  {
    name: 'parish minutes with a marker in the middle of a paragraph',
    held: '2023-11-14',
    next: null,
    text: `PENLLYN COMMUNITY COUNCIL
Minutes of the monthly meeting held on Tuesday 14th November 2023 at 7.30pm in the Village Hall

88. Highways
88.1 The 30mph sign at Ty Coch has fallen. Action: Clerk to report it to the County Council.
88.2 Hedges are overgrown on Lôn Goch. Cllr Bowen had spoken to the owner. ACTION - Cllr Bowen to write to the owner before the end of November.

89. Noticeboard
Three quotations had been received. RESOLVED to accept the second. Action: To be ordered by the Clerk.

90. Date of next meeting: 12 December 2023
There being no further business the meeting closed at 9.10pm.
`,
    actions: [
      ['report it to the County Council', ['Clerk'], null],
      ['write to the owner', ['Cllr Bowen'], '2023-11-30'],
      ['be ordered by the Clerk', [], null],
    ],
  },
  {
    name: 'paragraph numbers, and actions in bold at the end of each item',
    held: '2022-02-10',
    next: '2022-03-10',
    text: `# Welsh Language Partnership Board

**Date:** 10 February 2022
**Attendees:** Alun Parry (AP), Bethan Cox (BC), Cerys Dunn (CD)

## 1. Matters arising
All actions from the last meeting were complete.

## 2. Census
BC summarised the first results.

**Action 2.1: BC to share the ward tables (by 25 February)**
**Action 2.2: AP and CD to draft a press line**

## 3. Grants
The panel met twice.

**Action 3.1 (CD): publish the list of awards**

## Date of next meeting
10 March 2022
`,
    actions: [
      ['share the ward tables', ['Bethan Cox'], '2022-02-25'],
      ['draft a press line', ['Alun Parry', 'Cerys Dunn'], null],
      ['publish the list of awards', ['Cerys Dunn'], null],
    ],
  },
  {
    name: 'columns of plain spaces as a PDF gives them, with a heading repeated on the next page',
    held: '2023-09-28',
    next: null,
    text: `                              Fire Authority Scrutiny Panel
                                   28 September 2023

Appendix A: Action tracker

No. Action                                        Owner               Due date     Status
1   Provide a breakdown of false alarms by        Area Manager        31/10/2023   Open
    station and by month
2   Arrange a tour of the control room            Democratic          November     Open
                                                  Services            2023
3   Amend the risk register                       Treasurer           30/09/2023   Closed

                                        Page 4 of 6
No. Action                                        Owner               Due date     Status
4   Write to the Home Office about funding        Chair and Chief     15/10/2023   Open
    formula changes                               Fire Officer
`,
    actions: [
      ['Provide a breakdown of false alarms by station and by month', ['Area Manager'], '2023-10-31'],
      ['Arrange a tour of the control room', ['Democratic Services'], '2023-11-30'],
      ['Write to the Home Office about funding formula changes', ['Chair', 'Chief Fire Officer'], '2023-10-15'],
    ],
  },
  {
    name: 'check boxes and names in markdown',
    held: '2021-05-12',
    next: null,
    text: `## Steering committee 2021-05-12

### Action items
- [ ] @mira: write the migration guide (due 2021-05-26)
- [x] @joe: tag the release
- [ ] Ask legal about the logo - Priya Nair
- [ ] Everyone to vote on the charter by Friday 14 May

### Notes
Joe said the release went well.
`,
    actions: [
      ['write the migration guide', ['mira'], '2021-05-26'],
      ['Ask legal about the logo', ['Priya Nair'], null],
      ['vote on the charter', ['Everyone'], '2021-05-14'],
    ],
  },
  {
    name: 'a table whose rows give who, what and when under other names',
    held: '2022-06-07',
    next: null,
    text: `Youth Forum core group 07/06/22

What | By whom | By when
--- | --- | ---
Find a room for 40 | Leah | 17/06/22
Print T-shirts; Leah to check sizes by 10 June | Sol and Amir | end of June
Apply for the small grant | TBC | ongoing
`,
    actions: [
      ['Find a room for 40', ['Leah'], '2022-06-17'],
      ['Print T-shirts', ['Sol', 'Amir'], '2022-06-30'],
      ['check sizes', ['Leah'], '2022-06-10'],
      ['Apply for the small grant', [], null],
    ],
  },
  {
    name: 'a list under each item, with the name at the end after a dash',
    held: '2023-12-05',
    next: '2024-01-16',
    text: `Friends of Cwm Woods, committee meeting, 5 December 2023

Paths
The lower path floods.
Actions:
• Get a price for gravel – Wil
• Put up warning signs before Christmas – Anna Roberts

Events
The wreath day made £212.
Actions:
• Thank the helpers – Chair
• Book the band for May Day – Wil/Anna Roberts

Next meeting: Tuesday 16 January 2024
`,
    actions: [
      ['Get a price for gravel', ['Wil'], null],
      ['Put up warning signs', ['Anna Roberts'], '2023-12-24'],
      ['Thank the helpers', ['Chair'], null],
      ['Book the band for May Day', ['Wil', 'Anna Roberts'], null],
    ],
  },
];
