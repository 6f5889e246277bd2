import { z } from 'zod';
import type { Kind } from './kind.js';

/**
 * One change in the journal: its number, the kind and key of the record, and either what the record became (null when
 * it was removed) or, upon the change numbered `on`, a patch of it.
 */
export const entrySchema = z.strictObject({
  n: z.number().int().positive(),
  kind: z.string(),
  key: z.string(),
  record: z.record(z.unknown()).nullable().optional(),
  on: z.number().int().nonnegative().optional(),
  patch: z.unknown().optional(),
});

export type Entry = z.infer<typeof entrySchema>;

/** A change of a record from `before` to `record`, either of them null when there was or will be none. */
export interface RecordChange<Kept> {
  readonly key: string;
  readonly number: number;
  /** The number of the change before it to the same file. */
  readonly on: number;
  readonly before: Kept | null;
  readonly record: Kept | null;
}

/** An entry as JSON: a patch when the kind has patches and the record was there with the same fields. */
export function entryText<Kept extends object>(kind: Kind<Kept>, change: RecordChange<Kept>): string {
  const { key, number, on, before, record } = change;
  const head = `{"n":${number},"kind":"${kind.name}","key":${JSON.stringify(key)}`;
  if (record === null) return `${head},"record":null}`;
  const isPatch =
    before !== null && kind.patch !== undefined && Object.keys(before).length === Object.keys(record).length;
  if (!isPatch) return `${head},"record":${kind.json(record)}}`;
  return `${head},"on":${on},"patch":${kind.patch.json(before, record)}}`;
}
