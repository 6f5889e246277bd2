import type { Sample } from './sample.js';

/** Actions that something else than "Action:" marks, or that stand apart from who must do them. */
export const MARKS: readonly Sample[] = [
  {
    name: 'a marker and a name alone under the sentence, in capitals',
    held: '2024-03-05',
    next: null,
    text: `LITTLE HAVEN TOWN COUNCIL
5. BENCHES
Two slats are loose. Clerk to have the bench on the green mended.
ACTION CLERK
6. ACTION PLAN
The plan was noted. Action Group to be thanked.
`,
    actions: [['have the bench on the green mended', ['CLERK'], null]],
  },
  {
    name: 'the mark on its own line after a paragraph of several sentences, with a day on the next line of it',
    held: '2024-03-05',
    next: null,
    text: `Quality Committee, 5 March 2024

The ward sister described the new rota and its first weeks. Leavers had halved.
PT undertook to send the rota to the other wards.
(Action: PT)

The estates manager to walk round the boiler house with two governors in w/c
18 March. (Action: LB)
`,
    actions: [
      ['send the rota to the other wards', ['PT'], null],
      ['walk round the boiler house with two governors in w/c 18 March', ['LB'], '2024-03-24'],
    ],
  },
  {
    name: 'one marker in both languages, numbers with a dash, a title before a lead, a marker over lettered parts',
    held: '2024-03-05',
    next: null,
    text: `ACTION / CAM GWEITHREDU: Comms team to post the notice.
Action 12-03: Treasurer and Rev. Amos to count the collection by 8 March 2024.
Action 12-04: Ann Loe to find a new key. Ongoing, new date 30 April 2024.
AP5: Estates to:
(a) clear the gutters by 12 March;
(b) repair the gate.
6. Boiler room
6.1 The boiler was serviced last week.
`,
    actions: [
      ['post the notice', ['Comms team'], null],
      ['count the collection', ['Treasurer', 'Rev. Amos'], '2024-03-08'],
      ['find a new key', ['Ann Loe'], '2024-04-30'],
      ['clear the gutters', ['Estates'], '2024-03-12'],
      ['repair the gate', ['Estates'], null],
    ],
  },
  {
    name: 'boxes to tick, arrows, codes and people called upon by @',
    held: '2024-03-05',
    next: null,
    text: `## Last time
- [x] @ned: order the tape
- [ ] @ned and @mair: paint the door by 8 March
- [ ] @Olwen to ring the printer

## Today
Budget is tight.

@mair: ask the bank about charges

@mair: I think so too?

-> ned to sweep the yard
A4: Warden to move the sign
A5 - Treasurer - circulate the accounts
TODO: Olwen to book the hall
☐ @Sam Ivory Ask the band for a quote
`,
    actions: [
      ['paint the door', ['ned', 'mair'], '2024-03-08'],
      ['ring the printer', ['Olwen'], null],
      ['ask the bank about charges', ['mair'], null],
      ['sweep the yard', ['ned'], null],
      ['move the sign', ['Warden'], null],
      ['circulate the accounts', ['Treasurer'], null],
      ['book the hall', ['Olwen'], null],
      ['Ask the band for a quote', ['Sam Ivory'], null],
    ],
  },
  {
    name: 'a list that ends where the minutes number their own parts again',
    held: '2024-03-05',
    next: null,
    text: `Actions agreed:
- Ranger to count the nest boxes
- Bethan to draw the map

7. Draft strategy
The consultation opened on Monday.

AGREED ACTIONS

2.1 Write to the school about the path.
Lead: Dr Hale / Ifor Prys
Timescale: 22 March 2024

2.2 Complete the audit of signs.
Lead: Bethan
Timescale: Ongoing
`,
    actions: [
      ['count the nest boxes', ['Ranger'], null],
      ['draw the map', ['Bethan'], null],
      ['Write to the school about the path', ['Dr Hale', 'Ifor Prys'], '2024-03-22'],
      ['Complete the audit of signs', ['Bethan'], null],
    ],
  },
  {
    name: 'earlier items that count because of the status under them, and a name split off without a space',
    held: '2024-03-05',
    next: null,
    text: `9. Review Outstanding Action Items

    * Tove: ask the members about a new logo for the
          society
          [ Outreach 2024-01-16 ]
          Status: In progress, two replies.

    * Per: close the old mailing list
          [ Hosting 2024-01-16 ]
          Status: Complete

    * Liv: find a printer
          [ Outreach 2024-02-06 ]
          Status:

    * Lars: thank the hosts and go home

## Action Items

Note: those on the wiki are not repeated here.

  - LarsK- Draft a reply to the county; say which of "A" vs.
    "B" we prefer. PENDING
  - Per/Liv - Retire the old server DONE
  - Tove- Mail the list about dues.
    IN PROCESS
  - Liv- Count the votes
`,
    actions: [
      ['ask the members about a new logo for the society', ['Tove'], null],
      ['find a printer', ['Liv'], null],
      ['Draft a reply to the county; say which of "A" vs. "B" we prefer', ['LarsK'], null],
      ['Mail the list about dues', ['Tove'], null],
      ['Count the votes', ['Liv'], null],
    ],
  },
  {
    name: 'leads known by first name, two that one "and" joins, an organisation by its short form',
    held: '2024-03-05',
    next: null,
    text: `Trustees present: Nest Howell (Chair), Bashir Tahir
Officers: Cadi Morus, Gil Farrow
Attending for Sport Wales (SW): Rhian Lock

ACTION: tour of the depot to be planned (Nest and Gil)
ACTION: Legal to read the lease.
ACTION: Legal and HMRC Liaison to draft a letter.
ACTION: Ingrid and Wen Zhao to test the form.
ACTION: SW to send the criteria.
`,
    actions: [
      ['tour of the depot to be planned', ['Nest', 'Gil'], null],
      ['read the lease', ['Legal'], null],
      ['draft a letter', ['Legal', 'HMRC Liaison'], null],
      ['test the form', ['Ingrid', 'Wen Zhao'], null],
      ['send the criteria', ['SW'], null],
    ],
  },
  {
    name: 'the same words said again in a chat log, and a done one that follows a pending one',
    held: '2024-03-05',
    next: null,
    text: `10:00 <ana> #action all to say who needs a lift by 2024-03-08
10:05 <ben> ok
10:20 <ana> #action all to say who needs a lift by 2024-03-08
10:21 <ana> #action ben to say who needs a lift by 2024-03-08

Summary of Action Items

[PENDING] ACTION: ben to ask the town about chairs

[DONE] ACTION: ana to book the bus
`,
    actions: [
      ['say who needs a lift', ['all'], '2024-03-08'],
      ['say who needs a lift', ['ben'], '2024-03-08'],
      ['ask the town about chairs', ['ben'], null],
    ],
  },
];
