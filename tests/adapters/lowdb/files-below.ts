import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files below a folder, with their bytes. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

/** The files below a folder, with a hash of what they hold. */
export const hashesBelow = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    [...filesBelow(folder)].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')] as const),
  );
