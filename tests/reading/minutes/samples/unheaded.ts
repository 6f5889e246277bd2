import { type Sample, undated } from './sample.js';

/** Rows of actions whose columns no heading names, and logs that say once by when all is due. */
export const UNHEADED: readonly Sample[] = [
  undated(
    'a log of rows under topics, with a status in the last column and no head',
    'Harbour group log\n\nPiers\nPaint the railing on the east pier\tTM\tNew\nCirculate the tide tables\tBL/OP\tCompleted\n\nBoats – Lead BL\nAgree the fee\tBL\tNew\n\nSlipway – Lead OP\nAgree the fee\tOP\tCarried forward\n',
    [
      ['Paint the railing on the east pier', ['TM'], null],
      ['Agree the fee', ['BL'], null],
      ['Agree the fee', ['OP'], null],
    ],
  ),
  {
    name: 'rows with names and days under a heading over actions',
    held: '2026-11-12',
    next: null,
    text: 'Project board actions\n| Write up the options paper | Sian Rees | 20 November |\n| Tell suppliers of the delay | Tom Marsh | 1 December |\n| Update the register | Sian Rees | 4 December |\n',
    actions: [
      ['Write up the options paper', ['Sian Rees'], '2026-11-20'],
      ['Tell suppliers of the delay', ['Tom Marsh'], '2026-12-01'],
      ['Update the register', ['Sian Rees'], '2026-12-04'],
    ],
  },
  {
    name: 'rows under a head whose words say nothing known',
    held: '2026-11-12',
    next: null,
    text: 'Jobs for the fair\n\nThing\tHelper\tFor\nBook the marquee\tOlwen Pugh\t20 November\nPrint two hundred tickets\tTom Marsh\t27 November\nRing the band\tOlwen Pugh\t27 November\n',
    actions: [
      ['Book the marquee', ['Olwen Pugh'], '2026-11-20'],
      ['Print two hundred tickets', ['Tom Marsh'], '2026-11-27'],
      ['Ring the band', ['Olwen Pugh'], '2026-11-27'],
    ],
  },
  undated(
    'Welsh rows with a status and no head',
    'Cofnod y grŵp\nArchebu halen i’r maes parcio\tTM\tAr y gweill\nTalu’r bil trydan\tOP\tCwblhawyd\n',
    [['Archebu halen i’r maes parcio', ['TM'], null]],
  ),
  undated(
    'no rows of who attends which meeting where',
    'Diary\nBoard meeting\tCardiff\t12 March\nAudit committee\tSwansea\t19 March\n\nStaff\nOlwen Pugh\tClerk\nTom Marsh\tTreasurer\n',
    [],
  ),
  {
    name: 'a deadline that stands once over a list, and one that an item says itself',
    held: '2026-11-12',
    next: null,
    text: 'Actions\nAll due by 30 November unless otherwise stated\n\n- TM to draft the leaflet\n- BL to ring the printer by 20 November\n',
    actions: [
      ['draft the leaflet', ['TM'], '2026-11-30'],
      ['ring the printer', ['BL'], '2026-11-20'],
    ],
  },
  {
    name: 'a log whose actions are all for the next meeting',
    held: '2026-11-12',
    next: '2026-12-10',
    text: 'Harbour group log\n- All actions for next meeting unless otherwise stated\n\nPaint the railing\tTM\tNew\nCirculate the tide tables\tBL\tOngoing\n',
    actions: [
      ['Paint the railing', ['TM'], '2026-12-10'],
      ['Circulate the tide tables', ['BL'], '2026-12-10'],
    ],
  },
  {
    name: 'a Welsh list with one deadline for all of it',
    held: '2026-11-12',
    next: null,
    text: 'Camau gweithredu\nPob cam i’w gwblhau erbyn 30 Tachwedd oni nodir yn wahanol\n\n- Clerc i archebu halen\n- Beca i ffonio’r ysgol\n',
    actions: [
      ['archebu halen', ['Clerc'], '2026-11-30'],
      ['ffonio’r ysgol', ['Beca'], '2026-11-30'],
    ],
  },
  {
    name: 'a row that names a body in its words and people in its column',
    held: '2026-11-12',
    next: null,
    text: 'Action\tOwner\tDue\nDOG and CAT to write a joint paper\tTM/BL\t20 November\n',
    actions: [['write a joint paper', ['TM', 'BL'], '2026-11-20']],
  },
];
