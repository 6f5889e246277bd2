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

/** What was agreed at a meeting and is nobody's work, as often as in its minutes. */
const AGREED: Readonly<Record<string, readonly string[]>> = {
  '2022-09-15': ['progress is recorded in one place'],
  '2022-10-12': [
    'every area uses the same approach to training',
    'training needs are mapped before anything is bought',
  ],
  '2022-12-15': ['other bodies are not invited to this meeting'],
};

/** Minutes that hold the actions and decisions of a meeting and no more, for where the real ones are not at hand. */
export function shortMinutes({ day, table }: Stage): string {
  const rows = table.map(([task], at) => {
    const [lead = '', by = ''] = LEADS[day]?.[at] ?? [];
    return `${task}${by}\t${lead}`;
  });
  const head = ['read these minutes:', 'Internal Support and Challenge Group', `Meeting of ${day}`, ''];
  const agreed = (AGREED[day] ?? []).map((words) => `It was agreed that ${words}.`);
  return [...head, 'The group met and noted the report.', ...agreed, '', 'Action\tLead', ...rows].join('\n');
}
