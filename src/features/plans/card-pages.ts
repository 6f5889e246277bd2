import type { Drawing } from '../../presentation/card/drawing.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { opens, type OfPlan } from './card-row.js';
import type { PlanShow } from './rules/plan-show.js';
import { planWords } from './words.js';

interface Paged {
  readonly page: number;
  readonly pages: number;
}

/** The buttons to the next and previous page, and back to the board. */
export function pageButtons(
  { page, pages }: Paged,
  { show, what = null }: { readonly show: PlanShow; readonly what?: string | null },
  of: OfPlan,
  { shared, language }: Drawing,
): readonly CardJson[] {
  return [
    ...(page < pages ? [opens(shared.button.next, of, show, what, page + 1)] : []),
    ...(page > 1 ? [opens(shared.button.previous, of, show, what, page - 1)] : []),
    opens(planWords(language).button.board, of, 'board'),
  ];
}

/** Returns "Page 2 of 9", or null if there is one page. */
export const pageLine = (
  { page, pages, total }: Paged & { readonly total: number },
  { shared }: Drawing,
): string | null => (pages === 1 ? null : shared.page({ page, pages, total }));
