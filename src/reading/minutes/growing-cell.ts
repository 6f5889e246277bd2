/**
 * A table's cell to which wrapped lines may still add. Only how it ends and whether it says anything are asked for
 * meanwhile, and they are kept apart: to look into words that were just put together costs as much as they are long.
 */
export interface GrowingCell {
  readonly text: string;
  readonly end: string;
  /** Whether there is more to it than dashes. */
  readonly isFilled: boolean;
}

const KEPT = 40;

export function growingCell(text: string): GrowingCell {
  return { text, end: text.slice(-KEPT), isFilled: /[^\s-]/.test(text) };
}

/** A cell with the words of another after it; an empty one adds nothing. */
export function grown(cell: GrowingCell, between: string, more: GrowingCell): GrowingCell {
  if (more.text === '') return cell;
  if (cell.text === '') return more;
  return {
    text: `${cell.text}${between}${more.text}`,
    end: `${cell.end}${between}${more.end}`.slice(-KEPT),
    isFilled: cell.isFilled || more.isFilled,
  };
}
