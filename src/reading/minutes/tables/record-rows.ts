import { readMarker } from '../../actions/action-marker.js';
import type { MinutesLine } from '../lines/minutes-line.js';
import { columnKind } from './table-columns.js';

/** "Who: Tom Marsh", "- **Owner:** Tom Marsh". */
const LABELLED = /^\s*(?:[-*•◦]\s+)?\*{0,2}(\p{L}[\p{L} ]{1,24}?)\s?\*{0,2}:\*{0,2}\s+(\S.*)$/u;
/** The most lines of a record, and how often a form must be filled in. */
const MOST = 8;
const FEWEST = 2;

interface Field {
  readonly label: string;
  readonly words: string;
  readonly line: MinutesLine;
}

const fieldOf = (line: MinutesLine | undefined): Field | null => {
  const [, label = '', words = ''] = line && line.text.length < 400 ? (LABELLED.exec(line.text) ?? []) : [];
  return line && label !== '' && columnKind(label) !== null ? { label, words: words.trim(), line } : null;
};

/** The fields in a row from a line on, each with its own label. */
function recordFrom(lines: readonly MinutesLine[], from: number): readonly Field[] {
  const fields: Field[] = [];
  for (let at = from; fields.length < MOST; at++) {
    const field = fieldOf(lines[at]);
    if (!field || fields.some(({ label }) => label === field.label)) break;
    fields.push(field);
  }
  return fields;
}

/**
 * Whether fields say what must be done, and by whom or when. A record that begins with a mark is read as marked
 * instead.
 */
function isOfAction(fields: readonly Field[]): boolean {
  const kinds = fields.map(({ label }) => columnKind(label));
  const isMarked = readMarker(fields[0]?.line.text ?? '') !== null;
  return !isMarked && kinds.includes('action') && (kinds.includes('lead') || kinds.includes('due'));
}

/** Puts forms filled in one below the other, "Who: … What: … When: …", into the rows of a table. */
export function withRecordRows(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const found: MinutesLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const records: (readonly Field[])[] = [];
    let end = at;
    for (let next = at; ;) {
      const record = recordFrom(lines, next);
      const labels = record.map(({ label }) => label).join();
      const first = records[0]?.map(({ label }) => label).join() ?? labels;
      if (record.length < FEWEST || labels !== first || !isOfAction(record)) break;
      records.push(record);
      end = next + record.length;
      next = end;
      while (lines[next]?.text.trim() === '') next++;
    }
    if (records.length < FEWEST) {
      found.push(line);
      continue;
    }
    found.push({ text: (records[0] ?? []).map(({ label }) => label).join('\t'), number: line.number });
    for (const record of records) {
      const task = record.find(({ label }) => columnKind(label) === 'action');
      found.push({ text: record.map(({ words }) => words).join('\t'), number: task?.line.number ?? line.number });
    }
    found.push({ text: '', number: lines[end]?.number ?? line.number });
    at = end - 1;
  }
  return found;
}
