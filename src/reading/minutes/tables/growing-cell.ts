/**
 * A table's cell that wrapped lines may still extend. Its end and whether it has words are kept apart, because searching
 * a string just joined takes time in its whole length.
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
