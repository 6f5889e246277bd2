import type { Language } from '../../model/language.js';
import { ENGLISH_WORDS, WELSH_WORDS } from './words-of-languages.js';

/** A longer message was probably pasted rather than typed, and does not show what its sender reads. */
const TYPED = 600;

/** Parts of a message that belong to no language: mentions, addresses, references and quotations. */
const OF_NO_LANGUAGE =
  /<at>[^<]*<\/at>|@\S+|https?:\/\/\S+|\S+@\S+|\b[A-Za-z][A-Za-z0-9]{1,7}[-–]\d+\b|["“][^"”]*["”]/gu;
const WORD = /[\p{L}]+(?:['’-]\p{L}+)*/gu;

/** Letters that show the language of an unlisted word. Welsh has no k, q, v, x and z, and w is a vowel. */
const WELSH_LETTERS =
  /[ŵŷâêîôû]|^(?:dd|ll|rh|ngh|mh|nh|ff)|[^aeiouwy]w[^aeiouwyh]|(?<!a)wy|ae(?:th|r|n)|(?:yw|dd|iad|iau|wch|aidd|io)$/u;
const ENGLISH_LETTERS = /[kqvxz]|ck|sh|igh|oo|ee|(?:ough|tion|ing|ment|[kpt]ed|ly|ness|ful)s?$|^(?:th|wh|wr)/u;

/** The weight of a listed word, and of one that only its letters give away. */
const KNOWN = 2;
const LOOKS = 1;

/**
 * The language in which a short message is typed, by its words and their letters; null if nothing shows it, or both
 * languages are equally likely. Names and references show nothing.
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

/** A capitalised word in neither list is taken for a name. */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
