/** What a stored file is: the number of the last change it holds, and the records. */
export interface FileContents<Kept> {
  readonly number: number;
  readonly records: readonly Kept[];
}

/** How one kind of record is kept: in which file, under which key, as what text. */
export interface Kind<Kept extends object> {
  /** Its name in the journal. */
  readonly name: string;
  /** The folder of its files, below the data folder; null when all are in one file of the data folder itself. */
  readonly folder: string | null;
  /** The file that holds a key, or null when only the record itself tells. */
  fileOfKey(key: string): string | null;
  fileOf(record: Kept): string;
  keyOf(record: Kept): string;
  json(record: Kept): string;
  /** Checks what was read; throws when it does not fit. */
  check(raw: unknown): Kept;
  /** How the journal tells a change of part of a record; without it the whole record is told. */
  readonly patch?: {
    json(before: Kept, after: Kept): string;
    apply(before: object, patch: unknown): object;
  };
  /** The keys of records that need not be kept any longer. */
  outdated?(records: ReadonlyMap<string, Kept>): readonly string[];
}
