import type { Group } from '../../model/group.js';
import type { Asker } from '../../ports/asker.js';
import { languageOfWords } from '../../reading/text/language-of-words.js';
import { readSetUp } from './read-set-up.js';

/** A set-up in words; the first one that somebody types in Welsh, and that says no language, makes the group Welsh. */
export function inLanguageTyped(text: string, group: Pick<Group, 'isSetUp'>, asker: Asker): string {
  const isWelsh = (asker.isLanguageTyped === true && asker.language === 'cy') || languageOfWords(text) === 'cy';
  if (group.isSetUp || !isWelsh || readSetUp(text).language !== undefined) return text;
  return `${text}; language Welsh`;
}
