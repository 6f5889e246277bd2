import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnglishTexts } from '../presentation/words/catalogue.js';
import type { WelshTexts } from '../presentation/words/flat-texts.js';

/** One pair of `words.en.json` and `words.cy.json`, by its folder under `src`, such as `features/help`. */
export interface WordsFiles {
  readonly folder: string;
  readonly english: EnglishTexts;
  readonly welsh: WelshTexts;
}

const ENGLISH = 'words.en.json';
const WELSH = 'words.cy.json';

/** Reads every pair of files under the folder `sources`, in the order of their folders. */
export function readWordsFiles(sources: string): readonly WordsFiles[] {
  const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(sources, folder, name), 'utf8'));
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(`/${ENGLISH}`))
    .map((file) => file.slice(0, -ENGLISH.length - 1))
    .sort()
    .map((folder) => ({
      folder,
      english: read(folder, ENGLISH) as EnglishTexts,
      welsh: read(folder, WELSH) as WelshTexts,
    }));
}

/** Writes the Welsh file of a folder. */
export function writeWelsh(sources: string, folder: string, welsh: WelshTexts): void {
  writeFileSync(join(sources, folder, WELSH), `${JSON.stringify(welsh, null, 2)}\n`);
}
