/** How one kind of record is stored: in which file, under which key, as what text. */
export interface Kind<Kept extends object> {
  /** The folder of its files, below the data folder. */
  readonly folder: string;
  /** The file that holds a key; absent where only the record itself shows it. */
  fileOfKey?(key: string): string;
  fileOf(record: Kept): string;
  keyOf(record: Kept): string;
  /** Checks what was read; throws when it does not fit. */
  check(raw: unknown): Kept;
  /** Returns a function that turns one file's records into text, valid until its next call; absent for plain text. */
  writer?(): (records: readonly [Kept, ...Kept[]]) => Buffer;
  /** The keys of a file's records that need not be kept any longer. */
  outdated?(records: ReadonlyMap<string, Kept>): readonly string[];
}

/** Returns records by the file that each belongs in. */
export function byFile<Kept extends object>(kind: Kind<Kept>, records: Iterable<Kept>): ReadonlyMap<string, Kept[]> {
  const found = new Map<string, Kept[]>();
  for (const record of records) {
    const name = kind.fileOf(record);
    const own = found.get(name);
    if (own === undefined) found.set(name, [record]);
    else own.push(record);
  }
  return found;
}
