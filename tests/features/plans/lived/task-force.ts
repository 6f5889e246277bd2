import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Group } from '../../../../src/model/group.js';
import { member, sampleGroup } from '../../../fixtures/sample-group.js';
import { textGiven } from './plan-text.js';

const THEMES = ['Employment', 'Education', 'Citizen’s Voice', 'Health', 'Criminal Justice'] as const;
const NAMES = ['Dilys Orme', 'Tegwen Thorne', 'Hedd Bowen', 'Gwil Jarvis', 'Sulwen Scourfield', 'Nesta Sayce'] as const;
const MORE = ['Glyn Joll', 'Idwal Gittins', 'Meurig Jolly', 'Anest Hale', 'Lleucu Beddoes', 'Rhodri Aled'] as const;
const LAST = ['Eluned Wray', 'Myfi Metcalf', 'Siwan Roach', 'Ifor Paget'] as const;
const PEOPLE: readonly string[] = [...NAMES, ...MORE, ...LAST];

/** Each recommendation: its leads by their place, its timeline, and how many commitments are beneath it. */
const ROWS: readonly (readonly [key: string, leads: readonly number[], timeline: string, commitments: number])[] = [
  ['1.1', [0], 'Q4 2022/23', 1],
  ['1.2', [1], 'Complete', 1],
  ['1.3', [2, 15], 'Autumn 2021', 2],
  ['1.4', [1], 'Jan 2023 then rolling', 6],
  ['1.5', [2], 'January to April 2023', 3],
  ['1.6', [2], 'April 2023', 2],
  ['1.7', [1], 'March 2023', 2],
  ['1.8', [2], 'Spring 2023-ongoing', 2],
  ['2.1', [3], 'Jan 2022- On-going', 1],
  ['2.2', [3], 'Autumn 2021 - On-going', 2],
  ['2.3', [3], 'Dec 2021- On-going', 2],
  ['2.4', [3], 'Spring 2023-on-going', 1],
  ['2.5', [4], 'Nov 22 with training ongoing', 3],
  ['2.6', [5], 'Oct 2022- On-going', 1],
  ['3.1', [6, 0], 'On-going', 2],
  ['3.2', [0], 'Dec 2022', 1],
  ['3.3', [4], 'On-going', 1],
  ['3.4', [6], 'Oct 2022-Ongoing.', 1],
  ['3.5', [6], 'Oct 2022-on-going', 2],
  ['3.6', [7], '6 months-1 Year', 1],
  ['4.1', [8], 'Ongoing Summer 2023', 2],
  ['4.2', [9, 8], 'Aug 2023 In progress', 2],
  ['4.3', [10], 'March 2023', 1],
  ['5.1', [11], 'Nov 2022', 1],
  ['5.2', [14], 'Autumn 2022- On-going', 1],
  ['5.3', [12], 'Spring 2023-ongoing', 1],
  ['5.4', [12], 'On-going', 1],
  ['5.5', [12], 'Complete', 1],
  ['5.6', [13], 'Autumn 2022', 1],
  ['5.7', [5], 'Spring 2023', 1],
  ['5.8', [5], 'Jan 2023-on-going', 1],
];

const invented = (): string =>
  ROWS.map(([key, leads, timeline, commitments], at) => {
    const theme = THEMES[Number(key.charAt(0)) - 1] ?? '';
    const isFirst = ROWS[at - 1]?.[0].charAt(0) !== key.charAt(0);
    return [
      ...(at === 0 ? ['# HARBOUR RACE EQUALITY TASKFORCE\n'] : []),
      ...(isFirst ? [`## ${theme}\n`] : []),
      `${key} Do what recommendation ${key} asks for`,
      `Lead: ${leads.map((lead) => PEOPLE[lead]).join(' and ')}`,
      `Timeline: ${timeline}`,
      'Response: Recommendation accepted',
      'Progress to date: A group has met and has begun.',
      'Commitments:',
      ...Array.from({ length: commitments }, (_, number) => `- We will do part ${number + 1} of ${key}.`),
      '',
    ].join('\n');
  }).join('\n');

export const TASK_FORCE = textGiven('race-equality-taskforce-response', invented());

interface Labels {
  readonly recommendations: readonly { readonly reference: string; readonly leads: readonly string[] }[];
}

/** Who leads each recommendation, by name. */
function leadsOf(): ReadonlyMap<string, readonly string[]> {
  if (!TASK_FORCE.isPublished) return new Map(ROWS.map(([key, leads]) => [key, leads.map((one) => PEOPLE[one] ?? '')]));
  const file = new URL('../../../../../shared/evaluation/plans/race-equality-taskforce-response.json', import.meta.url);
  const { recommendations } = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as Labels;
  const bare = (name: string): string => name.replace(/ \(.*\)$/u, '');
  return new Map(recommendations.map(({ reference, leads }) => [reference, leads.map(bare)]));
}
const LEADS = leadsOf();

/** The id of who leads a recommendation, the first of them. */
export const leadOf = (key: string): string => idOf(LEADS.get(key)?.[0] ?? '');
export const nameOf = (key: string): string => LEADS.get(key)?.[0] ?? '';
const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** Carys chairs it; who leads a recommendation is a member. */
export const TASK_FORCE_GROUP: Group = sampleGroup({
  isSetUp: true,
  sets: [],
  members: [
    member('carys', 'chair'),
    ...[...new Set([...LEADS.values()].flat())].map((name) => ({ ...member(idOf(name)), name })),
  ],
});
