import { crc32 } from 'node:zlib';

/** What a journal file holds: its whole lines, where they end, and what stands behind them. */
export interface JournalLines {
  readonly lines: readonly string[];
  /** Bytes up to the end of the last whole line. */
  readonly end: number;
  /** `torn` is a write that a crash cut short; `damaged` is a line that was whole once. */
  readonly tail: 'clean' | 'torn' | 'damaged';
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const HEAD = 18;

/** A line of the journal: eight hexadecimal digits of length in bytes, eight of CRC-32, the text, a newline. */
export function frameLine(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(HEAD + length + 1);
  bytes.write(text, HEAD);
  bytes[HEAD + length] = NEWLINE;
  bytes.write(`${hex(length)} ${hex(crc32(bytes.subarray(HEAD, HEAD + length)))} `, 0, 'latin1');
  return bytes;
}

/** Reads the lines of a journal file; room that was set aside and not yet written is zeros. */
export function readLines(bytes: Buffer): JournalLines {
  const lines: string[] = [];
  let end = 0;
  for (let next = lineAt(bytes, end); next !== null; next = lineAt(bytes, end)) {
    lines.push(next.text);
    end = next.end;
  }
  return { lines, end, tail: judgeTail(bytes.subarray(end)) };
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

const hex = (number: number): string => number.toString(16).padStart(8, '0');
