import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { UsageError } from './arguments.js';

/** Files that are text already; the others need a reader of their own. */
const TEXT = new Set(['', '.txt', '.md', '.text', '.log', '.csv', '.tsv', '.htm', '.html', '.eml', '.vtt']);

/** More than any minutes; a larger file is something else. */
const LARGEST = 64 * 1024 * 1024;

/** Whether a file's name says that it can be read. */
export const isTextFile = (name: string): boolean => TEXT.has(extname(name).toLowerCase());

/**
 * The text of a file, or of standard input for `-`. Refuses, with a UsageError: a file that is not there, is too large,
 * is of a kind that is not read, or is not text.
 */
export function readTextFile(file: string): string {
  if (file !== '-' && !isTextFile(file))
    throw new UsageError(
      `${file}: files of this kind are not read; give the text of it, such as .txt, .md, .html, .eml or .vtt.`,
    );
  let bytes: Buffer;
  try {
    if (file !== '-' && statSync(file).size > LARGEST)
      throw new UsageError(`${file}: larger than ${LARGEST / 1024 / 1024} MB.`);
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
  if (bytes.includes(0)) throw new UsageError(`${file}: is not text.`);
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}
