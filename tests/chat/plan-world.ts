import type { Action } from '../../src/model/action.js';
import type { Deadline } from '../../src/model/deadline.js';
import type { Group } from '../../src/model/group.js';
import type { Lead } from '../../src/model/lead.js';
import type { Phase } from '../../src/model/phase.js';
import type { PlanPlace } from '../../src/model/plan-place.js';
import type { Colour } from '../../src/model/colour.js';
import type { ProgressNote } from '../../src/model/progress-note.js';
import type { Recommendation } from '../../src/model/recommendation.js';
import { samplePlan } from '../fixtures/sample-plan.js';
import type { ChatCase } from './chat-case.js';
import { type Copy, nameOf, type Who } from './world.js';

const AT = '2022-07-01T08:00:00.000Z';
const SEPTEMBER = '2022-09-15T09:40:00.000Z';

interface Row {
  readonly key: string;
  readonly text: string;
  readonly theme: string;
  readonly leads: readonly Who[];
  readonly deadline: Deadline;
  readonly rated?: readonly [Colour, string];
  readonly response?: Recommendation['response'];
  readonly commitments: readonly string[];
}

const period = (said: string, from: string, due: string): Deadline => ({
  said,
  basis: 'period',
  from,
  due,
  inferred: [],
});
const ONGOING: Deadline = { said: 'ongoing', basis: 'ongoing', from: null, due: null, inferred: [] };

const ROWS: readonly Row[] = [
  {
    key: '1.1',
    text: 'Develop a city-wide network for employers',
    theme: 'Workforce',
    leads: ['sian'],
    deadline: period('Q4 2022/23', '2023-01-01', '2023-03-31'),
    rated: ['amber', 'The launch was put off once'],
    commitments: ['Hold a launch event', 'Recruit 50 employers'],
  },
  {
    key: '1.2',
    text: 'Sign the Community Jobs Compact',
    theme: 'Workforce',
    leads: ['tomos'],
    deadline: period('summer 2022', '2022-06-01', '2022-08-31'),
    response: 'completed',
    rated: ['green', 'Signed at the summer event'],
    commitments: ['Sign up at the summer event'],
  },
  {
    key: '1.3',
    text: 'Require apprenticeships from contractors',
    theme: 'Workforce',
    leads: ['gwen', 'owain'],
    deadline: period('autumn 2022', '2022-09-01', '2022-11-30'),
    rated: ['red', 'The contract has no such clause'],
    commitments: ['Change the standard contract', 'Tell existing contractors', 'Report the number of starts'],
  },
  {
    key: '2.1',
    text: "Run a citizens' assembly",
    theme: 'Citizen’s Voice',
    leads: ['mared'],
    deadline: ONGOING,
    commitments: ['Appoint a facilitator'],
  },
];

