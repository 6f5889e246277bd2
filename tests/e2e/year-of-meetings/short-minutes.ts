import type { Stage } from './stage.js';

const TEAM = 'ARWAP implementation team';
const GIVEN = 'ARWAP Implementation Team';

/** Who leads each action of a meeting as its minutes say it, with the words of a deadline that stand no longer in the task. */
const LEADS: Readonly<Record<string, readonly (readonly [lead: string, by?: string])[]>> = {
  '2022-07-14': [
    [`${TEAM}/[REDACTED]`],
    ['[REDACTED]'],
    [`${TEAM}/[REDACTED]`],
    ['[REDACTED]'],
    ['[REDACTED]'],
    [TEAM],
    ['Policy officials'],
  ],
  '2022-09-15': [
    [`${GIVEN}/[REDACTED]`],
    [`${GIVEN}/[REDACTED]`],
    ['[REDACTED]'],
    ['ARWAP Implementation team'],
    ['ARWAP Implementation team, colleagues ([REDACTED] among others)'],
  ],
  '2022-10-12': [
    ['ARWAP team'],
    ['ARWAP team'],
    ['All (policy leads)', ' by 30 November'],
    ['All (policy leads)', ' by 15/11/22'],
  ],
  '2022-11-17': [['ALL'], ['ALL'], ['ALL']],
  '2022-12-15': [],
  '2023-01-26': [['[REDACTED]']],
  '2023-02-23': [['[REDACTED]'], [''], ['[REDACTED]']],
  '2023-03-30': [['Policy areas'], ['Group']],
};

/** Minutes that hold the actions of a meeting and no more, for where the real ones are not at hand. */
export function shortMinutes({ day, table }: Stage): string {
  const rows = table.map(([task], at) => {
    const [lead = '', by = ''] = LEADS[day]?.[at] ?? [];
    return `${task}${by}\t${lead}`;
  });
  const head = ['read these minutes:', 'Internal Support and Challenge Group', `Meeting of ${day}`, ''];
  return [...head, 'The group met and noted the report.', '', 'Action\tLead', ...rows].join('\n');
}
