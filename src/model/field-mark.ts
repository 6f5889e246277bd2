import { createHash } from 'node:crypto';

/** Digits of a mark: enough that no other text that somebody would write in a field has the same one. */
const LENGTH = 12;

/**
 * What a card keeps of each field that a form showed, by its name, to tell later whether it was touched: shorter than
 * what it held, since Teams takes cards of so many bytes alone.
 */
export type FieldMarks = Readonly<Record<string, string>>;

/** The mark of what a field holds. Spaces around it and ends of lines are a client's, and ticks come back in any order. */
function markOf(value: string): string {
  const settled = value.replace(/\r\n?/g, '\n').trim();
  const parts = /^[1-7](?:,[1-7])*$/.test(settled) ? settled.split(',').sort().join() : settled;
  return createHash('sha256').update(parts).digest('hex').slice(0, LENGTH);
}

/** The marks of the fields of a form as it is drawn. */
export const marksOf = (fields: Readonly<Record<string, string>>): FieldMarks =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, markOf(value)]));

/** Whether a field came back as the form showed it; never when it is not known what it showed. */
export const isAsShown = (marks: FieldMarks | null, name: string, value: string): boolean =>
  marks?.[name] === markOf(value);
