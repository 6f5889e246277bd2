import { join } from 'node:path';
import { z } from 'zod';
import { StoreError } from '../../ports/store-error.js';
import type { Disk } from './disk.js';
import type { Entry } from './entry.js';
import { entrySchema } from './entry.js';
import type { JournalLines } from './journal-lines.js';
import { readLines } from './journal-lines.js';

const headSchema = z.strictObject({
  version: z.literal(1),
  after: z.number().int().nonnegative(),
  kept: z.array(entrySchema),
});
const batchSchema = z.array(entrySchema).min(1);

/** The first line of a segment: the number of the last change before it, and entries kept for damaged files. */
export const segmentHead = (after: number, kept: readonly Entry[]): string =>
  JSON.stringify({ version: 1, after, kept });

/** What a journal holds. */
export interface JournalContents {
  /** The names of its segments, in order. */
  readonly segments: readonly string[];
  /** Every change, in the order in which they were made. */
  readonly entries: readonly Entry[];
  /** The number of the last change. */
  readonly number: number;
}

/**
 * Reads every segment of the journal's folder and cuts away what a crash left half-written at its end. Refuses with
 * `unusable` when what is damaged is not the end, since changes that were answered would be lost in silence.
 */
export async function readJournal(disk: Disk, folder: string): Promise<JournalContents> {
  const segments = (await disk.list(folder)).filter((name) => /^\d{8}\.journal$/.test(name));
  // An entry kept for a damaged file may stand in two segments when a crash came before the older one was removed.
  const entries = new Map<number, Entry>();
  let number = 0;
  let torn: string | null = null;
  for (const name of segments) {
    const read = readLines((await disk.read(join(folder, name))) ?? Buffer.alloc(0));
    if (read.tail === 'damaged' || (torn !== null && read.lines.length > 1)) throw damage(torn ?? name);
    const held = readEntries(name, read);
    for (const entry of held.entries) entries.set(entry.n, entry);
    number = Math.max(number, held.after);
    if (read.tail === 'torn') {
      torn = name;
      await cut(disk, join(folder, name), read.end);
    }
  }
  const inOrder = [...entries.values()].sort((one, other) => one.n - other.n);
  return { segments, entries: inOrder, number: Math.max(number, inOrder.at(-1)?.n ?? 0) };
}

function readEntries(
  name: string,
  { lines }: JournalLines,
): { readonly after: number; readonly entries: readonly Entry[] } {
  const [head, ...batches] = lines;
  // A segment of which not even the head was finished was never written to.
  if (head === undefined) return { after: 0, entries: [] };
  try {
    const { after, kept } = headSchema.parse(JSON.parse(head));
    return { after, entries: [...kept, ...batches.flatMap((batch) => batchSchema.parse(JSON.parse(batch)))] };
  } catch (cause) {
    throw damage(name, cause);
  }
}

async function cut(disk: Disk, path: string, size: number): Promise<void> {
  const file = await disk.openJournal(path);
  try {
    await file.cut(size);
  } finally {
    await file.close();
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
