import { join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../../../ports/store-error.js';
import type { Disk } from '../files/disk.js';
import { damageOf } from '../files/stored-text.js';
import type { Entry } from './journal.js';

const fileSchema = z.strictObject({
  version: z.literal(1),
  number: z.number().int().nonnegative(),
  records: z.array(z.record(z.unknown())),
});

const patchSchema = z.strictObject({
  set: z.record(z.unknown()),
  count: z.number().int().nonnegative(),
  actions: z.array(z.tuple([z.number().int().nonnegative(), z.unknown()])),
});

/** A file of the first format: the number of the last change in it, and its records, unchecked, by key. */
export interface Version1File {
  readonly number: number;
  readonly records: ReadonlyMap<string, object>;
}

/** The key of a record of any kind. */
const keyOf = (record: Readonly<Record<string, unknown>>): string => String(record['key'] ?? record['id']);

/**
 * Reads a file of the first format; null when it is already in the present one. Rejects with `unusable` when damaged.
 */
export async function readVersion1(disk: Disk, folder: string, name: string): Promise<Version1File | null> {
  const bytes = (await disk.read(join(folder, name))) ?? Buffer.alloc(0);
  if (damageOf(bytes) === null) return null;
  try {
    const { number, records } = fileSchema.parse(JSON.parse(bytes.toString('utf8')));
    return { number, records: new Map(records.map((record) => [keyOf(record), record])) };
  } catch (cause) {
    throw damaged(name, cause);
  }
}

/** Applies a journal entry to a file, unless the file already has that change. */
export function applied(file: Version1File, entry: Entry, name: string): Version1File {
  const { n, key, record, patch, on } = entry;
  if (n <= file.number) return file;
  const records = new Map(file.records);
  if (patch !== undefined) {
    const before = records.get(key);
    if (before === undefined || on !== file.number) throw damaged(name, 'it is older than the changes in the journal');
    records.set(key, patched(before, patchSchema.parse(patch)));
  } else if (record == null) records.delete(key);
  else records.set(key, record);
  return { number: n, records };
}

/** Applies a journal patch to a group: the fields it sets, the number of actions, and the actions that changed. */
function patched(group: object, { set, count, actions: changed }: z.infer<typeof patchSchema>): object {
  const before: unknown = 'actions' in group ? group.actions : [];
  const actions: unknown[] = Array.isArray(before) ? before.slice(0, count) : [];
  for (const [index, action] of changed) actions[index] = action;
  return { ...group, ...set, actions };
}

function damaged(name: string, cause: unknown): StoreError {
  const message = `DATA_DIR: ${name} is in an earlier format and damaged. Put it back from a backup, or move it away to go on without it.`;
  return new StoreError('unusable', message, { cause });
}
