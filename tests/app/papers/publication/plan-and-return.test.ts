import { describe, expect, it } from 'vitest';
import { PAPER_FORMATS } from '../../../../src/model/paper.js';
import type { Group } from '../../../../src/model/group.js';
import { returnGroup } from '../../../fixtures/papers-return.js';
import { recommendation } from '../../../fixtures/sample-plan.js';
import { onDay } from '../../../fixtures/sample-group.js';
import { BOARD_DAY, PLAN_ACTIONS, wholePlan, wholePlanGroup } from '../../../fixtures/whole-plan.js';
import { readBack } from '../read-back.js';
import { published, textOf } from './publish.js';

const SIAN = { id: 'sian', name: 'Siân Rees-Prys' };
const PRICE = { id: 'price', name: 'Mark Price' };
const OUTSIDER = 'Gwenllian ap Dafydd';
const members = [
  { ...SIAN, roles: ['chair' as const] },
  { ...PRICE, roles: [] },
  { id: 'lee', name: 'Lee O’Neill', roles: [] },
];
const NAMES = /siân|sian\b|(?<!\p{L})rees|prys|mark price|o[’']neill|gwenllian|ddafydd|dafydd|secret/iu;

/** A plan in which every part names somebody: owners, signers, areas, titles, sayings, the colours’ own words. */
function namedPlan(): Group {
  const plan = wholePlan();
  const [report] = plan.reports;
  if (report === undefined) throw new Error('no report');
  const person = { kind: 'person' as const, person: SIAN.id, name: SIAN.name };
  const note = {
    at: '2022-11-01T10:00:00.000Z',
    by: SIAN,
    text: 'Asked Mark Price and i Ddafydd',
    next: 'see S. Rees-Prys',
  };
  const exempt = { reason: 'Schedule 12A paragraph 14', at: '2022-11-01T10:00:00.000Z', by: SIAN };
  const [first, ...rest] = PLAN_ACTIONS;
  if (first === undefined) throw new Error('no action');
  return wholePlanGroup(
    wholePlan({
      title: 'The plan of Siân Rees-Prys',
      themes: ['Workforce', 'What Lee O’Neill wants'],
      scheme: { rule: 'status', words: { amber: 'with Mark Price' } },
      recommendations: [
        recommendation('1.1', {
          text: 'SIÂN REES-PRYS to publish',
          leads: [person],
          notes: [note],
          deadline: onDay('2022-09-01'),
        }),
        recommendation('1.2', {
          text: 'Review posts',
          leads: [{ kind: 'name', name: OUTSIDER }],
          theme: 'What Lee O’Neill wants',
        }),
        recommendation('1.3', { text: 'Settle the secret claim', leads: [person] }),
      ],
      phases: plan.phases.map((phase) => ({
        ...phase,
        title: `Phase of ${PRICE.name}`,
        gates: phase.gates.map((gate) => ({ ...gate, title: `${SIAN.name} agrees`, signer: person })),
      })),
      measures: plan.measures.map((one) => ({ ...one, text: `${one.text}, as ${PRICE.name} counts`, unit: 'of Siân' })),
      areas: plan.areas.map((one, at) => ({
        ...one,
        name: at === 0 ? 'Siân’s area' : one.name,
        vision: `As ${OUTSIDER} says`,
      })),
      risks: plan.risks.map((one) => ({
        ...one,
        owner: person,
        text: `${PRICE.name} leaves`,
        mitigation: 'Ask Gwenllian',
      })),
      reports: [
        {
          ...report,
          foreword: `By ${SIAN.name}, with thanks to Gwenllian.`,
          approved: { at: report.madeAt, by: SIAN },
        },
      ],
    }),
    {
      members,
      actions: [
        {
          ...first,
          plan: { plan: 1, kind: 'recommendation', key: '1.3', under: null, theme: null, area: null },
          exempt,
        },
        ...rest.map((action) => ({ ...action, leads: [person], raisedBy: SIAN, notes: [] })),
      ],
    },
  );
}

describe('a plan and its report for publication', () => {
  it.each(PAPER_FORMATS)('have no name of the roster in any part as .%s, and nothing exempt', async (format) => {
    for (const what of ['plan', 'plan-report'] as const)
      for (const reference of ['1', '1/1']) {
        const { file, report } = await published(namedPlan(), {
          what,
          reference,
          format,
          language: 'both',
          now: BOARD_DAY,
        });
        const all = format === 'ics' ? textOf(file) : (await readBack(format, file.bytes)).all;
        expect(NAMES.exec(all)?.[0] ?? null, `${what} ${reference}`).toBeNull();
        expect(textOf(report)).toMatch(NAMES);
      }
  });

  it('give the post instead of the name of a risk’s owner, and say why an item is left out', async () => {
    const { file } = await published(namedPlan(), { what: 'plan', format: 'md', now: BOARD_DAY });
    const text = textOf(file);
    expect(text).toMatch(/\| R1 \| █████ \(name removed\) leaves \| High \| High \| the Chair \| Ask █████/u);
    expect(text).toContain('Exempt from publication: Schedule 12A, paragraph 14');
    expect(text).toContain('The plan of the Chair');
  });
});

describe('a return for publication', () => {
  const named = (): Group => ({
    ...returnGroup(5),
    members: [...returnGroup(5).members, ...members, { id: 'mair', name: 'Mair Ffransis', roles: [] }],
  });
  const LEADS = /siân|rees|ŵyn|carys|llŷr|mair|ffransis|lead number/iu;

  it.each(PAPER_FORMATS)('has no name of anybody asked, answering or mentioned, as .%s', async (format) => {
    for (const what of ['return', 'matters-arising'] as const) {
      const { file } = await published(named(), { what, format, language: 'en' });
      const all = format === 'ics' ? textOf(file) : (await readBack(format, file.bytes)).all;
      expect(LEADS.exec(all)?.[0] ?? null, what).toBeNull();
    }
  });

  it('has none in the questions, which are headers and headings, or in its title', async () => {
    const text = textOf((await published(named(), { what: 'return', format: 'md' })).file);
    expect(text).toContain('\nCostings, as the Chair asked\n');
    expect(text).toContain('## 6\\. =what █████ (name removed) asked \\| about');
    expect(text).toContain(
      '| Lead | State | Sent on | Answered by | 5\\. how it stands (RAG) | 6\\. =what █████ (name removed) asked',
    );
    expect(text).toContain('Opened 1 schools; cafodd y Cadeirydd ei phenodi');
  });
});
