import type { Language } from '../../model/language.js';
import { ENGLISH_WORDS, WELSH_WORDS } from './words-of-languages.js';

/** A message that is longer was rather pasted than typed, and says nothing of what its sender reads. */
const TYPED = 600;

/** What stands in a message and is of no language: mentions, addresses, references, and what is quoted from elsewhere. */
const OF_NO_LANGUAGE =
  /<at>[^<]*<\/at>|@\S+|https?:\/\/\S+|\S+@\S+|\b[A-Za-z][A-Za-z0-9]{1,7}[-–]\d+\b|["“][^"”]*["”]/gu;
const WORD = /[\p{L}]+(?:['’-]\p{L}+)*/gu;

/** Signs of a language in the letters of a word that is in no list. Welsh has no k, q, v, x and z, and w is a vowel. */
const WELSH_LETTERS =
  /[ŵŷâêîôû]|^(?:dd|ll|rh|ngh|mh|nh|ff)|[^aeiouwy]w[^aeiouwyh]|(?<!a)wy|ae(?:th|r|n)|(?:yw|dd|iad|iau|wch|aidd|io)$/u;
const ENGLISH_LETTERS = /[kqvxz]|ck|sh|igh|oo|ee|(?:ough|tion|ing|ment|[kpt]ed|ly|ness|ful)s?$|^(?:th|wh|wr)/u;

/** What a word in a list counts for, and what one counts for whose letters alone are a sign. */
const KNOWN = 2;
const LOOKS = 1;

/**
 * The language that a short message is typed in, by its words and their letters; null where nothing tells, or both
 * languages tell as much. Names and references tell nothing.
 */
export function languageOfWords(message: string): Language | null {
  if (message.length > TYPED) return null;
  const said = message.replace(OF_NO_LANGUAGE, ' ').replaceAll('’', "'");
  let [welsh, english] = [0, 0];
  for (const [word] of said.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const parts = WELSH_WORDS.has(lower) || ENGLISH_WORDS.has(lower) ? [lower] : lower.split(/['-]/u);
    const isWelsh = parts.some((part) => WELSH_WORDS.has(part));
    const isEnglish = parts.some((part) => ENGLISH_WORDS.has(part));
    if (isWelsh || isEnglish) {
      welsh += isWelsh ? KNOWN : 0;
      english += isEnglish ? KNOWN : 0;
    } else if (!isName(word)) {
      welsh += WELSH_LETTERS.test(lower) ? LOOKS : 0;
      english += ENGLISH_LETTERS.test(lower) ? LOOKS : 0;
    }
  }
  return welsh === english ? null : welsh > english ? 'cy' : 'en';
}

/** A word that begins with a capital may be a name; what is in neither list is taken for one. */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
