import { crc32 } from 'node:zlib';
import { z } from 'zod';

const envelope = z.strictObject({ version: z.literal(2), checksum: z.string(), records: z.array(z.unknown()) });

const HEAD = /^\{"version":2,"checksum":"([0-9a-f]{8})","records":\[\n/;
const headOf = (checksum: string): Buffer => Buffer.from(`{"version":2,"checksum":"${checksum}","records":[\n`);
const HEAD_BYTES = headOf('00000000').length;
const END = Buffer.from('\n]}\n');
const SEPARATOR = Buffer.from(',\n');

const checksumOf = (body: Buffer): string => crc32(body).toString(16).padStart(8, '0');

/**
 * The text of a stored file: plain JSON, a record a line, led by a checksum of all that follows the first line. `room` gives
 * bytes to put it into.
 */
export function storedText(
  records: readonly (readonly Buffer[])[],
  room: (size: number) => Buffer = (size) => Buffer.allocUnsafeSlow(size),
): Buffer {
  const pieces = [...records.flatMap((record, at) => (at === 0 ? record : [SEPARATOR, ...record])), END];
  const bytes = room(pieces.reduce((size, piece) => size + piece.length, HEAD_BYTES));
  let end = HEAD_BYTES;
  for (const piece of pieces) end += piece.copy(bytes, end);
  headOf(checksumOf(bytes.subarray(HEAD_BYTES, end))).copy(bytes);
  return bytes.subarray(0, end);
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
