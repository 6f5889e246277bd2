import { type ExpectedTable, number, on } from './expected-cells.js';

const n = number;
const ASKED = '6. =what Lee Ŵyn asked | about';
const LEADS = ['Lead', 'State', 'Sent on', 'Answered by'];
const opened = (schools: number): string => `Opened ${schools} schools; cafodd Siân Rees ei phenodi`;
const pounds = (value: number, text: string) => n(value, text);
const said = (at: number): string => `@SUM(${at}) is what they say`;
const answer = (last: boolean): readonly string[] => ['Lead', 'Answer', ...(last ? ['Last time'] : [])];

/** The return of the fixture with five leads, table by table, worked out by hand. */
export const RETURN_TABLES: readonly ExpectedTable[] = [
  [
    ['Reference', 'Asked', 'Answered', 'Came late', 'Nothing to report', 'Not answered'],
    ['ISCG-R2', n(5), n(4), n(1), n(1), n(1)],
    ['ISCG-R1', n(5), n(5), n(0), n(0), n(0)],
  ],
  [
    ['Lead', 'Handed to', 'Answers by', 'State'],
    ['Lead number 4', null, on('2022-11-07'), 'Overdue; nothing heard'],
  ],
  [
    ['Question', 'Answers', 'Together', 'Last time'],
    ['1. key achievements', n(3), '6 items from 3 answers', '10 items from 5 answers'],
    ['2. spend to date (£)', n(3), pounds(7003.5, '£7,003.50'), '£14,507.50 from 5 answers'],
    ['3. is it funded?', n(3), 'Yes: 1, No: 2', 'Yes: 3, No: 2'],
    ['4. online or in person', n(3), 'online: 2, in person: 1', 'online: 2, in person: 3'],
    ['5. how it stands (RAG)', n(3), 'Green: 1, Amber: 0, Red: 2', 'Green: 3, Amber: 0, Red: 2'],
    [ASKED, n(3), '3 answers', '5 answers'],
  ],
  [
    [...LEADS, '1. key achievements', '2. spend to date (£)', '3. is it funded?', '4. online or in person'],
    ['Lee Ŵyn', 'Answered', on('2022-11-01'), null, opened(1), pounds(1000.5, '£1,000.50'), 'Yes', 'online'],
    ['Lead number 1', 'Answered late', on('2022-11-09'), null, opened(2), pounds(2001, '£2,001'), 'No', 'in person'],
    ['Lead number 2', 'Nothing to report', on('2022-11-02'), null, null, null, null, null],
    [
      'Lead number 3',
      'Answered',
      on('2022-11-03'),
      'Carys Llŷr-Wŷn',
      opened(4),
      pounds(4002, '£4,002'),
      'No',
      'online',
    ],
    ['Lead number 4', 'Not answered, nothing heard', null, null, null, null, null, null],
    [
      'Together',
      null,
      null,
      null,
      '6 items from 3 answers',
      pounds(7003.5, '£7,003.50'),
      'Yes: 1, No: 2',
      'online: 2, in person: 1',
    ],
  ],
  [
    [...LEADS, '5. how it stands (RAG)', ASKED],
    ['Lee Ŵyn', 'Answered', on('2022-11-01'), null, 'Green', said(0)],
    ['Lead number 1', 'Answered late', on('2022-11-09'), null, 'Red', said(1)],
    ['Lead number 2', 'Nothing to report', on('2022-11-02'), null, null, null],
    ['Lead number 3', 'Answered', on('2022-11-03'), 'Carys Llŷr-Wŷn', 'Red', said(3)],
    ['Lead number 4', 'Not answered, nothing heard', null, null, null, null],
    ['Together', null, null, null, 'Green: 1, Amber: 0, Red: 2', '3 answers'],
  ],
  [
    answer(true),
    ['Lee Ŵyn', opened(1), opened(1)],
    ['Lead number 1', opened(2), opened(2)],
    ['Lead number 3', opened(4), opened(4)],
  ],
  [
    answer(true),
    ['Lee Ŵyn', pounds(1000.5, '£1,000.50'), pounds(900.5, '£900.50')],
    ['Lead number 1', pounds(2001, '£2,001'), pounds(1901, '£1,901')],
    ['Lead number 3', pounds(4002, '£4,002'), pounds(3902, '£3,902')],
  ],
  [answer(true), ['Lee Ŵyn', 'Yes', 'Yes'], ['Lead number 1', 'No', 'No'], ['Lead number 3', 'No', 'No']],
  [
    answer(true),
    ['Lee Ŵyn', 'online', 'online'],
    ['Lead number 1', 'in person', 'in person'],
    ['Lead number 3', 'online', 'online'],
  ],
  [answer(true), ['Lee Ŵyn', 'Green', 'Green'], ['Lead number 1', 'Red', 'Red'], ['Lead number 3', 'Red', 'Red']],
  [
    answer(true),
    ['Lee Ŵyn', said(0), said(0)],
    ['Lead number 1', said(1), said(1)],
    ['Lead number 3', said(3), said(3)],
  ],
];
