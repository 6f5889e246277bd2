/** How one kind of record is kept: in which file, under which key, as what text. */
export interface Kind<Kept extends object> {
  /** The folder of its files, below the data folder. */
  readonly folder: string;
  /** The file that holds a key; absent where only the record itself shows. */
  fileOfKey?(key: string): string;
  fileOf(record: Kept): string;
  keyOf(record: Kept): string;
  /** Checks what was read; throws when it does not fit. */
  check(raw: unknown): Kept;
  /** Gives what makes the records of one file into its text, which holds until it is used again; absent for plain text. */
  writer?(): (records: readonly [Kept, ...Kept[]]) => Buffer;
  /** The keys of records of a file that need not be kept any longer. */
  outdated?(records: ReadonlyMap<string, Kept>): readonly string[];
}

/** Records by the file that each is kept in. */
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
