import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Random } from '../year/random.js';
import { DAMAGES } from './damages.js';
import { filesIn, type Recorded } from './recorded-folder.js';
import type { Secretary } from './secretary.js';

/** A file that was spoilt. */
export interface Spoilt {
  readonly name: string;
  readonly how: string;
  readonly before: Buffer;
  readonly after: Buffer;
  /** Whose tasks it held. */
  readonly about: readonly Secretary[];
}

/** Spoils some files of a folder, each once. */
export function spoilFiles(
  folder: string,
  count: number,
  random: Random,
  { secretaries, older }: Recorded,
): readonly Spoilt[] {
  const spoilt: Spoilt[] = [];
  while (spoilt.length < count) {
    const names = filesIn(folder).filter((name) => spoilt.every((each) => each.name !== name));
    const name = random.pick(names);
    const how = random.pick(Object.keys(DAMAGES));
    const before = readFileSync(join(folder, name));
    const earlier = filesIn(older).includes(name) ? readFileSync(join(older, name)) : null;
    const after = DAMAGES[how]?.(before, random, earlier) ?? null;
    if (after === null || after.equals(before)) continue;
    writeFileSync(join(folder, name), after);
    const about = secretaries.filter(({ answered }) => [...answered.keys()].some((task) => before.includes(task)));
    spoilt.push({ name, how, before, after, about });
  }
  return spoilt;
}

export function putBack(folder: string, spoilt: readonly Spoilt[]): void {
  for (const { name, before } of spoilt) writeFileSync(join(folder, name), before);
}

/** Whether a text says which file it is about; a lock is no record, and the next start takes it. */
export function isNamed({ name }: Spoilt, text: string): boolean {
  const file = basename(name);
  return !file.includes('lock') && text.includes(file);
}

/** Whether it holds what one group alone has. */
export const isOfOneGroup = ({ about }: Spoilt): boolean => about.length === 1;

export const isAsSpoilt = (folder: string, { name, after }: Spoilt): boolean => {
  try {
    return readFileSync(join(folder, name)).equals(after);
  } catch {
    return false;
  }
};
