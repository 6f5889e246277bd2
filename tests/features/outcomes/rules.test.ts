import { describe, expect, it } from 'vitest';
import { tableText } from '../../../src/features/outcomes/format-table.js';
import type { MeetingTable } from '../../../src/features/outcomes/rules/meeting-table.js';
import { isVague } from '../../../src/features/outcomes/rules/vague-task.js';
import { NO_DEADLINE } from '../../../src/model/deadline.js';

describe('a vague task', () => {
  it.each([
    'Budget',
    'Chase legal',
    'Look at the budget',
    'To consider the options for the pilot',
    'have a further look into the costs of travel',
    'think about the timetable for next year',
    'edrych ar y gyllideb eto',
    'ystyried yr opsiynau ar gyfer y peilot',
  ])('is one that nobody can tell is done: %s', (task) => {
    expect(isVague(task)).toBe(true);
  });

  it.each([
    'Chase the legal team',
    'Consider the options and report to the next meeting',
    'Look at the budget and send a paper to the board',
    'Lookout posts to be inspected',
    'Draft the plan',
    'ystyried yr opsiynau ac adrodd i’r bwrdd',
    'edrych ar y gyllideb a chyflwyno papur',
  ])('is not one that somebody can tell is done: %s', (task) => {
    expect(isVague(task)).toBe(false);
  });
});

const TABLE: MeetingTable = {
  group: 'Support | Challenge',
  prefix: 'ISCG',
  meeting: '2022-11-17',
  actions: [
    {
      reference: 'ISCG-2',
      task: '=HYPERLINK("http://evil.example","pay")\nat once',
      leads: [
        { kind: 'name', name: '+44 Siân' },
        { kind: 'team', name: 'Comms; team' },
      ],
      deadline: { said: 'by 1 December', basis: 'day', from: '2022-12-01', due: '2022-12-01', inferred: ['year'] },
      state: 'overdue',
      closedOn: null,
    },
    {
      reference: 'ISCG-3',
      task: 'a | b, *c*',
      leads: [],
      deadline: NO_DEADLINE,
      state: 'done',
      closedOn: '2022-11-30',
    },
  ],
  decisions: [
    { reference: 'ISCG-D1', text: '@all meet in Wrexham', isWithdrawn: true, reason: '-1 vote' },
    { reference: 'ISCG-D2', text: 'no paper', isWithdrawn: false, reason: null },
  ],
};

describe('the table of a meeting as text', () => {
  it('is CSV in which no cell is a formula', () => {
    expect(tableText(TABLE, 'csv', 'en').split('\r\n')).toEqual([
      'Kind,Reference,Text,Leads,Deadline as said,Deadline,State',
      `Action,ISCG-2,"'=HYPERLINK(""http://evil.example"",""pay"") at once","'+44 Siân, Comms; team",by 1 December,2022-12-01,Overdue`,
      'Action,ISCG-3,"A | b, *c*",No lead yet,,No deadline,"Done, Wednesday 30 November 2022"',
      `Decision,ISCG-D1,'@all meet in Wrexham,,,,Withdrawn: -1 vote`,
      'Decision,ISCG-D2,No paper,,,,Stands',
      '',
    ]);
  });

  it('is Markdown in which people’s words stay in their cell', () => {
    expect(tableText(TABLE, 'md', 'cy')).toBe(`# Support \\| Challenge: dydd Iau 17 Tachwedd 2022

## Camau gweithredu

| Cyfeirnod | Cam | Arweinwyr | Dyddiad cau fel y’i dywedwyd | Dyddiad cau | Statws |
| --- | --- | --- | --- | --- | --- |
| ISCG-2 | =HYPERLINK("http://evil.example","pay") at once | +44 Siân, Comms; team | by 1 December | dydd Iau 1 Rhagfyr 2022 | Hwyr |
| ISCG-3 | A \\| b, \\*c\\* | Dim arweinydd eto |  | Dim dyddiad cau | Wedi’i gwblhau, dydd Mercher 30 Tachwedd 2022 |

## Penderfyniadau

| Cyfeirnod | Penderfyniad | Statws |
| --- | --- | --- |
| ISCG-D1 | @all meet in Wrexham | Tynnwyd yn ôl: -1 vote |
| ISCG-D2 | No paper | Yn sefyll |
`);
  });
});
