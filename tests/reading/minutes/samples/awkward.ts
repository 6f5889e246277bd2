import type { Sample } from './sample.js';

export const AWKWARD: readonly Sample[] = [
  {
    name: 'formatted minutes indented and wrapped by a mail program',
    held: '2012-06-13',
    next: null,
    text: `
   [1]Sample WG teleconference 2012-06-13

   Attendees

   Present
          Noor Haddad, Lars Berg, Ivy Chan

   * [2]Topics
     1. [3]Storage
     * [4]Summary of Action Items

   <noor> scribenick: lars

   noor: Storage has moved since last time

   <bot> ACTION-647 -- Ivy Chan to draft product page -- due 2012-06-29 -- OPEN

   <scribe> ACTION: Lars to write up the storage options,
   with pointers to prior work - due 2012-06-26 [recorded in
   [5]http://www.example.org/2012/06/13-minutes.html#action01]

   [5] http://www.example.org/2012/06/13-minutes.html#action01

   <scribe> ACTION: Ivy and Noor to review the draft

Summary of Action Items

   [NEW] ACTION: Ivy and Noor to review the draft
   [NEW] ACTION: Lars to write up the storage options, with
   pointers to prior work - due 2012-06-26 [recorded in
   [6]http://www.example.org/2012/06/13-minutes.html#action01]

   [End of minutes]
`,
    actions: [
      ['write up the storage options, with pointers to prior work', ['Lars'], '2012-06-26'],
      ['review the draft', ['Ivy', 'Noor'], null],
    ],
  },
  {
    name: 'board minutes where a director is asked, with the action on its own line after a numbered paragraph',
    held: '2024-05-23',
    next: '2024-07-25',
    text: `Minutes of the Audit Committee of the Severnside Housing Trust held on 23 May 2024

PRESENT
Mr Graham Poole (GP), Chair
Ms Anita Rao (AR), Trustee

IN ATTENDANCE
Mrs Lynne Hobbs (LH), Director of Resources

24/31 INTERNAL AUDIT
24/31.1 The Committee received three reports.
24/31.2 Members asked for more detail on voids.
ACTION LH: Provide a breakdown of voids by estate at the July meeting
24/31.3 The plan for the year was approved.

24/32 RISK REGISTER
24/32.1 It was noted that cyber risk had risen.
ACTION ON AR AND LH: Review the score for cyber risk by 14 June 2024

24/33 ANY OTHER BUSINESS
24/33.1 There was none.
`,
    actions: [
      ['Provide a breakdown of voids by estate at the July meeting', ['Lynne Hobbs'], '2024-07-25'],
      ['Review the score for cyber risk', ['Anita Rao', 'Lynne Hobbs'], '2024-06-14'],
    ],
  },
  {
    name: 'a mail with actions, thanks and a signature',
    held: '2023-02-01',
    next: null,
    text: `From: Delyth Price
To: Coastal paths group
Date: 1 February 2023
Subject: Actions from today

Hi all,

Thanks for coming today. Actions below:

- Delyth to send the grant form to landowners by Friday 10 February
- Ross: check the stiles at Pwll Du before the end of the month
- Me - book the minibus
- All - send me your receipts asap

Let me know if I have missed anything.

Delyth
`,
    actions: [
      ['send the grant form to landowners', ['Delyth'], '2023-02-10'],
      ['check the stiles at Pwll Du', ['Ross'], '2023-02-28'],
      ['book the minibus', ['Me'], null],
      ['send me your receipts asap', ['All'], null],
    ],
  },
  {
    name: 'actions with references, some of them closed in brackets',
    held: '2023-10-18',
    next: '2023-11-15',
    text: `Safeguarding Board, 18 October 2023

3. Review of actions
SB/23/14: Police to share the missing children figures [COMPLETE]
SB/23/15: Education to report on exclusions (ongoing, to come to the November meeting)
SB/23/16: Health to confirm the named doctor – closed at this meeting

4. Neglect strategy
The strategy was launched in July.
SB/23/17: Board manager to circulate the evaluation by 1 November.

Action summary
SB/23/17: Board manager to circulate the evaluation by 1 November
SB/23/18: Chair to write to the Commissioner
`,
    actions: [
      ['report on exclusions', ['Education'], null],
      ['circulate the evaluation', ['Board manager'], '2023-11-01'],
      ['write to the Commissioner', ['Chair'], null],
    ],
  },
  {
    name: 'a transcript with speakers and times',
    held: '2024-06-04',
    next: null,
    text: `WEBVTT

00:00:01.000 --> 00:00:05.000
<v Hana Kovac>Right, last item, the survey.</v>

00:00:05.500 --> 00:00:12.000
<v Tom Rigby>I can take that. Action: Tom to publish the survey by 21 June.</v>

00:00:12.500 --> 00:00:15.000
<v Hana Kovac>ACTION: Hana Kovac to tell the schools</v>
`,
    actions: [
      ['publish the survey', ['Tom'], '2024-06-21'],
      ['tell the schools', ['Hana Kovac'], null],
    ],
  },
  {
    name: 'an action table in two languages of heading and owners on lines of their own',
    held: '2022-04-26',
    next: '2022-05-24',
    text: `<table>
<tr><td><b>Cam gweithredu / Action</b></td><td><b>Arweinydd / Lead</b></td><td><b>Dyddiad cau / Deadline</b></td></tr>
<tr><td><p>Circulate the draft guidance</p></td><td><p>Mared Huws</p><p>Ian Fox</p></td><td><p>6 May 2022</p></td></tr>
<tr><td><p>Bring a paper on fees to the next meeting</p></td><td><p>Finance</p></td><td><p>24/05/2022</p></td></tr>
</table>
`,
    actions: [
      ['Circulate the draft guidance', ['Mared Huws', 'Ian Fox'], '2022-05-06'],
      ['Bring a paper on fees to the next meeting', ['Finance'], '2022-05-24'],
    ],
  },
  {
    name: 'a decision log beside an action log',
    held: '2023-08-10',
    next: null,
    text: `Programme Board 10/08/2023

Decisions
No\tDecision\tDate
1\tThe pilot will run in three counties\t10/08/2023

Actions
No\tAction\tOwner\tRAG\tDeadline\tComments
1\tRecruit pilot sites\tLeo Marsh\tAmber\t31/08/2023\tTwo of three found
2\tAgree the data sharing agreement\tLegal services\tRed\t18/08/2023\tOverdue
3\tSet up the mailbox\tPMO\tBlue\t01/08/2023\tComplete
`,
    actions: [
      ['Recruit pilot sites', ['Leo Marsh'], '2023-08-31'],
      ['Agree the data sharing agreement', ['Legal services'], '2023-08-18'],
    ],
  },
];
