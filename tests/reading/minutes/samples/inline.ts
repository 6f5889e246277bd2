import type { Sample } from './sample.js';

export const INLINE: readonly Sample[] = [
  {
    name: 'council minutes with "(Action: XX)" at the end of a paragraph, initials explained among those present',
    held: '2023-01-17',
    next: null,
    text: `Glanrhyd Town Council
Minutes of the Amenities Committee held on Tuesday 17 January 2023

Present: Cllr Sarah Evans (SE), Cllr Martin Tudor (MT), Helen Price, Clerk (HP)

23/01 Apologies
None.

23/02 Play area
Members heard that the swings had been vandalised again. It was agreed that the Clerk would obtain three quotations for
repair. (Action: HP)

23/03 Allotments
The waiting list stood at 41. Cllr Evans agreed to visit the Heol Fawr site and report to the February meeting
(Action: SE). Members asked for the tenancy agreement to be put on the website by 10 February (Action: HP/MT).
`,
    actions: [
      ['obtain three quotations for repair', ['Helen Price'], null],
      ['visit the Heol Fawr site and report to the February meeting', ['Sarah Evans'], null],
      [
        'Members asked for the tenancy agreement to be put on the website',
        ['Helen Price', 'Martin Tudor'],
        '2023-02-10',
      ],
    ],
  },
  {
    name: 'a health board with initials in a right-hand column',
    held: '2023-10-05',
    next: '2023-11-02',
    text: `North Vale Health Board
Quality Committee, 5 October 2023

In attendance
Mary Wilde        Chair (MW)
Yusuf Osman       Medical Director (YO)

                                                                                      ACTION
1.   Patient story
     The Committee thanked the patient for her account.

2.   Infection control
     YO reported a rise in cases on two wards. He would bring a recovery plan
     to the next meeting.                                                              YO

3.   Complaints
     Response times had improved. The Committee asked for the themes to be
     shared with every ward manager by 20 October.                                     MW/YO
`,
    actions: [
      ['bring a recovery plan to the next meeting', ['Yusuf Osman'], '2023-11-02'],
      [
        'The Committee asked for the themes to be shared with every ward manager',
        ['Mary Wilde', 'Yusuf Osman'],
        '2023-10-20',
      ],
    ],
  },
  {
    name: 'markers of many kinds, with the lead before, after, in brackets and on a line of its own',
    held: '2022-03-03',
    next: '2022-04-07',
    text: `Community Safety Forum - 3 March 2022

1 Street lighting
Residents were worried about the underpass.
AP1 Bill Harper to ask Highways for a repair date by 18 March.
AP2 Publish the repair date on the website (Comms team)

2 Dog fouling
ACTION 3: Order new signs - Jo Lane
Action point 4: Patrols to be doubled in April. Owner: Sgt Ann Pugh

3 Funding
**ACTION:** Draft the bid and circulate it
Lead: Bill Harper
Deadline: 31 March 2022

4 Next steps
No action required.
[ACTION] All to read the bid before the next meeting
`,
    actions: [
      ['ask Highways for a repair date', ['Bill Harper'], '2022-03-18'],
      ['Publish the repair date on the website', ['Comms team'], null],
      ['Order new signs', ['Jo Lane'], null],
      ['Patrols to be doubled in April', ['Sgt Ann Pugh'], '2022-04-30'],
      ['Draft the bid and circulate it', ['Bill Harper'], '2022-03-31'],
      ['read the bid', ['All'], '2022-04-07'],
    ],
  },
  {
    name: 'one marker with lettered parts, each with its own date, and two joined by a semicolon',
    held: '2023-09-04',
    next: null,
    text: `Skills Partnership 4 September 2023

ACTION: Colleges team to: (a) send course lists by 15 September; (b) agree the prospectus by 29 September; and (c) print it by 13 October 2023.

ACTION: Elin Rowe to book the hall by 8 September; Dev Patel to invite employers by 22 September.
`,
    actions: [
      ['send course lists', ['Colleges team'], '2023-09-15'],
      ['agree the prospectus', ['Colleges team'], '2023-09-29'],
      ['print it', ['Colleges team'], '2023-10-13'],
      ['book the hall', ['Elin Rowe'], '2023-09-08'],
      ['invite employers', ['Dev Patel'], '2023-09-22'],
    ],
  },
  {
    name: 'lines broken by the width of a page, and a page break in the middle of an action',
    held: '2022-05-24',
    next: null,
    text: `Rural Transport Working Group                                       24 May 2022

2. Bus timetables
The group discussed the summer timetable at length. Operators said that they could
not confirm the Sunday service until the grant was settled by the department.

ACTION: Transport for Wales officials to confirm the Sunday service and tell every
operator in the

Rural Transport Working Group minutes
Page 1 of 3

region in writing by 10 June 2022.

3. Community cars
Drivers are hard to find in the north of the county, and the scheme needs a second
coordinator soon.

ACTION: Sue Bright to advertise for a coordinator in the Cambrian News and on the
County website by the end of June.

Rural Transport Working Group minutes
Page 2 of 3

4. Date of next meeting
12 July 2022

Rural Transport Working Group minutes
Page 3 of 3
`,
    actions: [
      [
        'confirm the Sunday service and tell every operator in the region in writing',
        ['Transport for Wales officials'],
        '2022-06-10',
      ],
      ['advertise for a coordinator in the Cambrian News and on the County website', ['Sue Bright'], '2022-06-30'],
    ],
  },
  {
    name: 'last meeting’s actions restated with "Complete", and new ones with numbering that restarts',
    held: '2023-04-19',
    next: '2023-05-17',
    text: `Governors' Premises Committee
19 April 2023

2. Actions from the last meeting
Action 1: Head teacher to replace the boiler valve. Complete.
Action 2: Bursar to seek quotes for the roof - complete
Action 3: Bursar to check the lease. Carried forward.

The actions from the last meeting were noted.

3. Boundary fence
The fence has fallen in two places.
Action 1: Site manager to make the fence safe by 21 April
Action 2: Bursar to claim on the insurance
`,
    actions: [
      ['check the lease', ['Bursar'], null],
      ['make the fence safe', ['Site manager'], '2023-04-21'],
      ['claim on the insurance', ['Bursar'], null],
    ],
  },
  {
    name: 'a marker alone on its line with bullets under it, and a lead alone after the marker',
    held: '2024-01-11',
    next: null,
    text: `Arts Trail Steering Group, 11 January 2024

Publicity
The leaflet needs a new map and a Welsh version.
ACTION:
• Mair Lloyd to commission the map
• Gareth Jones to translate the leaflet by 2 February 2024

Venues
The Old Chapel offered its upper room. It was agreed to visit the chapel before deciding.
ACTION: Mair Lloyd

Money
We have £400 left. Nothing further was agreed, and our action plan stays as it is.
`,
    actions: [
      ['commission the map', ['Mair Lloyd'], null],
      ['translate the leaflet', ['Gareth Jones'], '2024-02-02'],
      ['visit the chapel before deciding', ['Mair Lloyd'], null],
    ],
  },
];
