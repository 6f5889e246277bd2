import { readFileSync } from 'node:fs';

/**
 * Tables of a font that move and join its letters, and those for other kinds of font. Reading them takes a third of a
 * paper's time, and letters at the size of our tables look the same without.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(['GPOS', 'GSUB', 'GDEF', 'BASE', 'kern', 'STAT', 'DSIG', 'meta']);
/** The bytes of a table's name, checksum, place and length. */
const ENTRY = 16;
const HEAD = 12;
/** How a file with one font begins, with TrueType or OpenType outlines. */
const ONE_FONT: readonly number[] = [0x00010000, 0x74727565, 0x4f54544f];

const known = new Map<string, Buffer>();

/** A font file without those tables, read once; any other kind of file unchanged. */
export function plainFont(path: string): Buffer {
  const kept = known.get(path);
  if (kept !== undefined) return kept;
  const font = withoutTables(readFileSync(path));
  known.set(path, font);
  return font;
}

/** The tables stay where they are; only their entries go. */
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
