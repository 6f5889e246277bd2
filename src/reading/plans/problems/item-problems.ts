import type { Day } from '../../../model/calendar/day.js';
import type { PlanLine } from '../lines/plan-line.js';
import { leadNames } from '../items/lead-names.js';
import type { PlanProblem, PlanTimeline, ReadCounts, ReadPlanAction, ReadRecommendation } from '../read-plan.js';
import { planDates } from '../timeline.js';

interface Placed {
  readonly theme: string | null;
  readonly reference: string | null;
  readonly text: string;
  readonly timeline: PlanTimeline | null;
  readonly leads: readonly string[];
  readonly line: number;
}

/** What cannot be right in the recommendations and actions of a plan. */
export function itemProblems(
  recommendations: readonly ReadRecommendation[],
  actions: readonly ReadPlanAction[],
  base: Day,
): readonly PlanProblem[] {
  return [...twice(recommendations), ...twice(actions), ...timelines([...recommendations, ...actions], base)];
}

function twice(items: readonly Placed[]): readonly PlanProblem[] {
  const first = new Map<string, Placed>();
  return items.flatMap((item): readonly PlanProblem[] => {
    const reference = keyOf(item);
    const before = reference === undefined ? undefined : first.get(reference);
    if (reference === undefined) return [];
    if (before === undefined) {
      first.set(reference, item);
      return [];
    }
    return [{ code: 'reference-twice', places: [before, item].map(placeOf) }];
  });
}

/** Plain numbers start again under each theme. */
const keyOf = ({ reference, theme }: Placed): string | undefined =>
  reference !== null && /^\d+$/u.test(reference) ? `${theme ?? ''} ${reference}` : reference?.toLowerCase();

const placeOf = ({ reference, text, line }: Placed): { said: string; line: number; day: null } => ({
  said: reference === null ? text : `${reference} ${text}`,
  line,
  day: null,
});

function timelines(items: readonly Placed[], base: Day): readonly PlanProblem[] {
  return items.flatMap(({ reference, timeline, line }): readonly PlanProblem[] => {
    if (timeline === null) return [];
    const said = reference === null ? timeline.text : `${reference}: ${timeline.text}`;
    const places = [{ said, line, day: null }];
    if (timeline.needsBase) return [{ code: 'timeline-without-base', places }];
    const isNoDay = planDates(timeline.text, base).some(({ is }) => is === 'no-such-date');
    return isNoDay ? [{ code: 'date-that-does-not-exist', places }] : [];
  });
}

const LIST_OF_LEADS = /^(?:action |plan |our |the |list of )*(?:leads|lead officers|owners|arweinwyr|perchnogion)$/iu;

/** Leads that the plan lists and no item names. */
export function leadProblems(lines: readonly PlanLine[], items: readonly Placed[]): readonly PlanProblem[] {
  const named = new Set(items.flatMap(({ leads }) => leads.map((lead) => lead.toLowerCase())));
  if (named.size === 0) return [];
  const found: PlanProblem[] = [];
  let isListed = false;
  for (const line of lines) {
    if (line.kind === 'heading') isListed = LIST_OF_LEADS.test(line.text);
    else if (line.kind === 'field') isListed = line.text === '' && LIST_OF_LEADS.test(line.label);
    else if (line.kind !== 'point') isListed = false;
    else if (isListed) {
      const [name = line.text] = line.text.split(/\s*[:,(–—]\s*/u, 1);
      const isKnown = leadNames(name).every((lead) => named.has(lead.toLowerCase()));
      if (!isKnown)
        found.push({ code: 'lead-without-item', places: [{ said: line.text, line: line.number, day: null }] });
    }
  }
  return found;
}

/** Counts of a theme that do not add up to its total. */
export function countProblems(counts: readonly ReadCounts[]): readonly PlanProblem[] {
  return counts.flatMap(({ theme, byStatus, total, line }): readonly PlanProblem[] => {
    const known = Object.values(byStatus).reduce<number>((sum, count) => sum + (count ?? 0), 0);
    if (total === null || known === total) return [];
    return [{ code: 'counts-do-not-add-up', places: [{ said: `${theme}: ${known}, ${total}`, line, day: null }] }];
  });
}
