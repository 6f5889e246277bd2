import type { Problem } from '../../model/problem.js';
import type { Language } from '../../model/group.js';
import { cut } from './cut.js';
import { inLanguages } from './catalogue.js';
import { problemsCy } from './problems-cy.js';
import { problemsEn } from './problems-en.js';

/** The longest that something said is quoted. */
const QUOTED = 120;

/**
 * A problem as a sentence: what is wrong and what to do, with long quotations cut. `finish` is done to each language's
 * sentence, such as escaping it for a card.
 */
export function wordProblem(
  problem: Problem,
  language: Language | 'both',
  finish: (sentence: string) => string = (sentence) => sentence,
): string {
  const said = 'said' in problem ? { ...problem, said: cut(problem.said, QUOTED) } : problem;
  const short = 'name' in said ? { ...said, name: cut(said.name, QUOTED) } : said;
  return inLanguages(language, (one) => {
    const messages = one === 'cy' ? problemsCy : problemsEn;
    // The catalogue has, under each code, the sentence for just that code's problem.
    return finish((messages[short.code] as (of: Problem) => string)(short));
  });
}
