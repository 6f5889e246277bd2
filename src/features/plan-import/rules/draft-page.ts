import type { DraftItem, PlanDraft } from '../../../model/plan-draft.js';

/** How many items a card shows, to stay below Teams' limit of 28 KB. */
const PAGE_LENGTH = 8;

/** An item and its index in the whole draft. */
export interface PlacedDraft {
  readonly index: number;
  readonly item: DraftItem;
}

export interface DraftPage {
  readonly page: number;
  readonly pages: number;
  /** In the order of the themes; commitments follow their recommendation. */
  readonly items: readonly PlacedDraft[];
}

/** Sorts the items of a draft by theme. */
function inOrder({ items, themes }: PlanDraft): readonly PlacedDraft[] {
  const placed = items.map((item, index) => ({ item, index }));
  const of = (theme: string | null): number => {
    const at = theme === null ? -1 : themes.indexOf(theme);
    return at < 0 ? themes.length : at;
  };
  return [...placed].sort((one, other) => of(one.item.theme) - of(other.item.theme) || one.index - other.index);
}

/** Returns one page of a draft; the nearest page if the wanted one does not exist. */
export function pageOfDraft(draft: PlanDraft, wanted: number): DraftPage {
  const pages = Math.max(1, Math.ceil(draft.items.length / PAGE_LENGTH));
  const page = Math.min(Math.max(1, wanted), pages);
  return { page, pages, items: inOrder(draft).slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH) };
}

/** Returns the number of the page that shows an item. */
export const pageWithDraft = (draft: PlanDraft, index: number): number =>
  Math.floor(inOrder(draft).findIndex((placed) => placed.index === index) / PAGE_LENGTH) + 1;
