import type { Action, HistoryEntry } from '../../src/model/action.js';
import type { Deadline } from '../../src/model/deadline.js';
import type { Group } from '../../src/model/group.js';
import type { Lead } from '../../src/model/lead.js';
import type { Role } from '../../src/model/member.js';
import { newGroup } from '../../src/model/new-group.js';

/** Wednesday 19 October 2022, 10:40 in London. */
export const NOW = '2022-10-19T09:40:00.000Z';
const JULY = '2022-07-14T09:30:00.000Z';
const SEPTEMBER = '2022-09-15T09:30:00.000Z';

const NAMES = {
  claire: 'Claire Bennett',
  sian: 'Siân Rees',
  tomos: 'Tomos Hughes',
  gwen: 'Gwen Lloyd',
  owain: 'Owain Price',
  mared: 'Mared Puw',
  rhys: 'Rhys Bowen',
  huw: 'Huw Parry',
  angharad: 'Angharad Davies',
  david: 'David Okafor',
} as const;
export type Who = keyof typeof NAMES;
export const EVERYBODY = Object.keys(NAMES) as readonly Who[];
export const nameOf = (who: Who): string => NAMES[who];

/** One copy of the world: its tenant, its group's id and its people's ids, different from those of other copies. */
export interface Copy {
  readonly tenant: string;
  readonly group: string;
  idOf(who: Who): string;
}

const on = (day: string, said = `by ${day}`): Deadline => ({ said, basis: 'day', from: day, due: day, inferred: [] });
const NONE: Deadline = { said: null, basis: 'none', from: null, due: null, inferred: [] };
interface Row {
  readonly task: string;
  readonly leads: readonly Who[] | 'set';
  readonly deadline: Deadline;
  readonly changes?: (by: (who: Who) => { readonly id: string; readonly name: string }) => Partial<Action>;
}

const closed = (
  by: { readonly id: string; readonly name: string },
  at: string,
  change: HistoryEntry['change'],
  reason?: string,
): HistoryEntry => ({
  at,
  by,
  change,
  ...(reason === undefined ? {} : { reason }),
});

const ROWS: readonly Row[] = [
  {
    task: 'Draft the communications plan for the winter campaign',
    leads: ['mared'],
    deadline: on('2022-09-30'),
    changes: (by) => ({
      notes: [{ at: '2022-10-03T09:00:00.000Z', by: by('mared'), text: 'Draft with Claire for comments' }],
    }),
  },
  {
    task: 'Circulate the terms of reference',
    leads: ['sian'],
    deadline: on('2022-10-07'),
    changes: (by) => ({
      status: 'done',
      closedAt: '2022-10-06T09:00:00.000Z',
      history: [closed(by('sian'), '2022-10-06T09:00:00.000Z', 'done')],
    }),
  },
  { task: 'Write to the NHS trusts about waiting times data', leads: ['tomos'], deadline: on('2022-10-14') },
  { task: 'Map the training needs of school governors', leads: ['gwen'], deadline: on('2022-10-31') },
  { task: 'Provide detailed costings for the housing actions', leads: ['sian'], deadline: on('2022-10-31') },
  { task: 'Review the budget for regional events', leads: ['owain'], deadline: on('2022-11-17', 'next meeting') },
  { task: 'Publish the bilingual leaflet on rights at work', leads: ['mared'], deadline: on('2022-11-30') },
  {
    task: 'Agree a data sharing agreement with the police',
    leads: ['huw'],
    deadline: on('2022-12-15'),
    changes: (by) => ({
      requests: [
        {
          id: '1',
          kind: 'more-time',
          at: '2022-10-18T09:00:00.000Z',
          by: by('huw'),
          reason: 'The police lawyers want another month',
          deadline: on('2023-01-31', '31 January 2023'),
          leads: [],
          state: 'open',
          decidedBy: null,
          decidedAt: null,
          answer: null,
          given: null,
        },
      ],
      history: [
        closed(by('huw'), '2022-10-18T09:00:00.000Z', 'asked-more-time', 'The police lawyers want another month'),
      ],
    }),
  },
  { task: 'Prepare the dashboard of outcome measures', leads: ['rhys'], deadline: on('2022-10-28') },
  { task: 'Brief the Minister on progress', leads: ['david'], deadline: on('2022-10-18') },
  { task: 'Set up a meeting with the equality network', leads: ['tomos'], deadline: NONE },
  {
    task: "Send the policy leads' key achievements to the secretariat",
    leads: 'set',
    deadline: on('2022-11-25'),
    changes: (by) => ({
      completions: [{ at: '2022-10-12T09:00:00.000Z', by: by('gwen') }],
      history: [closed(by('gwen'), '2022-10-12T09:00:00.000Z', 'completed-part')],
    }),
  },
  { task: 'Check the survey questions with the statistics team', leads: ['angharad'], deadline: on('2022-10-24') },
  { task: 'Book interpreters for the December meeting', leads: ['sian'], deadline: on('2022-12-01') },
  {
    task: 'Consult unions on the pay data proposal',
    leads: ['owain'],
    deadline: on('2022-09-16'),
    changes: (by) => ({
      status: 'cancelled',
      closedAt: '2022-10-10T09:00:00.000Z',
      history: [closed(by('claire'), '2022-10-10T09:00:00.000Z', 'cancelled', 'Overtaken by the national review')],
    }),
  },
  {
    task: 'Collect case studies from employers',
    leads: ['gwen'],
    deadline: on('2022-09-23'),
    changes: (by) => ({
      status: 'done',
      closedAt: '2022-09-22T09:00:00.000Z',
      history: [closed(by('gwen'), '2022-09-22T09:00:00.000Z', 'done')],
    }),
  },
];

