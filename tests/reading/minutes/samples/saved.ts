import type { Sample } from './sample.js';

/** Tables as other programs save them or as a page gives them. */
export const SAVED: readonly Sample[] = [
  {
    name: 'a log saved as CSV',
    held: '2024-03-05',
    next: '2024-04-09',
    text: `Harbour users' group, action log, 5 March 2024

Ref,Raised,Action,Owner,Due,Status
H1,06/02/2024,"Ask for prices for ropes, buoys and paint",Harbour Team,29/03/2024,Open
H2,06/02/2024,Publish the tide table,Ceri Box,16/02/2024,Closed
H3,05/03/2024,Write to ""Sea Rescue"" about the slipway,Ann Poe; Idris Wyn,Next meeting,Open
H4,05/03/2024,"Put up the notice
about dogs",Ceri Box,,Open

Closed, as said, by the chair.
`,
    actions: [
      ['Ask for prices for ropes, buoys and paint', ['Harbour Team'], '2024-03-29'],
      ['Write to ""Sea Rescue"" about the slipway', ['Ann Poe', 'Idris Wyn'], '2024-04-09'],
      ['Put up the notice about dogs', ['Ceri Box'], null],
    ],
  },
  {
    name: 'a table of a web page with every cell on a line of its own',
    held: '2024-03-05',
    next: null,
    text: `Actions

Ref No:
Action
Owner
Deadline
MAR24/1
Send the list of wells to the county
Ida Fell
22/03/2024
MAR24/2
Ask the county for a map
Rhys Orme, Sal Teal
-
MAR24/3
Draw up the rota
Members
15 April 2024

Discussion

The wells were discussed.
`,
    actions: [
      ['Send the list of wells to the county', ['Ida Fell'], '2024-03-22'],
      ['Ask the county for a map', ['Rhys Orme', 'Sal Teal'], null],
      ['Draw up the rota', ['Members'], '2024-04-15'],
    ],
  },
];
