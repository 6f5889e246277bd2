import { join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../../../ports/store-error.js';
import type { Disk } from '../files/disk.js';
import { type JournalLines, readLines } from './journal-lines.js';

/**
 * One change in the journal: its number, the kind and key of the record, and either what the record became (null when
 * it was removed) or, upon the change numbered `on`, a patch of it.
 */
const entrySchema = z.strictObject({
  n: z.number().int().positive(),
  kind: z.string(),
  key: z.string(),
  record: z.record(z.unknown()).nullable().optional(),
  on: z.number().int().nonnegative().optional(),
  patch: z.unknown().optional(),
});

export type Entry = z.infer<typeof entrySchema>;

const headSchema = z.strictObject({
  version: z.literal(1),
  after: z.number().int().nonnegative(),
  kept: z.array(entrySchema),
});
const batchSchema = z.array(entrySchema).min(1);

/**
 * Every change that a journal's folder holds, in the order in which they were made, without what a crash left half-written
 * at its end. Refuses with `unusable` when what is damaged is not the end, since changes that were answered would be lost.
 */
export async function readJournal(disk: Disk, folder: string): Promise<readonly Entry[]> {
  const segments = (await disk.list(folder)).filter((name) => /^\d{8}\.journal$/.test(name));
  // An entry kept for a damaged file may stand in two segments when a crash came before the older one was removed.
  const entries = new Map<number, Entry>();
  let torn: string | null = null;
  for (const name of segments) {
    const read = readLines((await disk.read(join(folder, name))) ?? Buffer.alloc(0));
    if (read.tail === 'damaged' || (torn !== null && read.lines.length > 1)) throw damage(torn ?? name);
    for (const entry of readEntries(name, read)) entries.set(entry.n, entry);
    if (read.tail === 'torn') torn = name;
  }
  return [...entries.values()].sort((one, other) => one.n - other.n);
}

function readEntries(name: string, { lines }: JournalLines): readonly Entry[] {
  const [head, ...batches] = lines;
  // A segment of which not even the head was finished was never written to.
  if (head === undefined) return [];
  try {
    const { kept } = headSchema.parse(JSON.parse(head));
    return [...kept, ...batches.flatMap((batch) => batchSchema.parse(JSON.parse(batch)))];
  } catch (cause) {
    throw damage(name, cause);
  }
}

function damage(name: string, cause?: unknown): StoreError {
  return new StoreError(
    'unusable',
    `DATA_DIR: journal/${name} is damaged before its end, so changes that were saved cannot be read. ` +
      'Put back a copy of the whole data folder; to go on without those changes, move the journal folder away.',
    { cause },
  );
}
