import { columnKind, type ColumnKind } from './table-columns.js';

/** A line that says one thing about the action above it, "Owner: SR", "Deadline: 3 May". */
export interface LabelLine {
  readonly kind: Extract<ColumnKind, 'lead' | 'due' | 'status' | 'progress' | 'raised'>;
  readonly words: string;
}

const LABEL = /^\s*(?:[-•*◦][\t ]+)?(\p{L}[\p{L}\p{N}()/ ]{1,28}?)[\t ]*(?::|[\t ][–—-])[\t ]+(?=\S)/u;

/** Takes a line and gives what it says of the action above; null when it has no such label. */
export function readLabelLine(text: string): LabelLine | null {
  const found = LABEL.exec(text);
  const label = found?.[1];
  if (!found || !label) return null;
  const kind = /^(?:date|dyddiad)$/iu.test(label) ? 'due' : columnKind(label);
  if (kind === null || !isKept(kind)) return null;
  return { kind, words: text.slice(found[0].length).trim() };
}

function isKept(kind: ColumnKind): kind is LabelLine['kind'] {
  return kind === 'lead' || kind === 'due' || kind === 'status' || kind === 'progress' || kind === 'raised';
}

/** Whether a line begins with such a label. */
export function isLabelLine(text: string): boolean {
  return readLabelLine(text) !== null;
}
