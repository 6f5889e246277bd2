import type { DraftItem, PlanDraft } from '../../../model/plan-draft.js';

/** How many items a card shows, so that it stays below the 28 KB that Teams takes. */
const PAGE_LENGTH = 8;

/** An item and its place in the whole draft. */
export interface PlacedDraft {
  readonly index: number;
  readonly item: DraftItem;
}

export interface DraftPage {
  readonly page: number;
  readonly pages: number;
  /** In the order of the themes; commitments stand after their recommendation. */
  readonly items: readonly PlacedDraft[];
}

/** The items of a draft theme by theme. */
function inOrder({ items, themes }: PlanDraft): readonly PlacedDraft[] {
  const placed = items.map((item, index) => ({ item, index }));
  const of = (theme: string | null): number => {
    const at = theme === null ? -1 : themes.indexOf(theme);
    return at < 0 ? themes.length : at;
  };
  return [...placed].sort((one, other) => of(one.item.theme) - of(other.item.theme) || one.index - other.index);
}

/** One page of a draft; a page that is not there gives the nearest. */
export function pageOfDraft(draft: PlanDraft, wanted: number): DraftPage {
  const pages = Math.max(1, Math.ceil(draft.items.length / PAGE_LENGTH));
  const page = Math.min(Math.max(1, wanted), pages);
  return { page, pages, items: inOrder(draft).slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH) };
}

/** The page on which an item stands. */
export const pageWithDraft = (draft: PlanDraft, index: number): number =>
  Math.floor(inOrder(draft).findIndex((placed) => placed.index === index) / PAGE_LENGTH) + 1;
