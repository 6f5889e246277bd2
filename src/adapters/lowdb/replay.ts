import { StoreError } from '../../ports/store-error.js';
import type { Entry } from './entry.js';
import type { Table } from './table.js';

interface Restored {
  readonly key: string;
  readonly entries: Entry[];
  record: object | null;
}

/**
 * Brings a table from what its files hold to what the journal tells, entry by entry in the journal's order. Gives the
 * entries of damaged files, which the journal must go on holding until the file has been put right.
 */
export async function replay<Kept extends object>(
  table: Table<Kept>,
  entries: readonly Entry[],
): Promise<readonly Entry[]> {
  const kept: Entry[] = [];
  const restored = new Map<string, Map<string, Restored>>();
  for (const entry of entries) {
    const name = table.kind.fileOfKey(entry.key) ?? table.kind.fileOf(table.kind.check(entry.record));
    const file = await table.loadFile(name);
    if (file.state instanceof StoreError) {
      kept.push(entry);
      continue;
    }
    if (entry.n <= file.number) continue;
    const inFile = restored.get(name) ?? new Map<string, Restored>();
    restored.set(name, inFile);
    const before = inFile.get(entry.key) ?? {
      key: entry.key,
      entries: [],
      record: table.records.get(entry.key) ?? null,
    };
    inFile.set(entry.key, before);
    before.entries.push(entry);
    if (entry.patch === undefined) before.record = entry.record ?? null;
    else if (before.record !== null && entry.on === file.number && table.kind.patch !== undefined) {
      before.record = table.kind.patch.apply(before.record, entry.patch);
    } else {
      const later = [...inFile.values()].flatMap((each) => each.entries);
      kept.push(...later);
      restored.delete(name);
      file.state = new StoreError(
        'unreadable',
        `${name} is older than the changes to it in the journal: put back the last copy of it.`,
      );
      continue;
    }
    file.number = entry.n;
  }
  for (const [name, inFile] of restored) {
    const file = await table.loadFile(name);
    try {
      const records = [...inFile.values()].map(
        ({ key, record }) => [key, record === null ? null : table.kind.check(record)] as const,
      );
      for (const [key, record] of records) table.restore(name, key, record);
    } catch (cause) {
      kept.push(...[...inFile.values()].flatMap(({ entries: all }) => all));
      file.state = new StoreError('unreadable', `${name} no longer fits with the changes to it in the journal.`, {
        cause,
      });
    }
  }
  return kept.sort((one, other) => one.n - other.n);
}