/** The group with the plan that it oversees: themes, items, measures, phases with a gate, and a risk. */
export function withPlan(group: Group, copy: Copy, one: ChatCase): Group {
  const by = (who: Who): { readonly id: string; readonly name: string } => ({ id: copy.idOf(who), name: nameOf(who) });
  const lead = (who: Who): Lead => ({ kind: 'person', person: copy.idOf(who), name: nameOf(who) });
  const recommendations = ROWS.map(({ key, text, theme, leads, deadline, rated, response = 'accepted' }) => {
    const [rating, said = ''] = rated ?? [];
    const note: ProgressNote[] =
      rating === undefined ? [] : [{ at: SEPTEMBER, by: by(leads[0] ?? 'claire'), text: said, rating }];
    const closed = response === 'completed' ? { at: SEPTEMBER, by: by('tomos'), reason: null } : null;
    const held = leads.map(lead);
    return {
      key,
      text,
      theme,
      area: null,
      response,
      leads: held,
      deadline,
      firstDeadline: deadline,
      notes: note,
      closed,
    };
  });
  const phase = (key: string, title: string, more: Partial<Phase>): Phase => ({
    key,
    title,
    start: null,
    end: null,
    firstEnd: null,
    needs: [],
    gates: [],
    ...more,
  });
  const gate = {
    number: 1,
    title: 'Pack signed off',
    day: '2022-09-23',
    firstDay: '2022-09-23',
    signer: lead('claire'),
    signedOff: null,
    waived: null,
  };
  const measure = (key: string, text: string, unit: string | null, target: number) =>
    ({ key, text, theme: null, area: null, unit, direction: 'up', baseline: null, target, readings: [] }) as const;
  const plan = samplePlan({
    scheme: { rule: 'declared', words: {} },
    themes: ['Workforce', 'Citizen’s Voice'],
    addedBy: by('sian'),
    recommendations,
    measures: [measure('M1', 'Attendees of events', null, 600), measure('M2', 'Share of staff trained', '%', 80)],
    phases: [
      phase('1a', 'Design the advert', {
        start: '2022-09-01',
        end: '2022-09-30',
        firstEnd: '2022-09-30',
        gates: [gate],
      }),
      phase('2', 'Panel', { start: '2022-10-03', end: '2022-11-30', firstEnd: '2022-11-30', needs: ['1a'] }),
    ],
    risks: [
      {
        key: 'R1',
        text: 'Budget not confirmed',
        owner: lead('owain'),
        likelihood: 'high',
        impact: 'high',
        mitigation: null,
        at: AT,
        by: by('owain'),
        closed: null,
      },
    ],
    rounds: one.before?.asked === true ? [roundOf(copy)] : [],
    reports: one.before?.drafted === true ? [draftOf(copy)] : [],
  });
  const beneath = ROWS.flatMap((row) => row.commitments.map((task, at) => ({ row, task, letter: 'abc'.charAt(at) })));
  const commitments = beneath.map(({ row, task, letter }, at): Action => {
    const isDone = row.response === 'completed';
    const place: PlanPlace = {
      plan: 1,
      kind: 'commitment',
      key: `${row.key}${letter}`,
      under: row.key,
      theme: row.theme,
      area: null,
    };
    const [sample] = group.actions;
    if (sample === undefined) throw new Error('a world without actions');
    return {
      ...sample,
      reference: `ISCG-${group.nextNumber + at}`,
      task,
      leads: row.leads.map(lead),
      deadline: row.deadline,
      firstDeadline: row.deadline,
      status: isDone ? 'done' : 'open',
      closedAt: isDone ? SEPTEMBER : null,
      notes: [],
      quote: task,
      source: 'plan-1',
      plan: place,
      raisedAt: AT,
      history: [{ at: AT, by: by('sian'), change: 'logged' }],
    };
  });
  const nextNumber = group.nextNumber + commitments.length;
  return { ...group, plans: [plan], actions: [...group.actions, ...commitments], nextNumber };
}

/** All leads were asked a week ago; Siân has answered. */
const roundOf = (copy: Copy) => ({
  number: 1,
  askedAt: '2022-10-12T09:00:00.000Z',
  askedBy: { id: copy.idOf('sian'), name: nameOf('sian') },
  due: '2022-10-26',
  people: (['sian', 'gwen', 'owain', 'mared'] as const).map((who) => copy.idOf(who)),
  answers: [
    { person: copy.idOf('sian'), at: '2022-10-13T09:00:00.000Z', by: { id: copy.idOf('sian'), name: nameOf('sian') } },
  ],
  closedAt: null,
});

/** The report to the end of September, drawn up by Siân and not yet approved. */
const draftOf = (copy: Copy) => ({
  number: 1,
  from: null,
  to: '2022-09-30',
  madeAt: '2022-10-19T09:39:00.000Z',
  madeBy: { id: copy.idOf('sian'), name: nameOf('sian') },
  examples: [],
  foreword: null,
  approved: null,
  items: [],
  measures: {},
});
