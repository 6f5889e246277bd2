import type { EnglishText, EnglishTexts } from './catalogue.js';

/** The texts of a `words.cy.json`, in groups and groups of groups. */
export interface WelshTexts {
  readonly [key: string]: string | WelshTexts;
}

const isText = (part: EnglishText | EnglishTexts): part is EnglishText =>
  'text' in part && typeof part.text === 'string';

/** Every English text by its key, `button.edit`. */
export function flatEnglish(texts: EnglishTexts, path = ''): ReadonlyMap<string, EnglishText> {
  return new Map(
    Object.entries(texts).flatMap(([key, part]) =>
      isText(part) ? [[`${path}${key}`, part] as const] : [...flatEnglish(part, `${path}${key}.`)],
    ),
  );
}

/** Every Welsh text by its key. */
export function flatWelsh(texts: WelshTexts, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, part]) =>
      typeof part === 'string' ? [[`${path}${key}`, part] as const] : [...flatWelsh(part, `${path}${key}.`)],
    ),
  );
}

/** The same Welsh file with other texts, those of keys that are given. */
export function withTexts(texts: WelshTexts, given: ReadonlyMap<string, string>, path = ''): WelshTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, part]) => [
      key,
      typeof part === 'string' ? (given.get(`${path}${key}`) ?? part) : withTexts(part, given, `${path}${key}.`),
    ]),
  );
}
