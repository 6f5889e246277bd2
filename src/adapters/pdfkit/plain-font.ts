import { readFileSync } from 'node:fs';

/**
 * Tables by which a font moves and joins its letters, and those of other kinds of font in one. Reading them takes a third of
 * the time of a paper, and letters of the size of a table's look the same without.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(['GPOS', 'GSUB', 'GDEF', 'BASE', 'kern', 'STAT', 'DSIG', 'meta']);
/** A table's name, its checksum, where it is and how long it is. */
const ENTRY = 16;
const HEAD = 12;
/** A file with one font in TrueType or in OpenType outlines. */
const ONE_FONT: readonly number[] = [0x00010000, 0x74727565, 0x4f54544f];

const known = new Map<string, Buffer>();

/** A font file without those tables, read once; one of any other kind as it is. */
export function plainFont(path: string): Buffer {
  const kept = known.get(path);
  if (kept !== undefined) return kept;
  const font = withoutTables(readFileSync(path));
  known.set(path, font);
  return font;
}

/** The tables stay where they are; what leads to them is left out. */
function withoutTables(font: Buffer): Buffer {
  if (font.length < HEAD || !ONE_FONT.includes(font.readUInt32BE(0))) return font;
  const count = font.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, at) => font.subarray(HEAD + at * ENTRY, HEAD + (at + 1) * ENTRY));
  const kept = entries.filter((entry) => !LEFT_OUT.has(entry.toString('latin1', 0, 4)));
  const made = Buffer.from(font);
  made.writeUInt16BE(kept.length, 4);
  for (const [at, entry] of kept.entries()) entry.copy(made, HEAD + at * ENTRY);
  return made;
}
