import { lastReport } from '../../../model/board-counts.js';
import type { Day } from '../../../model/calendar/day.js';
import type { Measure } from '../../../model/measure.js';
import type { Plan } from '../../../model/plan.js';

/** A measure against its target. */
export interface MeasureRow extends Pick<
  Measure,
  'key' | 'text' | 'theme' | 'area' | 'unit' | 'direction' | 'baseline' | 'target'
> {
  readonly latest: { readonly day: Day; readonly value: number } | null;
  /** The latest readings, oldest first. */
  readonly readings: readonly { readonly day: Day; readonly value: number; readonly source: string | null }[];
  readonly total: number;
  /** How far it has come from its baseline to its target, from 0 to 1; null if unknown. */
  readonly share: number | null;
  readonly isReached: boolean;
  /** How it compares with the last report; null if there is nothing to compare. */
  readonly travel: 'better' | 'same' | 'worse' | 'changed' | null;
}

/** The most readings that a row shows. */
const READINGS = 6;

/** Returns the measures of a plan in its order. */
export function measureRows(plan: Pick<Plan, 'measures' | 'reports'>): readonly MeasureRow[] {
  const then = lastReport(plan)?.measures ?? {};
  return plan.measures.map((measure): MeasureRow => {
    const { key, text, theme, area, unit, direction, baseline, target, readings } = measure;
    const last = readings.at(-1);
    const latest = last === undefined ? null : { day: last.day, value: last.value };
    const way = directionOf(measure);
    return {
      ...{ key, text, theme, area, unit, direction, baseline, target, latest },
      readings: readings.slice(-READINGS).map(({ day, value, source }) => ({ day, value, source })),
      total: readings.length,
      share: latest === null ? null : shareOf(latest.value, measure),
      isReached:
        latest !== null && target !== null && (way === 'down' ? latest.value <= target : latest.value >= target),
      travel: travelOf(latest?.value, then[key], way),
    };
  });
}

/** Returns which direction is better: as the plan says, or from its baseline towards its target. */
function directionOf({ direction, baseline, target }: Measure): Measure['direction'] {
  if (direction !== null || baseline === null || target === null || baseline === target) return direction;
  return target > baseline ? 'up' : 'down';
}

function shareOf(value: number, measure: Measure): number | null {
  const { baseline, target } = measure;
  const from = baseline ?? (directionOf(measure) === 'down' ? null : 0);
  if (target === null || from === null || target === from) return null;
  return Math.min(1, Math.max(0, (value - from) / (target - from)));
}

function travelOf(now: number | undefined, then: number | undefined, way: Measure['direction']): MeasureRow['travel'] {
  if (now === undefined || then === undefined) return null;
  if (now === then) return 'same';
  if (way === null) return 'changed';
  return now > then === (way === 'up') ? 'better' : 'worse';
}
