import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Documents } from '../ports/documents.js';
import { type Arguments, USAGE, UsageError } from './arguments.js';
import { documentText } from './document-text.js';

/** What the commands that read documents need from outside: a document reader, and where to print. */
export interface ReadWorld {
  readonly documents: Documents;
  print(text: string): void;
  /** Prints what went wrong, apart from the result. */
  complain(text: string): void;
}

/**
 * Runs `answer` on the text of every file in a folder, and writes the results to the folder `--out`. Returns how many
 * files could not be read.
 */
export async function readEach(
  folder: string,
  options: Arguments,
  world: ReadWorld,
  answer: (text: string, file: string) => string,
): Promise<number> {
  const { out } = options;
  if (out === null) throw new UsageError(`--each needs --out.\n\n${USAGE}`);
  if (!existsSync(folder)) throw new UsageError(`${folder}: there is no such folder.`);
  mkdirSync(out, { recursive: true });
  const files = documentNames(folder);
  const taken = new Set<string>();
  let failed = 0;
  for (const file of files) {
    try {
      const said = answer(await documentText(join(folder, file), world.documents), file);
      const name = basename(file, extname(file));
      writeFileSync(join(out, `${taken.has(name) ? file : name}.${options.isJson ? 'json' : 'txt'}`), said);
      taken.add(name);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      world.complain(`${error.message}\n`);
      failed++;
    }
  }
  world.print(`${files.length - failed} read into ${out}\n`);
  return failed;
}

/** The files in a folder that may be documents: not the JSON files of their dates or labels, nor hidden files. */
const documentNames = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && extname(entry.name) !== '.json')
    .map((entry) => entry.name)
    .sort();
