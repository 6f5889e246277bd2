import type { PlanTimeline, ReadPlan } from '../reading/plans/read-plan.js';
import { cell, onOneLine } from './cell.js';

const WIDTH = { reference: 9, text: 64, leads: 26 } as const;

/** Shows what a plan says, as tables for the terminal: each part that it has, then the problems in it. */
export function planTable(plan: ReadPlan): string {
  const period = plan.period === null ? null : `${plan.period.start} to ${plan.period.end}`;
  const head = [onOneLine(plan.title ?? 'Untitled'), plan.dated, period].filter((part) => part !== null).join(' · ');
  const item = (reference: string | null, text: string, leads: readonly string[], when: string): string =>
    [
      cell(reference ?? '', WIDTH.reference),
      cell(text, WIDTH.text),
      cell(leads.join(', '), WIDTH.leads),
      onOneLine(when),
    ]
      .join(' ')
      .trimEnd();
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Themes', plan.themes.map(onOneLine)],
    [
      'Recommendations',
      plan.recommendations.flatMap(({ reference, text, leads, timeline, commitments }) => [
        item(reference, text, leads, said(timeline)),
        ...commitments.map((commitment) =>
          item('', `- ${commitment.text}`, commitment.leads, said(commitment.timeline)),
        ),
      ]),
    ],
    [
      'Actions',
      plan.planActions.map(({ reference, text, leads, timeline, said: status }) =>
        item(reference, text, leads, [said(timeline), status ?? ''].join(' ').trim()),
      ),
    ],
    [
      'Phases',
      plan.phases.flatMap(({ phase, title, start, end, gates }) => [
        item(phase, title, [], `${start ?? '?'} to ${end ?? '?'}`),
        ...gates.map((gate) =>
          item('', `- ${gate.title}`, gate.signedOffBy === null ? [] : [gate.signedOffBy], gate.date),
        ),
      ]),
    ],
    ['Steps', plan.steps.map((step, index) => item(String(index + 1), step, [], ''))],
    [
      'Measures',
      plan.measures.map(({ theme, text, baseline, target }) =>
        item('', text, theme === null ? [] : [theme], `${baseline ?? '-'} to ${target ?? '-'}`),
      ),
    ],
    [
      'Counts',
      plan.counts.map(({ theme, byStatus, total }) =>
        item(
          '',
          theme,
          [],
          `${Object.values(byStatus)
            .map((count) => count ?? '-')
            .join(' / ')} of ${total ?? '-'}`,
        ),
      ),
    ],
    [
      'Risks',
      plan.risks.map(({ text, owner, likelihood, impact }) =>
        item('', text, owner === null ? [] : [owner], `${likelihood ?? '-'} / ${impact ?? '-'}`),
      ),
    ],
    [
      'To check',
      plan.problems.map(
        ({ code, places }) =>
          `${code}: ${places.map((place) => `"${onOneLine(place.said)}" (line ${place.line}${place.day === null ? '' : `, ${place.day}`})`).join(' and ')}`,
      ),
    ],
  ];
  const shown = parts.filter(([, rows]) => rows.length > 0).flatMap(([title, rows]) => ['', title, ...rows]);
  return [head, ...(shown.length === 0 ? ['', 'Nothing of a plan.'] : shown), ''].join('\n');
}

const said = (timeline: PlanTimeline | null): string => timeline?.text ?? '';
