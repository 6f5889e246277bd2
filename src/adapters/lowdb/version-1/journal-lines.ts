import { crc32 } from 'node:zlib';

/** What a journal file holds: its whole lines, and what stands behind them. */
export interface JournalLines {
  readonly lines: readonly string[];
  /** `torn` is a write that a crash cut short; `damaged` is a line that was whole once. */
  readonly tail: 'clean' | 'torn' | 'damaged';
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
/** Eight hexadecimal digits of length in bytes, eight of CRC-32, each with a space behind it; then the text and a newline. */
const HEAD = 18;

/** Reads the lines of a journal file; room that was set aside and not yet written is zeros. */
export function readLines(bytes: Buffer): JournalLines {
  const lines: string[] = [];
  let end = 0;
  for (let next = lineAt(bytes, end); next !== null; next = lineAt(bytes, end)) {
    lines.push(next.text);
    end = next.end;
  }
  return { lines, tail: judgeTail(bytes.subarray(end)) };
}

/**
 * A write that a crash cut short lacks its last bytes, or holds zeros where blocks never arrived, and is the last there
 * is, because each waits for the one before. Anything else that is no line was one that has been damaged since.
 */
function judgeTail(rest: Buffer): JournalLines['tail'] {
  let length = rest.length;
  while (length > 0 && rest[length - 1] === 0) length -= 1;
  if (length === 0) return 'clean';
  const written = rest.subarray(0, length);
  for (let start = 1; start + HEAD < length; start += 1) {
    if (written[start + 8] === SPACE && lineAt(written, start) !== null) return 'damaged';
  }
  return written[length - 1] === NEWLINE && !written.includes(0) ? 'damaged' : 'torn';
}

function lineAt(bytes: Buffer, start: number): { readonly text: string; readonly end: number } | null {
  if (start + HEAD > bytes.length || bytes[start + 8] !== SPACE || bytes[start + 17] !== SPACE) return null;
  const head = bytes.toString('latin1', start, start + HEAD);
  if (!/^[0-9a-f]{8} [0-9a-f]{8} $/.test(head)) return null;
  const from = start + HEAD;
  const to = from + Number.parseInt(head.slice(0, 8), 16);
  if (to >= bytes.length || bytes[to] !== NEWLINE) return null;
  if (crc32(bytes.subarray(from, to)) !== Number.parseInt(head.slice(9, 17), 16)) return null;
  return { text: bytes.toString('utf8', from, to), end: to + 1 };
}
