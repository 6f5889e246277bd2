import { createHash } from 'node:crypto';

/** Digits of a mark: enough that no two texts that people write in a field share one. */
const LENGTH = 12;

/**
 * A short hash of each field that a form showed, by field name. Its card keeps it, to tell later whether the field was
 * touched; it is short because Teams limits the size of cards.
 */
export type FieldMarks = Readonly<Record<string, string>>;

/** The mark of a field's value. Ignores outer spaces, line endings and the order of ticks, which clients change. */
function markOf(value: string): string {
  const settled = value.replace(/\r\n?/g, '\n').trim();
  const parts = /^[1-7](?:,[1-7])*$/.test(settled) ? settled.split(',').sort().join() : settled;
  return createHash('sha256').update(parts).digest('hex').slice(0, LENGTH);
}

/** The marks of the fields of a form as it is drawn. */
export const marksOf = (fields: Readonly<Record<string, string>>): FieldMarks =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, markOf(value)]));

/** Whether a field came back as the form showed it; false if it is not known what it showed. */
export const isAsShown = (marks: FieldMarks | null, name: string, value: string): boolean =>
  marks?.[name] === markOf(value);
