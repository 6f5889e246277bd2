import { columnKind } from './tables/table-columns.js';
import type { ColumnKind } from './tables/column-kind.js';

/** A line with one fact about the action above it: "Owner: SR", "Deadline: 3 May". */
interface LabelLine {
  readonly kind: Extract<ColumnKind, 'lead' | 'due' | 'status' | 'progress' | 'raised'>;
  readonly words: string;
}

const LABEL = /^\s*(?:[-•*◦][\t ]+)?(\p{L}[\p{L}\p{N}()/ ]{1,28}?)[\t ]*(?:(?::|[\t ][–—-])[\t ]+(?=\S)|:[\t ]*$)/u;

/** The fact that a line states about the action above it; null without such a label. */
function readLabelLine(text: string): LabelLine | null {
  if (!/[:–—-]/u.test(text)) return null;
  const found = LABEL.exec(text);
  const label = found?.[1];
  if (!found || !label) return null;
  const kind = /^(?:date|dyddiad)$/iu.test(label) ? 'due' : columnKind(label);
  if (kind === null || !isKept(kind)) return null;
  const words = text.slice(found[0].length).trim();
  // A bare "Lead:" is a heading; a bare "Status:" means that nothing was said.
  return words === '' && kind !== 'status' ? null : { kind, words };
}

function isKept(kind: ColumnKind): kind is LabelLine['kind'] {
  return kind === 'lead' || kind === 'due' || kind === 'status' || kind === 'progress' || kind === 'raised';
}

/** All the facts on one line, "Owner: SR | Due: 3 May"; empty if the line is text. */
export function readLabelLines(text: string): readonly LabelLine[] {
  if (readLabelLine(text) === null) return [];
  const labels = text.split(/[\t ]*[|;\t][\t ]*| {3,}/u).map(readLabelLine);
  const found = labels.filter((label) => label !== null);
  const whole = readLabelLine(text);
  return found.length === labels.length || whole === null ? found : [whole];
}

/** Whether a line begins with such a label. */
export function isLabelLine(text: string): boolean {
  return readLabelLine(text) !== null;
}
