import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import type { Disk } from './disk.js';
import type { FileContents, Kind } from './kind.js';

const envelope = z.strictObject({
  version: z.literal(1),
  number: z.number().int().nonnegative(),
  records: z.array(z.unknown()),
});

/** The end of a name that a file has while it is written; what a crash leaves under it is worthless. */
export const UNFINISHED = '.tmp';

/**
 * A lowdb adapter for one JSON file: a missing file reads as null, one that does not fit throws, and a write replaces
 * the whole file in one step (temporary file, flush, rename, flush of the folder).
 */
export class RecordsFile<Kept extends object> implements Adapter<FileContents<Kept>> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #kind: Kind<Kept>;

  constructor(disk: Disk, path: string, kind: Kind<Kept>) {
    this.#disk = disk;
    this.#path = path;
    this.#kind = kind;
  }

  read = async (): Promise<FileContents<Kept> | null> => {
    const bytes = await this.#disk.read(this.#path);
    if (bytes === null) return null;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { number, records } = envelope.parse(JSON.parse(text));
    return { number, records: records.map((record) => this.#kind.check(record)) };
  };

  write = async ({ number, records }: FileContents<Kept>): Promise<void> => {
    const lines = records.map((record) => `\n${this.#kind.json(record)}`).join(',');
    const unfinished = this.#path + UNFINISHED;
    await this.#disk.write(unfinished, `{"version":1,"number":${number},"records":[${lines}]}\n`);
    await this.#disk.rename(unfinished, this.#path);
    await this.#disk.flushFolder(dirname(this.#path));
  };
}
