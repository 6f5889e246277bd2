import type { Language } from '../../model/language.js';
import type { EnglishText } from './catalogue.js';
import { parseText } from './parse-text.js';
import { partsOf, type TextParts } from './text-parts.js';

/** The plural forms that every plural of a language must have. */
const FORMS: Readonly<Record<Language, readonly string[]>> = {
  en: ['one', 'other'],
  cy: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

/** Counts that take each of the plural forms, and a long one. */
const COUNTS = [0, 1, 2, 3, 5, 6, 12];
const NAME = 'Siân Rees';

/** What is wrong with a text in a language, by its English entry; each as words that go on from the text's key. */
export function textFaults(
  text: string,
  { text: source, values = {}, max }: EnglishText,
  language: Language,
): string[] {
  if (text.trim() === '') return ['is empty'];
  const parts = tryParts(text, language);
  if (typeof parts === 'string') return [`is no ICU MessageFormat: ${parts}`];
  const english = language === 'en' ? parts : tryParts(source, 'en');
  const names = Object.keys(values);
  return [
    ...names.filter((name) => !parts.values.has(name)).map((name) => `has lost {${name}}`),
    ...[...parts.values]
      .filter((name) => !names.includes(name))
      .map((name) => `has {${name}}, which nothing is put into`),
    ...formFaults(parts, language),
    ...(typeof english === 'string' ? [] : caseFaults(parts, english)),
    ...signFaults(text),
    ...(max === undefined ? [] : lengthFaults(text, parts, max, language)),
  ];
}

function tryParts(text: string, language: Language): TextParts | string {
  try {
    return partsOf(parseText(text, language));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const formFaults = ({ plurals }: TextParts, language: Language): string[] =>
  plurals.flatMap(({ name, forms }) =>
    FORMS[language].filter((form) => !forms.includes(form)).map((form) => `has no form “${form}” for {${name}}`),
  );

const caseFaults = ({ choices }: TextParts, english: TextParts): string[] =>
  english.choices.flatMap(({ name, cases }) => {
    const own = choices.filter((choice) => choice.name === name);
    return cases
      .filter((key) => own.length === 0 || own.some((choice) => !choice.cases.includes(key)))
      .map((key) => `has no case “${key}” for {${name}}`);
  });

/** An apostrophe is ’ and quotation marks are “ and ”; ' would also act as a sign of MessageFormat. */
const signFaults = (text: string): string[] =>
  [...new Set(text.match(/['"‘`´„«»]/gu) ?? [])].map(
    (sign) => `has ${sign}: write ’ for an apostrophe, “ and ” for a quotation`,
  );

function lengthFaults(text: string, { values, plurals }: TextParts, max: number, language: Language): string[] {
  const counted = plurals.map(({ name }) => name);
  const message = parseText(text, language);
  const lengths = (counted.length === 0 ? [0] : COUNTS).map(
    (count) =>
      String(
        message.format(Object.fromEntries([...values].map((name) => [name, counted.includes(name) ? count : NAME]))),
      ).length,
  );
  const longest = Math.max(...lengths);
  return longest <= max ? [] : [`has ${longest} characters where there is room for ${max}`];
}
