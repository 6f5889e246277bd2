import { readFileSync, statSync } from 'node:fs';
import type { DocumentFile } from '../ports/documents.js';
import { UsageError } from './arguments.js';

/** More than any minutes; a larger file is not even opened. */
const LARGEST = 64 * 1024 * 1024;

/** Reads a file, or standard input for `-`. Throws a UsageError when it is missing, too large or not a file. */
export function readInputFile(file: string): DocumentFile {
  try {
    if (file === '-') return { name: '', bytes: readFileSync(0) };
    if (statSync(file).size > LARGEST) throw new UsageError(`${file}: is larger than any minutes.`);
    return { name: file, bytes: readFileSync(file) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}
