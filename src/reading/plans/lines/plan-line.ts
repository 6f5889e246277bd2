import type { Field, Fields } from './fields.js';

/** What a table of a plan is about, judged by its headings. */
export type TableKind = 'items' | 'measures' | 'phases' | 'risks' | 'counts';

interface Placed {
  /** The number of the line in the text, from 1. */
  readonly number: number;
}

/** A heading; `level` is 1 to 6 if the text marks it, 0 if it only stands alone. */
export interface HeadingLine extends Placed {
  readonly kind: 'heading';
  readonly text: string;
  readonly level: number;
}

/** A bullet point; `mark` is its bullet, letter or number. */
export interface PointLine extends Placed {
  readonly kind: 'point';
  readonly mark: string;
  readonly text: string;
}

/** A paragraph. */
export interface WordsLine extends Placed {
  readonly kind: 'words';
  readonly text: string;
}

/** "Lead: Siân Rees", or "Commitment:" over what follows. */
export interface FieldLine extends Placed {
  readonly kind: 'field';
  readonly field: Field;
  readonly label: string;
  readonly text: string;
}

/** The headings of a table. */
export interface HeaderLine extends Placed {
  readonly kind: 'header';
  readonly table: TableKind;
  readonly cells: readonly string[];
}

/** A row of a table. */
export interface RecordLine extends Placed {
  readonly kind: 'record';
  readonly table: TableKind;
  readonly fields: Fields;
  /** Its cells in the order of its table's headings. */
  readonly cells: readonly string[];
}

/** One line of a plan in any format. */
export type PlanLine = HeadingLine | PointLine | WordsLine | FieldLine | HeaderLine | RecordLine;
