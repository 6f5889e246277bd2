import { crc32 } from 'node:zlib';
import { z } from 'zod';

const envelope = z.strictObject({ version: z.literal(2), checksum: z.string(), records: z.array(z.unknown()) });

const HEAD = /^\{"version":2,"checksum":"([0-9a-f]{8})","records":\[\n/;
const headOf = (checksum: string): Buffer => Buffer.from(`{"version":2,"checksum":"${checksum}","records":[\n`);
const HEAD_BYTES = headOf('00000000').length;
const END = Buffer.from('\n]}\n');

const inHex = (checksum: number): string => checksum.toString(16).padStart(8, '0');

/** A part of the text of a file; the checksum is that of the part by itself, where it is known. */
export interface Part {
  readonly bytes: Buffer;
  readonly checksum?: number;
}

/** The text of a stored file, in parts: plain JSON, a record a line, led by a checksum of all that follows the first line. */
export function storedText([first, ...others]: readonly [Part, ...Part[]]): readonly Buffer[] {
  const bytes = [...others.map((part) => part.bytes), END];
  const checksum = bytes.reduce((sum, part) => crc32(part, sum), first.checksum ?? crc32(first.bytes));
  return [headOf(inHex(checksum)), first.bytes, ...bytes];
}

/** Why a stored file does not hold what was written; null when it does. */
export function damageOf(bytes: Buffer): string | null {
  const found = HEAD.exec(bytes.toString('latin1', 0, HEAD_BYTES))?.[1];
  if (found === undefined) return 'it does not begin as it should';
  return found === inHex(crc32(bytes.subarray(HEAD_BYTES))) ? null : 'its checksum does not fit';
}

/** The records of a stored file, not yet checked; throws when it is damaged. */
export function readStoredText(bytes: Buffer): readonly unknown[] {
  const damage = damageOf(bytes);
  if (damage !== null) throw new Error(damage);
  return envelope.parse(JSON.parse(bytes.toString('utf8'))).records;
}