const ROLES: Partial<Readonly<Record<Who, readonly Role[]>>> = { claire: ['chair'], sian: ['secretary'] };

/** The group of the world, in one copy of it. */
export function groupOf(copy: Copy): Group {
  const by = (who: Who): { readonly id: string; readonly name: string } => ({ id: copy.idOf(who), name: NAMES[who] });
  const base = newGroup({
    id: copy.group,
    tenant: copy.tenant,
    name: 'Implementation Support and Challenge Group',
    prefix: 'ISCG',
    isPersonal: false,
    language: 'en',
    members: EVERYBODY.map((who) => {
      const [givenName = '', surname = ''] = NAMES[who].split(' ');
      return {
        id: copy.idOf(who),
        name: NAMES[who],
        givenName,
        surname,
        aadObjectId: `aad-${copy.idOf(who)}`,
        roles: [...(ROLES[who] ?? [])],
      };
    }),
    now: '2022-07-01T08:00:00.000Z',
  });
  return {
    ...base,
    isSetUp: true,
    membersReadAt: '2022-10-19T09:30:00.000Z',
    nation: 'england-and-wales',
    sets: [
      { name: 'policy leads', members: (['sian', 'tomos', 'gwen', 'owain'] as const).map((who) => copy.idOf(who)) },
    ],
    meetings: [
      { day: '2022-07-14', start: '10:00', end: null, state: 'held' },
      { day: '2022-09-15', start: '10:00', end: null, state: 'held' },
      { day: '2022-11-17', start: '10:00', end: null, state: 'planned' },
      { day: '2022-12-15', start: '10:00', end: null, state: 'planned' },
    ],
    nextNumber: ROWS.length + 1,
    actions: ROWS.map((row, index) => actionOf(row, index, by)),
  };
}

function actionOf(
  { task, leads, deadline, changes }: Row,
  index: number,
  by: (who: Who) => { readonly id: string; readonly name: string },
): Action {
  const raisedAt = index < 8 ? JULY : SEPTEMBER;
  const lead = (who: Who): Lead => ({ kind: 'person', person: by(who).id, name: NAMES[who] });
  const changed = changes?.(by) ?? {};
  return {
    reference: `ISCG-${index + 1}`,
    task,
    leads: leads === 'set' ? [{ kind: 'set', set: 'policy leads', name: 'policy leads' }] : leads.map(lead),
    deadline,
    firstDeadline: deadline,
    status: 'open',
    raisedAt,
    raisedBy: by('sian'),
    source: `minutes-of-${raisedAt.slice(0, 10)}`,
    quote: task,
    closedAt: null,
    completions: [],
    notes: [],
    requests: [],
    askedToAttend: null,
    hold: null,
    closure: null,
    ...changed,
    history: [{ at: raisedAt, by: by('sian'), change: 'logged' }, ...(changed.history ?? [])],
  };
}
