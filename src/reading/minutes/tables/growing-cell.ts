/**
 * A table cell that wrapped lines may still extend. Its end and whether it has words are stored apart, because
 * searching a freshly joined string takes time in its whole length.
 */
export interface GrowingCell {
  readonly text: string;
  readonly end: string;
  /** Whether it holds more than dashes. */
  readonly isFilled: boolean;
}

const KEPT = 40;

export function growingCell(text: string): GrowingCell {
  return { text, end: text.slice(-KEPT), isFilled: /[^\s-]/.test(text) };
}

/** Joins a cell with the words of another; an empty one adds nothing. */
export function grown(cell: GrowingCell, between: string, more: GrowingCell): GrowingCell {
  if (more.text === '') return cell;
  if (cell.text === '') return more;
  return {
    text: `${cell.text}${between}${more.text}`,
    end: `${cell.end}${between}${more.end}`.slice(-KEPT),
    isFilled: cell.isFilled || more.isFilled,
  };
}
