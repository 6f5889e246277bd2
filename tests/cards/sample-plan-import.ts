import type { AnyReply } from '../../src/app/features.js';
import type { DraftItem, PlanDraft } from '../../src/model/plan-draft.js';
import { GROUP, HEAD, HOSTILE } from './sample-actions.js';

const item = (key: string, changes: Partial<DraftItem> = {}): DraftItem => ({
  kind: 'recommendation',
  key,
  under: null,
  theme: 'Workforce',
  text: 'Require apprenticeships from contractors',
  leads: [{ kind: 'person', person: 'sian', name: 'Siân Rees' }],
  deadline: { said: 'Autumn 2021', basis: 'period', from: '2021-09-01', due: '2021-11-30', inferred: [] },
  needsBase: false,
  response: 'accepted',
  status: null,
  progress: null,
  isChosen: true,
  isChange: false,
  ...changes,
});

const DRAFT: PlanDraft = {
  updates: null,
  title: 'Race Equality Plan',
  period: { from: '2022-04-01', to: '2024-03-31' },
  themes: ['Workforce', 'Citizen’s Voice'],
  scheme: { rule: 'status', words: {} },
  source: 'plan.docx',
  items: [
    item('1.1'),
    item('1.1a', { kind: 'commitment', under: '1.1', text: 'Set up the network', response: null, status: 'begun' }),
    item('1.2', { leads: [{ kind: 'name', name: 'Dylan Owen' }], needsBase: true, isChosen: false }),
    item('2.1', { theme: 'Citizen’s Voice', text: 'Run a citizens’ assembly', leads: [], response: 'in-part' }),
  ],
  measures: [{ key: 'M1', text: 'Attendees of events', theme: null, unit: null, baseline: 480, target: 600 }],
  phases: [],
  steps: [{ key: '1', title: 'Focus groups' }],
  risks: [{ key: 'R1', text: 'The budget is not confirmed', owner: null, likelihood: 'high', impact: null }],
  problems: [
    {
      code: 'two-days-for-one-event',
      places: [
        { said: 'Assessment day', line: 120, day: '2021-10-01' },
        { said: 'The panel sits', line: 131, day: '2021-10-04' },
      ],
    },
    { code: 'timeline-without-base', places: [{ said: '6 months to 1 year', line: 8, day: null }] },
  ],
  gone: [],
  same: 0,
};

const many: PlanDraft = {
  ...DRAFT,
  items: Array.from({ length: 500 }, (_, at) =>
    item(`${at + 1}`, { text: `${HOSTILE} ${'on and on '.repeat(60)}`, theme: at % 2 === 0 ? 'Workforce' : null }),
  ),
};

const shown = { kind: 'plan-draft', group: HEAD, review: 'g1/p1', page: 1, ofNobody: {}, mayKeep: true } as const;
const ofNobody = { 2: [{ kind: 'name', name: 'Dylan Owen' }] } as const;

/** Answers while a plan is brought in. */
export const PLAN_IMPORT_ANSWERS: Readonly<Record<string, AnyReply>> = {
  'plan that was read': { ...shown, draft: DRAFT, ofNobody },
  'plan of 500 items, a page in the middle': { ...shown, draft: many, page: 30, mayKeep: false },
  'plan read again': {
    ...shown,
    draft: { ...DRAFT, updates: 1, items: [item('1.1', { isChange: true })], gone: ['1.4', '2.2'], same: 29 },
  },
  'plan read again that says nothing new': {
    ...shown,
    draft: { ...DRAFT, updates: 1, items: [], measures: [], risks: [], steps: [], problems: [], same: 30 },
  },
  'plan kept': {
    kind: 'plan-kept',
    group: HEAD,
    title: 'Race Equality Plan',
    number: 1,
    isUpdate: false,
    recommendations: 31,
    references: ['ISCG-17', 'ISCG-66'],
    actions: 50,
    withoutLead: 3,
    phases: 14,
    measures: 16,
    risks: 1,
  },
  'plan brought up to date': {
    kind: 'plan-kept',
    group: HEAD,
    title: 'Race Equality Plan',
    number: 1,
    isUpdate: true,
    recommendations: 1,
    references: null,
    actions: 0,
    withoutLead: 0,
    phases: 0,
    measures: 0,
    risks: 0,
  },
  'form of an item of a plan': {
    kind: 'plan-draft-form',
    group: HEAD,
    edited: { review: 'g1/p1', item: 0, page: 1, task: 'Set up the network', leads: [], deadline: item('1').deadline },
    members: GROUP.members.map(({ id, name }) => ({ id, name })),
    sets: ['Policy leads'],
    problems: [{ code: 'no-such-date', said: '31 February' }],
  },
  'whose plan it is': {
    kind: 'plan-where',
    groups: [HEAD, { ...HEAD, id: 'g2' }],
    review: 'g9/p1',
    title: 'Race Equality Plan',
  },
  'how a plan is brought in': { kind: 'how-plan' },
};
