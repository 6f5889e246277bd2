import type { Problem } from '../../core/answers/problem.js';
import type { Language } from '../../core/groups/group.js';
import { worded } from '../messages/catalogue.js';
import { problemsCy } from '../messages/problems-cy.js';
import { problemsEn } from '../messages/problems-en.js';

/** A problem as a sentence: what is wrong and what to do, with long quotations cut. */
export function wordProblem(problem: Problem, language: Language | 'both'): string {
  const short = 'said' in problem ? { ...problem, said: cut(problem.said) } : problem;
  return worded(language, (one) => {
    const messages = one === 'cy' ? problemsCy : problemsEn;
    // The catalogue has, under each code, the sentence for just that code's problem.
    return (messages[short.code] as (of: Problem) => string)(short);
  });
}

const cut = (said: string): string => (said.length > 120 ? `${said.slice(0, 119)}…` : said);
