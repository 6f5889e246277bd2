import { crc32 } from 'node:zlib';
import { z } from 'zod';

const envelope = z.strictObject({ version: z.literal(2), checksum: z.string(), records: z.array(z.unknown()) });

const HEAD = /^\{"version":2,"checksum":"([0-9a-f]{8})","records":\[\n/;
const headOf = (checksum: string): Buffer => Buffer.from(`{"version":2,"checksum":"${checksum}","records":[\n`);
const HEAD_BYTES = headOf('00000000').length;
const END = Buffer.from('\n]}\n');
const [COMMA, NEWLINE] = [0x2c, 0x0a];

/** A record as JSON in pieces: a beginning, items that are separated by commas, and an end. */
export interface JsonPieces {
  readonly begin: Buffer;
  readonly items: readonly Buffer[];
  readonly end: Buffer;
}

const texts = new WeakMap<object, Buffer>();

/** A record as JSON. It is made once: records are never changed in place. */
export function jsonOf(record: object): Buffer {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const text = Buffer.from(JSON.stringify(record));
  texts.set(record, text);
  return text;
}

const checksumOf = (body: Buffer): string => crc32(body).toString(16).padStart(8, '0');

/**
 * The text of a stored file: plain JSON, a record a line, led by a checksum of all that follows the first line. `room` gives
 * bytes to put it into.
 */
export function storedText(
  records: readonly JsonPieces[],
  room: (size: number) => Buffer = (size) => Buffer.allocUnsafeSlow(size),
): Buffer {
  let size = HEAD_BYTES + END.length;
  for (const record of records) size += sizeOf(record);
  const bytes = room(size);
  let at = HEAD_BYTES;
  let isFirst = true;
  for (const { begin, items, end } of records) {
    if (!isFirst) at = separate(bytes, at);
    isFirst = false;
    at += begin.copy(bytes, at);
    // A loop by numbers, as a large group has hundreds and each is copied at every write.
    for (let place = 0; place < items.length; place += 1) {
      if (place > 0) at = separate(bytes, at);
      at += items[place]?.copy(bytes, at) ?? 0;
    }
    at += end.copy(bytes, at);
  }
  at += END.copy(bytes, at);
  headOf(checksumOf(bytes.subarray(HEAD_BYTES, at))).copy(bytes);
  return bytes.subarray(0, at);
}

function separate(bytes: Buffer, at: number): number {
  bytes[at] = COMMA;
  bytes[at + 1] = NEWLINE;
  return at + 2;
}

/** The most bytes that a record takes, with the commas and lines that separate it and its items. */
function sizeOf({ begin, items, end }: JsonPieces): number {
  let size = begin.length + end.length + 2;
  for (const item of items) size += item.length + 2;
  return size;
}

/** Why a stored file does not hold what was written; null when it does. */
export function damageOf(bytes: Buffer): string | null {
  const found = HEAD.exec(bytes.toString('latin1', 0, HEAD_BYTES))?.[1];
  if (found === undefined) return 'it does not begin as it should';
  return found === checksumOf(bytes.subarray(HEAD_BYTES)) ? null : 'its checksum does not fit';
}

/** The records of a stored file, not yet checked; throws when it is damaged. */
export function readStoredText(bytes: Buffer): readonly unknown[] {
  const damage = damageOf(bytes);
  if (damage !== null) throw new Error(damage);
  return envelope.parse(JSON.parse(bytes.toString('utf8'))).records;
}
