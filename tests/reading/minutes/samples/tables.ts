import type { Sample } from './sample.js';

export const TABLES: readonly Sample[] = [
  {
    name: 'an action log of tabs with numbers, owners, dates and statuses',
    held: '2023-05-16',
    next: '2023-07-18',
    text: `Coastal Flooding Board
Minutes of the meeting held on 16 May 2023

1. Welcome
The Chair welcomed everyone.

Action log

No\tAction\tOwner\tDue\tStatus
12\tPublish the revised flood map\tGwen Pritchard\t31 March 2023\tComplete
13\tArrange a site visit to Borth\tTom Ellis\t30 June 2023\tIn progress
14\tWrite to the Environment Agency about gauges\tGwen Pritchard/Tom Ellis\tNext meeting\tOpen
15\tReview the membership list\tSecretariat\tOngoing\tCarried forward
16\tClose the consultation page\tComms team\t1 May 2023\tProposed for closure
`,
    actions: [
      ['Arrange a site visit to Borth', ['Tom Ellis'], '2023-06-30'],
      ['Write to the Environment Agency about gauges', ['Gwen Pritchard', 'Tom Ellis'], '2023-07-18'],
      ['Review the membership list', ['Secretariat'], null],
    ],
  },
  {
    name: 'a markdown table with a row that wraps over blank cells',
    held: '2024-02-06',
    next: null,
    text: `# Library Partnership, 6 February 2024

## Actions

| Ref | Action | Lead | By when |
|-----|--------|------|---------|
| 1 | Draft the opening hours survey | **Nia Hughes** | 20 February 2024 |
| 2 | Ask all branches for footfall | Branch managers | end of March |
|   | figures and photographs |  |  |
| 3 | Book the van; Rhys to confirm the driver by 12 February | Paul Marsh | 9/2/24 |

## Any other business
None.
`,
    actions: [
      ['Draft the opening hours survey', ['Nia Hughes'], '2024-02-20'],
      ['Ask all branches for footfall figures and photographs', ['Branch managers'], '2024-03-31'],
      ['Book the van', ['Paul Marsh'], '2024-02-09'],
      ['confirm the driver', ['Rhys'], '2024-02-12'],
    ],
  },
  {
    name: 'an HTML table with cells broken over lines',
    held: '2023-11-08',
    next: '2023-12-06',
    text: `<html><body><h1>Digital Inclusion Task Group</h1>
<p>8 November 2023</p>
<p>The group noted the report. No action was needed on item 3.</p>
<table class="grid">
  <tr><th>Action</th><th>Responsible</th><th>Deadline</th></tr>
  <tr>
    <td>Send the device survey to
      every school</td>
    <td>Beth Owen<br/>Ian Clarke</td>
    <td>24 November 2023</td>
  </tr>
  <tr><td>Bring costed options to the next meeting</td><td>Head of ICT</td><td>&nbsp;</td></tr>
</table>
</body></html>
`,
    actions: [
      ['Send the device survey to every school', ['Beth Owen', 'Ian Clarke'], '2023-11-24'],
      ['Bring costed options to the next meeting', ['Head of ICT'], '2023-12-06'],
    ],
  },
  {
    name: 'columns of plain spaces with wrapped rows',
    held: '2022-09-20',
    next: null,
    text: `Harbour Users Committee
20 September 2022

ACTION POINTS

No.   Action                                   Who             When
1     Replace the lamp on the north pier and   D. Rowlands     14 October 2022
      report back by email
2     Circulate the draft dredging licence     Harbour Master  30 September
                                                               2022
3     Check insurance cover for volunteers     AP/DR           December 2022

The meeting closed at 20:45.
`,
    actions: [
      ['Replace the lamp on the north pier and report back by email', ['D. Rowlands'], '2022-10-14'],
      ['Circulate the draft dredging licence', ['Harbour Master'], '2022-09-30'],
      ['Check insurance cover for volunteers', ['AP', 'DR'], '2022-12-31'],
    ],
  },
  {
    name: 'a log whose rows were raised at earlier meetings',
    held: '2024-04-23',
    next: '2024-06-25',
    text: `Clinical Quality Group action tracker, 23 April 2024

Date raised\tRef\tAction\tLead\tDeadline\tUpdate
12/09/2023\tCQ/23/41\tRevise the falls protocol\tSister Jane Moss\tDecember\tDelayed: awaiting audit
12/09/2023\tCQ/23/42\tShare the audit template\tDr Alan Reid\tOctober\tCompleted 3 October
20/02/2024\tCQ/24/03\tAgree ward staffing figures\tDirector of Nursing\tMay\tOn track
`,
    actions: [
      ['Revise the falls protocol', ['Sister Jane Moss'], '2023-12-31'],
      ['Agree ward staffing figures', ['Director of Nursing'], '2024-05-31'],
    ],
  },
  {
    name: 'a table of tabs whose cells hold line breaks',
    held: '2023-03-01',
    next: null,
    text: `Play Strategy Group 1 March 2023

Summary of actions
Action\tOwner\tDeadline
Update the play map
with the three new parks\tLowri Bevan\t17 March 2023
Invite the youth council\tMark Webb\t31 March 2023
`,
    actions: [
      ['Update the play map with the three new parks', ['Lowri Bevan'], '2023-03-17'],
      ['Invite the youth council', ['Mark Webb'], '2023-03-31'],
    ],
  },
  {
    name: 'the same words for two different actions',
    held: '2023-06-13',
    next: '2023-09-12',
    text: `Joint Committee, 13 June 2023

Item | Action | Lead | Due
3. Transport | Provide an update | Carol Finch | 30 June 2023
4. Housing | Provide an update | Omar Said | next meeting
5. Waste | None | |
`,
    actions: [
      ['Provide an update', ['Carol Finch'], '2023-06-30'],
      ['Provide an update', ['Omar Said'], '2023-09-12'],
    ],
  },
];
