import { createRequire } from 'node:module';
import type { Formatters, IntlMessageFormat, Options } from 'intl-messageformat';
import type { Language } from '../../model/language.js';

interface Library {
  readonly IntlMessageFormat: new (
    text: string,
    locale: string,
    formats: undefined,
    options: Options,
  ) => IntlMessageFormat;
}

let library: Library | undefined;

/** Reads a text in ICU MessageFormat, so that values can be put into it. */
export function parseText(text: string, language: Language): IntlMessageFormat {
  // The first text that needs the library loads it, so that a start-up does not wait for it.
  library ??= createRequire(import.meta.url)('intl-messageformat') as Library;
  return new library.IntlMessageFormat(text, language, undefined, { ignoreTag: true, formatters });
}

/** Writes small counts, which nearly all are, without the machinery of Intl: a card of many rows has many. */
class CountFormat extends Intl.NumberFormat {
  override format(value: number | bigint): string {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : super.format(value);
  }
}

const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The rules of each language, made once for all texts: making them takes longer than a card does. */
const formatters: Formatters = {
  getPluralRules: (language, options) =>
    made(plurals, `${String(language)} ${options?.type ?? ''}`, () => new Intl.PluralRules(language, options)),
  getNumberFormat: (language, options) =>
    options === undefined
      ? made(numbers, String(language), () => new CountFormat(language))
      : new Intl.NumberFormat(language, options),
  getDateTimeFormat: (language, options) => new Intl.DateTimeFormat(language, options),
};

function made<Rules>(kept: Map<string, Rules>, key: string, make: () => Rules): Rules {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const rules = make();
  kept.set(key, rules);
  return rules;
}
