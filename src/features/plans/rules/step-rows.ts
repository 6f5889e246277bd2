import { countColours, type ColourCounts } from '../../../model/board-counts.js';
import type { Lead } from '../../../model/lead.js';
import type { StepState } from '../../../model/plan-area.js';
import type { Plan } from '../../../model/plan.js';
import type { PlanRow } from './plan-row.js';

/** An area of a plan: the counts of its own items, and how far it is with the steps that all areas go through. */
export interface AreaRow {
  readonly name: string;
  readonly leads: readonly Lead[];
  readonly vision: string | null;
  readonly pledge: string | null;
  readonly counts: ColourCounts;
  readonly steps: readonly { readonly title: string; readonly state: StepState }[];
}

/** Returns the areas of a plan in its order. */
export const areaRows = (plan: Pick<Plan, 'areas' | 'steps'>, rows: readonly PlanRow[]): readonly AreaRow[] =>
  plan.areas.map(({ name, leads, vision, pledge, steps }) => ({
    ...{ name, leads, vision, pledge },
    counts: countColours(rows.filter(({ area }) => area === name)),
    steps: plan.steps.map(({ key, title }) => ({ title, state: steps[key]?.state ?? 'not-started' })),
  }));
