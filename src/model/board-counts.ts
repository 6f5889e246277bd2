import type { Colour } from './colour.js';
import type { PlanItem } from './plan-item.js';
import type { ItemThen, PlanReport } from './plan-report.js';

/** How many items have each colour; `unrated` have none. Dropped items count nowhere. */
export interface ColourCounts extends Readonly<Record<Colour, number>> {
  readonly unrated: number;
  readonly total: number;
}

export interface ThemeCounts extends ColourCounts {
  /** Null for items in no theme. */
  readonly theme: string | null;
}

type Counted = Pick<ItemThen, 'theme' | 'colour'> & { readonly isDropped?: boolean };

export function countColours(items: readonly Counted[]): ColourCounts {
  const counted = items.filter(({ isDropped }) => isDropped !== true);
  const of = (colour: Colour | null): number => counted.filter((item) => item.colour === colour).length;
  return {
    red: of('red'),
    amber: of('amber'),
    green: of('green'),
    blue: of('blue'),
    unrated: of(null),
    total: counted.length,
  };
}

/** The counts of each theme, in the plan's order; items in no theme come last. */
export function countByTheme(themes: readonly string[], items: readonly Counted[]): readonly ThemeCounts[] {
  const rest = items.filter(({ theme }) => theme === null || !themes.includes(theme));
  const named = themes.map((theme) => ({ theme, ...countColours(items.filter((item) => item.theme === theme)) }));
  return rest.length === 0 ? named : [...named, { theme: null, ...countColours(rest) }];
}

/** How an item stood, as a report keeps it. */
export const itemThen = ({ key, theme, colour, due, isDone }: PlanItem): ItemThen => ({
  key,
  theme,
  colour,
  due,
  isDone,
});

/** The last report of a plan that was approved; null before the first. */
export const lastReport = ({ reports }: { readonly reports: readonly PlanReport[] }): PlanReport | null =>
  reports.findLast(({ approved }) => approved !== null) ?? null;
