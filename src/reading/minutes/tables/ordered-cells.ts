import { alignedCells, segments, type Segment } from './table-cells.js';

/** With fewer columns a line of text may have as many wide gaps as a row. */
const FEWEST = 4;

/** Reads rows whose cells are centred, or moved on a new page, so that they do not stand under their headings. */
export class OrderedCells {
  /** Where the cells of the last such row stand. */
  private spans: readonly Segment[] = [];

  constructor(private readonly starts: readonly number[]) {}

  /** The cells of a line: by the headings, by their order if every column has one, or by the row above. */
  of(line: string): readonly string[] | null {
    const aligned = alignedCells(line, this.starts);
    if (this.starts.length < FEWEST) return aligned;
    const found = segments(line);
    // Words without a gap run over three columns only in text.
    if (found.length === 1 && aligned !== null && aligned.filter((cell) => cell !== '').length > 2) return null;
    if (found.length === this.starts.length) {
      this.spans = found;
      return found.map(({ text }) => text);
    }
    return this.spans.length === 0 ? aligned : this.below(found);
  }

  private below(found: readonly Segment[]): readonly string[] | null {
    const cells = this.spans.map(() => '');
    for (const segment of found) {
      const gaps = this.spans.map((span) => gapBetween(segment, span));
      if (gaps.filter((gap) => gap < 0).length > 1) return null;
      const column = gaps.indexOf(Math.min(...gaps));
      cells[column] = `${cells[column] ?? ''} ${segment.text}`.trim();
    }
    return cells;
  }
}

/** How far apart two runs of words stand; negative if one stands over the other. */
const gapBetween = (one: Segment, other: Segment): number =>
  Math.max(one.at, other.at) - Math.min(one.at + one.text.length, other.at + other.text.length);
