import type { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../model/language.js';
import { parseText } from './parse-text.js';

/** An English text as a catalogue has it, with all that a translator must know. */
export interface EnglishText {
  /** ICU MessageFormat. */
  readonly text: string;
  /** For the translator: where it stands and what it means. */
  readonly note: string;
  /** The most characters that there is room for, where space is short. */
  readonly max?: number;
  /** What code puts into it, by name. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The texts of a `words.en.json`, in groups and groups of groups. */
export interface EnglishTexts {
  readonly [key: string]: EnglishText | EnglishTexts;
}

/** The texts of the `words.cy.json` that goes with it: the same groups, with the texts alone. */
export type Translation<English> = {
  readonly [Key in keyof English]: English[Key] extends { readonly text: string } ? string : Translation<English[Key]>;
};

/** The texts as code uses them: a string, or where values go into one a function of those. */
export type Words<English> = {
  readonly [Key in keyof English]: English[Key] extends { readonly text: string }
    ? English[Key] extends { readonly values: infer Values }
      ? (values: { readonly [Name in keyof Values]: string | number }) => string
      : string
    : Words<English[Key]>;
};

/** Joins a Welsh and an English text: short labels on one line, sentences one below the other. */
export const joinLanguages = (welsh: string, english: string): string => {
  if (welsh === english) return welsh;
  return welsh.length + english.length <= 60 ? `${welsh} / ${english}` : `${welsh}\n\n${english}`;
};

/** A text worded in one language, or in both, Welsh first; `between` stands between them where the length may not say. */
export function inLanguages(language: Language | 'both', word: (one: Language) => string, between?: string): string {
  if (language !== 'both') return word(language);
  return between === undefined ? joinLanguages(word('cy'), word('en')) : `${word('cy')}${between}${word('en')}`;
}

/** The words of one pair of files, for a reader of one language, or of both at once. */
export function defineWords<const English extends EnglishTexts>(
  english: English,
  welsh: Translation<English>,
): (language: Language | 'both') => Words<English> {
  const made: Partial<Record<Language | 'both', Words<English>>> = {};
  const make = (language: Language | 'both'): Words<English> => {
    if (language === 'en') return wordsIn(english, 'en') as Words<English>;
    if (language === 'cy') return wordsIn(welsh, 'cy') as Words<English>;
    return both(wordsFor('cy'), wordsFor('en'), english) as Words<English>;
  };
  const wordsFor = (language: Language | 'both'): Words<English> => (made[language] ??= make(language));
  return wordsFor;
}

type Values = Readonly<Record<string, string | number>>;

/** The texts of one language as code uses them. What has no values needs no parsing. */
function wordsIn(texts: unknown, language: Language): unknown {
  if (typeof texts === 'string') return texts.includes('{') ? textWith(texts, language) : texts;
  const part = texts as Readonly<Record<string, unknown>>;
  if (language === 'en' && typeof part['text'] === 'string') return wordsIn(part['text'], language);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, wordsIn(value, language)]));
}

/** A text that values go into; it is parsed when it is first used. */
function textWith(text: string, language: Language): (values: Values) => string {
  let message: IntlMessageFormat | undefined;
  return (values) => String((message ??= parseText(text, language)).format(values));
}

/** Words in which every text is Welsh and English joined. A text with a greatest length stands on one line. */
function both(welsh: unknown, english: unknown, entry: EnglishText | EnglishTexts): unknown {
  const join = 'max' in entry && typeof entry.max === 'number' ? onOneLine : joinLanguages;
  if (typeof welsh === 'string') return join(welsh, String(english));
  if (typeof welsh === 'function') return (values: Values) => join(call(welsh, values), call(english, values));
  const [cy, en] = [welsh, english] as readonly Readonly<Record<string, unknown>>[];
  return Object.fromEntries(
    Object.entries(entry as EnglishTexts).map(([key, part]) => [key, both(cy?.[key], en?.[key], part)]),
  );
}

const onOneLine = (welsh: string, english: string): string => (welsh === english ? welsh : `${welsh} / ${english}`);

const call = (word: unknown, values: Values): string => (word as (values: Values) => string)(values);
