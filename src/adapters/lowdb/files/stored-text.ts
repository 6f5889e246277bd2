import { crc32 } from 'node:zlib';
import { z } from 'zod';

const envelope = z.strictObject({ version: z.literal(2), checksum: z.string(), records: z.array(z.unknown()) });

const HEAD = /^\{"version":2,"checksum":"([0-9a-f]{8})","records":\[\n/;
const inHex = (checksum: number): string => checksum.toString(16).padStart(8, '0');

/** The first line of a stored file, with the checksum of everything after it. */
export const headOf = (checksum: number): string => `{"version":2,"checksum":"${inHex(checksum)}","records":[\n`;
export const HEAD_BYTES = headOf(0).length;
/** The text after the records of a stored file. */
export const END = '\n]}\n';

/** The text of a stored file: plain JSON, a record a line. */
export function storedText(records: readonly object[]): Buffer {
  const rest = Buffer.from(records.map((record) => JSON.stringify(record)).join(',\n') + END);
  return Buffer.concat([Buffer.from(headOf(crc32(rest))), rest]);
}

/** Why a stored file is damaged; null when it holds what was written. */
export function damageOf(bytes: Buffer): string | null {
  const found = HEAD.exec(bytes.toString('latin1', 0, HEAD_BYTES))?.[1];
  if (found === undefined) return 'it does not begin as it should';
  return found === inHex(crc32(bytes.subarray(HEAD_BYTES))) ? null : 'its checksum does not fit';
}

/** Returns the records of a stored file, not yet checked; throws when it is damaged. */
export function readStoredText(bytes: Buffer): readonly unknown[] {
  const damage = damageOf(bytes);
  if (damage !== null) throw new Error(damage);
  return envelope.parse(JSON.parse(bytes.toString('utf8'))).records;
}
