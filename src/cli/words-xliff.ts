import { createRequire } from 'node:module';
import type { EnglishText } from '../presentation/words/catalogue.js';
import { flatEnglish, flatWelsh } from '../presentation/words/flat-texts.js';
import type { WordsFiles } from './words-files.js';

/** A text as a translation tool has it; not a string when the tool has put marks into it. */
interface Unit {
  readonly source: unknown;
  readonly target?: unknown;
}

/** The texts of an XLIFF file, by their folder and key. */
type Resources = Readonly<Record<string, Readonly<Record<string, Unit>>>>;

interface Document {
  readonly resources: Resources;
  readonly sourceLanguage: string;
  readonly targetLanguage?: string;
}

interface Library {
  readonly jsToXliff12: (document: Document) => Promise<string>;
  readonly xliff12ToJs: (xml: string) => Promise<Document>;
}

const load = (): Library => createRequire(import.meta.url)('xliff') as Library;

/**
 * Writes all words as XLIFF 1.2: one file for each folder, each text with its Welsh, its note and its greatest length.
 */
export async function toXliff(files: readonly WordsFiles[]): Promise<string> {
  const xml = await load().jsToXliff12({
    resources: Object.fromEntries(files.map((pair) => [pair.folder, unitsOf(pair)])),
    sourceLanguage: 'en',
    targetLanguage: 'cy',
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function unitsOf({ english, welsh }: WordsFiles): Resources[string] {
  const translated = flatWelsh(welsh);
  return Object.fromEntries(
    [...flatEnglish(english)].map(([key, entry]) => [
      key,
      {
        source: entry.text,
        target: translated.get(key) ?? '',
        note: notesOf(entry),
        additionalAttributes: roomOf(entry),
      },
    ]),
  );
}

/** The note, then what each value is and how long the text may become. */
const notesOf = ({ note, values = {}, max }: EnglishText): readonly string[] => [
  note,
  ...Object.entries(values).map(([name, meaning]) => `{${name}}: ${meaning}`),
  ...(max === undefined ? [] : [`At most ${max} characters`]),
];

// A tool measures the text as written, which says nothing about one with values.
const roomOf = ({ max, values }: EnglishText): Readonly<Record<string, string>> => ({
  'xml:space': 'preserve',
  ...(max === undefined || values !== undefined ? {} : { maxwidth: String(max), 'size-unit': 'char' }),
});

/** Reads the texts of an XLIFF 1.2 file; throws when it is not one. */
export async function fromXliff(xml: string): Promise<Resources> {
  const { resources } = await load().xliff12ToJs(xml);
  return resources;
}
