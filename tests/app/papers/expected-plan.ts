import { type ExpectedTable, number, on } from './expected-cells.js';

const RED = 'Red: not started, late';
const AMBER = 'Amber: in progress';
const GREEN = 'Green: completed';
const BLUE = 'Blue: planned, not started';
const COUNTS = ['Theme', RED, AMBER, GREEN, BLUE, 'Total'];
const n = number;
const signed = (value: number) => n(value, value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

const ADVERTS = 'Review how senior posts are advertised';
const FORUM = 'Set up a forum of residents';
const FIGURES = 'Publish the workforce figures by ethnicity every year';
const COMPLAINTS = 'Answer complaints of discrimination within ten days';
const MENTORS = 'Set up a mentoring scheme for staff';
const PANELS = 'Train every panel that appoints';

/** What the board and the report of the plan of the fixture have alike, worked out by hand. */
const TOTALS: readonly ExpectedTable[] = [
  [
    COUNTS,
    ['Workforce', n(1), n(1), n(1), n(1), n(4)],
    ['Citizen’s Voice', n(1), n(1), n(0), n(0), n(2)],
    ['All', n(2), n(2), n(1), n(1), n(6)],
  ],
  [
    COUNTS,
    ['Workforce', signed(1), signed(-1), signed(1), signed(0), signed(1)],
    ['Citizen’s Voice', signed(1), signed(1), signed(0), signed(-2), signed(0)],
    ['All', signed(2), signed(0), signed(1), signed(-2), signed(1)],
  ],
  [
    ['Reference', 'Item of the plan', 'Theme', 'Since the last report', 'Rating'],
    ['1.2', ADVERTS, 'Workforce', 'Worse', RED],
    ['2.1', FORUM, 'Citizen’s Voice', 'Worse', RED],
    ['1.1', FIGURES, 'Workforce', 'Better', GREEN],
    ['2.2', COMPLAINTS, 'Citizen’s Voice', 'Better', AMBER],
    ['1.4', PANELS, 'Workforce', 'New', BLUE],
  ],
  [
    ['Reference', 'Item of the plan', 'Leads', 'Deadline', 'Days late', 'What is needed', 'Last note'],
    ['1.2', ADVERTS, 'Sion', on('2022-09-30'), n(38), 'A first word on progress', null],
    ['2.1', FORUM, 'No lead yet', on('2022-10-15'), n(23), 'A lead', null],
  ],
  [
    ['Reference', 'Item of the plan', 'Leads', 'Deadline', 'First deadline', 'Days put off'],
    ['1.3', MENTORS, 'Lee', on('2022-12-31'), on('2022-09-30'), n(92)],
  ],
];

const PARTS: readonly ExpectedTable[] = [
  [
    ['To be signed off', 'Phase', 'Signed off by', 'Deadline', 'Days late', 'Days put off'],
    ['Question set signed off', '1b', 'Sion', on('2022-10-31'), n(7), n(0)],
    ['Panel make-up agreed', '2', 'The chair or the secretary', on('2022-11-18'), n(0), n(0)],
    ['Assessment day', '2', 'Sion', on('2022-12-01'), n(0), n(7)],
  ],
  [
    [
      ...['Reference', 'Measure', 'Latest reading', 'Read on', 'Baseline', 'Target'],
      ...['Percentage of the way', 'Since the last report'],
    ],
    [
      'M1',
      'Attendees at community events',
      n(517, '517 attendees'),
      on('2022-10-31'),
      n(400, '400 attendees'),
      n(600, '600 attendees'),
      n(58, '58%'),
      'Better',
    ],
    [
      'M2',
      'Complaints answered late',
      n(50, '50%'),
      on('2022-09-30'),
      n(60, '60%'),
      n(10, '10%'),
      n(20, '20%'),
      'Better',
    ],
    ['M3', 'Staff who say they are treated fairly', null, null, null, null, null, null],
  ],
  [
    ['Reference', 'Risk', 'Likelihood', 'Impact', 'Owner', 'What is done about it'],
    ['R1', 'The grant ends in March', 'High', 'High', 'Lee', 'Bid with the health board.'],
    ['R2', 'Figures come late', 'Low', 'Medium', null, null],
  ],
  [
    ['Area', 'Reference', 'Rating', 'What was said', 'Next step', 'By', 'Date'],
    [
      'Housing',
      '2.2',
      RED,
      'Half are answered in time.',
      'Agree cover for August with the call centre',
      'Lee',
      on('2022-11-01'),
    ],
    ['Communities', null, null, 'Nothing was said.', null, null, null],
    ['Others', '1.1', GREEN, 'Published on the website.', null, 'Lee', on('2022-10-19')],
    ['Others', '1.3a', null, 'All twenty are found.', null, 'Lee', on('2022-10-03')],
  ],
];

const EVERYTHING: ExpectedTable = [
  [
    ...['Reference', 'Item of the plan', 'Theme', 'Leads', 'Deadline', 'First deadline', 'Days put off'],
    ...['Rating', 'Since the last report'],
  ],
  ['1.1', FIGURES, 'Workforce', 'Lee', on('2022-10-31'), on('2022-10-31'), n(0), GREEN, 'Better'],
  ['1.2', ADVERTS, 'Workforce', 'Sion', on('2022-09-30'), on('2022-09-30'), n(0), RED, 'Worse'],
  ['1.3', MENTORS, 'Workforce', 'Lee', on('2022-12-31'), on('2022-09-30'), n(92), AMBER, 'The same'],
  ['1.4', PANELS, 'Workforce', 'People team', on('2023-03-31'), on('2023-03-31'), n(0), BLUE, 'New'],
  ['2.1', FORUM, 'Citizen’s Voice', 'No lead yet', on('2022-10-15'), on('2022-10-15'), n(0), RED, 'Worse'],
  ['2.2', COMPLAINTS, 'Citizen’s Voice', 'Lee', on('2022-12-01'), on('2022-12-01'), n(0), AMBER, 'Better'],
];

/** The board of the plan of the fixture, table by table. */
export const PLAN_TABLES: readonly ExpectedTable[] = [
  ...TOTALS,
  [
    ['Reference', 'Item of the plan', 'By the rule', 'As declared', 'What was said'],
    ['2.2', COMPLAINTS, AMBER, RED, 'Half are answered in time. (Lee, 1 November 2022)'],
  ],
  ...PARTS,
  [
    ['Area', 'Leads', 'Counted', 'Steps done', 'Vision', 'Pledge'],
    ['Housing', 'Lee', `${AMBER}: 1`, '1 of 3', 'Homes where everyone is treated alike.', null],
    ['Communities', 'Community team', `${RED}: 1`, '0 of 3', null, null],
  ],
  EVERYTHING,
];

const STATE_HEADS = ['Reference', 'Item of the plan', 'Leads', 'Deadline', 'Last note'];
const HALF = 'Half are answered in time. (Lee, 1 November 2022)';

/** The report on it as it stands, table by table. */
export const REPORT_TABLES: readonly ExpectedTable[] = [
  ...TOTALS,
  ...PARTS,
  [
    STATE_HEADS,
    ['1.2', ADVERTS, 'Sion', on('2022-09-30'), null],
    ['2.1', FORUM, 'No lead yet', on('2022-10-15'), null],
  ],
  [STATE_HEADS, ['1.1', FIGURES, 'Lee', on('2022-10-31'), 'Published on the website. (Lee, 19 October 2022)']],
  [
    STATE_HEADS,
    ['2.2', COMPLAINTS, 'Lee', on('2022-12-01'), HALF],
    ['1.3', MENTORS, 'Lee', on('2022-12-31'), 'All twenty are found. (Lee, 3 October 2022)'],
  ],
  [STATE_HEADS, ['1.4', PANELS, 'People team', on('2023-03-31'), null]],
  EVERYTHING,
];
