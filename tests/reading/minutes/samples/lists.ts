import type { Sample } from './sample.js';

export const LISTS: readonly Sample[] = [
  {
    name: 'a numbered list under a heading that gives one deadline for all of it',
    held: '2021-08-18',
    next: null,
    text: `Workforce Review Project Team
Wednesday 18 August 2021

Actions – deadline 3rd December 2021
1. HR team to gather the vacancy data
2. Nadia Khan to interview the branch chairs
3. Write up the case studies (Tim Vaughan)

Next meeting to be arranged.
`,
    actions: [
      ['gather the vacancy data', ['HR team'], '2021-12-03'],
      ['interview the branch chairs', ['Nadia Khan'], '2021-12-03'],
      ['Write up the case studies', ['Tim Vaughan'], '2021-12-03'],
    ],
  },
  {
    name: 'a list whose leads are headings',
    held: '2023-02-14',
    next: null,
    text: `Eisteddfod Liaison Meeting, 14 February 2023

Discussion
We agreed the layout of the field.

Next steps
Logistics team:
- Order the marquees by 1 March
- Confirm the water supply
Press office:
- Announce the artists on 6 March 2023

AOB
None
`,
    actions: [
      ['Order the marquees', ['Logistics team'], '2023-03-01'],
      ['Confirm the water supply', ['Logistics team'], null],
      ['Announce the artists on 6 March 2023', ['Press office'], '2023-03-06'],
    ],
  },
  {
    name: 'the same actions in the text and in the list at the end',
    held: '2022-11-29',
    next: '2023-01-24',
    text: `Anti-Poverty Network – notes of 29 November 2022

1. Warm spaces
Forty-two venues have signed up.
ACTION 1: Kate Morris to publish the list of venues
2. Food
The Network heard from two food banks.
ACTION 2: Network members to tell Kate about gaps in provision by 9 December

3. School holidays
Nobody had figures to hand. ACTION 3: Invite the education lead to this meeting

Summary of actions
1. Kate Morris to publish the list of warm space venues on the website – by 5 December
2. Network members to tell Kate about gaps in food provision by 9 December
3. Kate Morris to invite the education lead to the next meeting
4. Chair to thank the food banks
`,
    actions: [
      ['publish the list of warm space venues on the website', ['Kate Morris'], '2022-12-05'],
      ['tell Kate about gaps in food provision', ['Network members'], '2022-12-09'],
      ['invite the education lead to the next meeting', ['Kate Morris'], '2023-01-24'],
      ['thank the food banks', ['Chair'], null],
    ],
  },
  {
    name: 'a list of carried-forward, closed and proposed-for-closure actions',
    held: '2024-09-10',
    next: '2024-11-12',
    text: `Ambulance Trust Board – 10 September 2024

Review of the action log
- PUB24/5/12 Director of Finance to circulate the capital plan – Complete
- PUB24/5/14 Chief Operating Officer to report handover times – carried forward
- PUB24/7/02 Director of People to share the survey – proposed for closure

New actions
- PUB24/9/01 Director of People to present the retention plan in November
- PUB24/9/02 Company Secretary to update the register by 30 September
`,
    actions: [
      ['report handover times', ['Chief Operating Officer'], null],
      ['present the retention plan in November', ['Director of People'], '2024-11-30'],
      ['update the register', ['Company Secretary'], '2024-09-30'],
    ],
  },
  {
    name: 'records of several lines each',
    held: '2023-07-03',
    next: null,
    text: `Museum Trustees 3 July 2023

Action: Catalogue the Evans bequest
Owner: Collections Officer
Due: 29 September 2023
Status: Not started

Action: Renew the fire certificate
Owner: Huw Gray
Due: 1 July 2023
Status: Done

Action: Find a speaker for the autumn lecture
Owner: Huw Gray and Meg Stone
Due: end of August
`,
    actions: [
      ['Catalogue the Evans bequest', ['Collections Officer'], '2023-09-29'],
      ['Find a speaker for the autumn lecture', ['Huw Gray', 'Meg Stone'], '2023-08-31'],
    ],
  },
  {
    name: 'references and event dates that are no deadlines',
    held: '2024-03-12',
    next: null,
    text: `Heritage Forum, 12 March 2024

ACTION: Rhian Cole to reply to the letter of 3 February 2024
ACTION: Ifan Rees to send out the minutes of 9 January 2024
ACTION: Book a stall at the county show on 20 July 2024 (Rhian Cole)
ACTION: Ifan Rees to summarise report 12/2023 by 28 March
`,
    actions: [
      ['reply to the letter of 3 February 2024', ['Rhian Cole'], null],
      ['send out the minutes of 9 January 2024', ['Ifan Rees'], null],
      ['Book a stall at the county show on 20 July 2024', ['Rhian Cole'], null],
      ['summarise report 12/2023', ['Ifan Rees'], '2024-03-28'],
    ],
  },
  {
    name: 'a text that is full of the word and holds none',
    held: '2024-05-01',
    next: null,
    text: `Climate Action Plan: progress

The Action Plan sets out forty actions. We are taking action on heat, and Action Fraud is on our action list.
No action required on the second report. The actions from the last meeting were noted.

Action areas
The following themes were agreed in 2022: homes, transport, land.
`,
    actions: [],
  },
];
