import type { Day } from '../../../model/calendar/day.js';
import { collectCounts } from './collect-counts.js';
import { collectLists } from './collect-lists.js';
import { collectMeasures } from './collect-measures.js';
import { collectRisks } from './collect-risks.js';
import { documentDays } from './document-days.js';
import { collectItems } from '../items/collect-items.js';
import { planLines } from '../lines/plan-lines.js';
import type { PlanLine } from '../lines/plan-line.js';
import { collectPhases } from '../phases/collect-phases.js';
import { readPhase } from '../phases/phase-draft.js';
import { countProblems, itemProblems, leadProblems } from '../problems/item-problems.js';
import { phaseProblems } from '../problems/phase-problems.js';
import type { ReadPlan } from '../read-plan.js';

/**
 * Reads a plan: a text, or the words of a document. `base` is a day on which it was current; dates without a year are
 * read against it if the document states no day.
 */
export function readPlan(text: string, base: Day | null = null): ReadPlan {
  const lines = planLines(text);
  const days = documentDays(lines, base);
  const { recommendations, planActions } = collectItems(lines, days.base);
  const { counts, ratings } = collectCounts(lines);
  const measures = collectMeasures(lines);
  const phases = collectPhases(lines, days.base);
  const lists = collectLists(lines);
  const items = [...recommendations, ...planActions];
  const named = [...recommendations, ...planActions, ...counts, ...measures].map(({ theme }) => theme);
  return {
    title: titleOf(lines),
    dated: days.dated,
    period: days.period,
    themes: distinct([...lists.themes, ...named]),
    ratings,
    recommendations,
    planActions,
    counts,
    measures,
    phases: phases.map(readPhase),
    steps: lists.steps,
    risks: collectRisks(lines),
    problems: [
      ...phaseProblems(phases),
      ...itemProblems(recommendations, planActions, days.base),
      ...leadProblems(lines, items),
      ...countProblems(counts),
    ],
  };
}

const NO_TITLE = /^(?:draft|drafft|final|official(?:[- ]sensitive)?|contents|appendix.{0,12}|atodiad.{0,12}):?$/iu;
const LONGEST_TITLE = 200;

/** The first heading that the text marks, else the first words. */
function titleOf(lines: readonly PlanLine[]): string | null {
  const head = lines.slice(0, 12).filter((line) => line.kind === 'heading' || line.kind === 'words');
  const titles = head.filter(({ text }) => text.length < LONGEST_TITLE && !NO_TITLE.test(text));
  return (titles.find((line) => line.kind === 'heading' && line.level > 0) ?? titles[0])?.text ?? null;
}

/** Each name once, ignoring capitals and the spelling of "&". */
function distinct(names: readonly (string | null)[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    if (name === null || name === '') continue;
    const key = name
      .toLowerCase()
      .replaceAll('&', 'and')
      .replace(/['’]/gu, '')
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
