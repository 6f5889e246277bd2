import type { DocumentProblem, Documents } from '../ports/documents.js';
import { UsageError } from './arguments.js';
import { readInputFile } from './read-input-file.js';

const WORDS: Readonly<Record<DocumentProblem, string>> = {
  'document-kind-unknown':
    'files of this kind are not read; give the minutes as .docx, .pdf, .html, .eml, .vtt, .csv, .md or .txt.',
  'document-too-large': 'is larger than 20 MB.',
  'document-too-long':
    'is longer than any minutes: over 500 pages, over 100 MB when unpacked, or over 512 MB in memory.',
  'document-locked': 'is locked with a password; save it without one.',
  'document-scanned': 'holds pictures of pages and no words; give a version whose words can be selected.',
  'document-broken': 'is damaged and cannot be read; save it again.',
  'document-empty': 'has no words in it.',
  'document-too-slow': 'takes too long to read.',
};

/** Reads the text of a file, or of standard input for `-`. Throws a UsageError that says why when there is none. */
export async function documentText(file: string, documents: Documents): Promise<string> {
  const reading = await documents.read(readInputFile(file));
  if (!reading.ok) throw new UsageError(`${file}: ${WORDS[reading.code]}`);
  return reading.text;
}
