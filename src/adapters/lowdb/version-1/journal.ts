import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { StoreError } from '../../../ports/store-error.js';
import type { Disk } from '../files/disk.js';

/**
 * One change in the journal: its number, the kind and key of the record, and either the new record (null when it was
 * removed) or a patch on top of the change numbered `on`.
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
 * Reads every change in a journal's folder, in the order they were made, without what a crash left half-written at its
 * end. Rejects with `unusable` when anything but the end is damaged, because changes already answered would be lost.
 */
export async function readJournal(disk: Disk, folder: string): Promise<readonly Entry[]> {
  const segments = (await disk.list(folder)).filter((name) => /^\d{8}\.journal$/.test(name));
  // An entry kept for a damaged file may be in two segments if a crash came before the older one was removed.
  const entries = new Map<number, Entry>();
  let torn: string | null = null;
  for (const name of segments) {
    const bytes = (await disk.read(join(folder, name))) ?? Buffer.alloc(0);
    const lines = [...wholeLines(bytes)];
    const tail = judgeTail(bytes.subarray(lines.at(-1)?.end ?? 0));
    if (tail === 'damaged' || (torn !== null && lines.length > 1)) throw damage(torn ?? name);
    if (tail === 'torn') torn = name;
    try {
      // A segment whose head was not finished was never written to.
      for (const [at, { text }] of lines.entries())
        for (const entry of at === 0 ? headSchema.parse(JSON.parse(text)).kept : batchSchema.parse(JSON.parse(text)))
          entries.set(entry.n, entry);
    } catch (cause) {
      throw damage(name, cause);
    }
  }
  return [...entries.values()].sort((one, other) => one.n - other.n);
}

interface Line {
  readonly text: string;
  readonly end: number;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
/**
 * The length in bytes and the CRC-32, each as eight hexadecimal digits and a space; then come the text and a newline.
 */
const HEAD = /^([0-9a-f]{8}) ([0-9a-f]{8}) $/;
const HEAD_BYTES = 18;

function* wholeLines(bytes: Buffer): Iterable<Line> {
  for (let line = lineAt(bytes, 0); line !== null; line = lineAt(bytes, line.end)) yield line;
}

function lineAt(bytes: Buffer, start: number): Line | null {
  const from = start + HEAD_BYTES;
  const head = HEAD.exec(bytes.toString('latin1', start, from));
  const to = from + Number.parseInt(head?.[1] ?? '', 16);
  if (bytes[to] !== NEWLINE || crc32(bytes.subarray(from, to)) !== Number.parseInt(head?.[2] ?? '', 16)) return null;
  return { text: bytes.toString('utf8', from, to), end: to + 1 };
}

/**
 * Judges what follows the whole lines. Clean: only zeros, which is room set aside. Torn: a write that a crash cut
 * short. It lacks its last bytes, or has zeros where blocks never arrived, and is the last, because each write waits
 * for the one before. Damaged: anything else.
 */
function judgeTail(rest: Buffer): 'clean' | 'torn' | 'damaged' {
  const written = rest.subarray(0, rest.findLastIndex((byte) => byte !== 0) + 1);
  if (written.length === 0) return 'clean';
  for (let start = 1; start + HEAD_BYTES < written.length; start += 1)
    if (written[start + 8] === SPACE && lineAt(written, start) !== null) return 'damaged';
  return written.at(-1) === NEWLINE && !written.includes(0) ? 'damaged' : 'torn';
}

function damage(name: string, cause?: unknown): StoreError {
  return new StoreError(
    'unusable',
    `DATA_DIR: journal/${name} is damaged before its end, so changes that were saved cannot be read. ` +
      'Put back a copy of the whole data folder; to go on without those changes, move the journal folder away.',
    { cause },
  );
}
