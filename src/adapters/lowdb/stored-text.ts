import { crc32 } from 'node:zlib';
import { z } from 'zod';

const envelope = z.strictObject({ version: z.literal(2), checksum: z.string(), records: z.array(z.unknown()) });

const HEAD = /^\{"version":2,"checksum":"([0-9a-f]{8})","records":\[\n/;
/** Longer than any head, so that what a file begins with can be read as text without reading all of it. */
const HEAD_BYTES = 64;
const COMMA = Buffer.from(',\n');
const END = Buffer.from('\n]}\n');

const texts = new WeakMap<object, Buffer>();

/** A record as JSON. It is made once: records are never changed in place. */
export function jsonOf(record: object): Buffer {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const text = Buffer.from(JSON.stringify(record));
  texts.set(record, text);
  return text;
}

const checksum = (body: Buffer): string => crc32(body).toString(16).padStart(8, '0');

/** The text of a stored file: plain JSON, a record a line, led by a checksum of all that follows the first line. */
export function storedText(records: readonly (readonly Buffer[])[]): Buffer {
  const parts = records.flatMap((record, at) => (at === 0 ? record : [COMMA, ...record]));
  const body = Buffer.concat([...parts, END]);
  return Buffer.concat([Buffer.from(`{"version":2,"checksum":"${checksum(body)}","records":[\n`), body]);
}

/** Why a stored file does not hold what was written; null when it does. */
export function damageOf(bytes: Buffer): string | null {
  const [head, found] = HEAD.exec(bytes.toString('latin1', 0, HEAD_BYTES)) ?? [];
  if (head === undefined) return 'it does not begin as it should';
  return found === checksum(bytes.subarray(head.length)) ? null : 'its checksum does not fit';
}

/** The records of a stored file, not yet checked; throws when it is damaged. */
export function readStoredText(bytes: Buffer): readonly unknown[] {
  const damage = damageOf(bytes);
  if (damage !== null) throw new Error(damage);
  return envelope.parse(JSON.parse(bytes.toString('utf8'))).records;
}
