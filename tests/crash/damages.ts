import type { Random } from '../year/random.js';

/** Spoils what a file holds; null when it cannot be spoilt so. `older` is what it held earlier, null when it was not there. */
export type Damage = (bytes: Buffer, random: Random, older: Buffer | null) => Buffer | null;

/** Where a line or a record of JSON ends. */
const BOUNDARY = /\n|\},(?=\{)/g;

function boundaries(bytes: Buffer): readonly number[] {
  return [...bytes.toString('latin1').matchAll(BOUNDARY)].map(({ index, 0: { length } }) => index + length);
}

/** What happens to files on a bad day, by name. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'a flipped bit': (bytes, random) => {
    const spoilt = Buffer.from(bytes);
    const at = random.below(bytes.length);
    spoilt[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return spoilt;
  },
  'the rest cut off': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'the rest cut off where a record ends': (bytes, random) => {
    const ends = boundaries(bytes).filter((end) => end < bytes.length);
    return ends.length === 0 ? null : bytes.subarray(0, random.pick(ends));
  },
  'a block of zeros': (bytes, random) => {
    const from = random.below(bytes.length);
    return Buffer.from(bytes).fill(0, from, Math.min(from + 512, bytes.length));
  },
  nothing: () => Buffer.alloc(0),
  'a record missing': (bytes, random) => {
    const ends = [0, ...boundaries(bytes)];
    const at = random.below(ends.length);
    return ends.length === 1
      ? null
      : Buffer.concat([bytes.subarray(0, ends[at]), bytes.subarray(ends[at + 1] ?? bytes.length)]);
  },
  'one half as it was earlier': (bytes, random, older) => {
    if (older === null) return null;
    const half = (both: Buffer, isFirst: boolean): Buffer =>
      isFirst ? both.subarray(0, both.length / 2) : both.subarray(both.length / 2);
    const isOlderFirst = random.chance(0.5);
    return Buffer.concat([half(isOlderFirst ? older : bytes, true), half(isOlderFirst ? bytes : older, false)]);
  },
};
