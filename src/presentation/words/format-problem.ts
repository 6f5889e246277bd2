import type { Problem, ProblemCode } from '../../model/problem.js';
import { cut } from './cut.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';
import { sharedWords } from './shared-words.js';
import { formatDate, formatOnDay } from './format-day.js';

/** The longest that something said is quoted. */
const QUOTED = 120;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A text for every problem, into which goes what the problem has. */
type Texts = {
  readonly [Code in ProblemCode]:
    string | ((values: Readonly<Record<keyof Extract<Problem, { readonly code: Code }>, string | number>>) => string);
};

/**
 * A problem as a sentence: what is wrong and what to do, with long quotations cut. `finish` is done to each language's
 * sentence, such as escaping it for a card.
 */
export function formatProblem(
  problem: Problem,
  language: Language | 'both',
  finish: (sentence: string) => string = (sentence) => sentence,
): string {
  return inLanguages(language, (one) => {
    const texts: Texts = sharedWords(one).problem;
    const text = texts[problem.code];
    return finish(typeof text === 'string' ? text : text(valuesOf(problem, one) as never));
  });
}

/** What a problem may have. */
type Part = string | number | readonly string[] | null;

/** What a problem has, as it stands in a sentence of a language. */
const valuesOf = (problem: Problem, language: Language): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries<Part>(problem).map(([name, value]) => [name, valueOf(name, value, language)]));

function valueOf(name: string, value: Part, language: Language): string | number {
  if (value === null) return 'none';
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return eitherOf(value, language);
  switch (name) {
    case 'said':
      // A form sends a day in figures.
      return DAY.test(value) ? formatDate(value, language) : cut(value, QUOTED);
    case 'name':
      return cut(value, QUOTED);
    case 'day':
      return formatDate(value, language);
    case 'last':
      return formatOnDay(value, language);
    case 'about':
    case 'why':
      // A text chooses by it, and what it chooses by may have no hyphen.
      return value.replaceAll('-', '_');
    default:
      return value;
  }
}

const eitherOf = (names: readonly string[], language: Language): string =>
  names.slice(1).reduce((first, second) => sharedWords(language).or({ first, second }), names[0] ?? '');
