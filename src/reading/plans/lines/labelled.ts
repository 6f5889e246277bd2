import { type Field, fieldOf } from './fields.js';
import { LETTERED } from './list-mark.js';
import { PHASE } from './phase-line.js';
import { numberedTheme } from './theme-name.js';

/** A label with its field, and the words after it. */
interface Labelled {
  readonly field: Field;
  readonly label: string;
  readonly text: string;
}

const COLON = /^[*_]{0,3}([\p{L}(][^:\n]{1,45}?)[*_]{0,3}\s*:[*_]{0,3}\s*(.*)$/u;
const WIDE_GAP = /^(\p{L}[^\t:]{1,44}?)(?: {2,}|\t+)(\S.*)$/u;
const DASH = /^[*_]{0,3}([\p{L}(][^:–—\n]{1,45}?)[*_]{0,3}\s+[–—]\s+(.+)$/u;
/** The labels that may stand alone without a colon, over what is under them. */
const ALONE: ReadonlySet<Field> = new Set(['commitment', 'progress', 'response', 'measure', 'lead', 'timeline']);
/** The label and words of a line: "Lead: Siân", "Lead    Siân", "Commitment:"; null if it has no label. */
export function labelled(line: string): Labelled | null {
  const text = line.trim().replace(/^[-•*]\s+(?=\*{0,2}\p{L}[^:]{1,45}:)/u, '');
  for (const pattern of [COLON, WIDE_GAP, DASH]) {
    const [, label, rest] = pattern.exec(text) ?? [];
    if (label === undefined || rest === undefined || isNoLabel(label)) continue;
    const field = fieldOf(label);
    if (field !== null && (pattern !== DASH || isShort(field)))
      return { field, label: label.trim(), text: rest.trim() };
  }
  const bare = text.replace(/^[#*_\s]+|[*_\s:]+$/gu, '');
  const field = bare.length < 46 && !isNoLabel(bare) ? fieldOf(bare) : null;
  return field !== null && ALONE.has(field) ? { field, label: bare, text: '' } : null;
}

const isShort = (field: Field): boolean => field === 'lead' || field === 'timeline' || field === 'status';

/** The number of a theme, a phase or an item is no label. */
const isNoLabel = (label: string): boolean =>
  PHASE.test(label) || LETTERED.test(label) || numberedTheme(`${label}: -`) !== null;
