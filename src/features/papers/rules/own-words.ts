import type { PaperText } from '../../../model/paper.js';
import { languageOfWords } from '../../../reading/text/language-of-words.js';

/** People's own words, unchanged, with their language if it can be told. */
export const ownWords = (words: string): PaperText => {
  const line = words.replace(/\s*[\r\n\t]+\s*/gu, ' ').trim();
  return line === '' ? [] : [{ words: line, language: languageOfWords(line), isWritten: true }];
};

/** A name, which belongs to no language. */
export const nameOf = (name: string): PaperText => [{ words: name, language: null, isWritten: true }];
