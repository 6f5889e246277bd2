import type { Closure } from '../../model/closure.js';
import type { Language } from '../../model/language.js';
import { inLanguages } from './catalogue.js';
import { cut } from './cut.js';
import { sharedWords } from './shared-words.js';

/** The longest that it is said by what an action was superseded, or to whom it was transferred. */
const NAMED = 120;

/** How an action is closed, or proposed to be, as plain text: "Superseded by ISCG-9". */
export const formatClosure = ({ kind, to }: Pick<Closure, 'kind' | 'to'>, language: Language | 'both'): string =>
  inLanguages(language, (one) => {
    const words = sharedWords(one).closure;
    return to !== null && (kind === 'superseded' || kind === 'transferred')
      ? words.to[kind]({ to: cut(to, NAMED) })
      : words.kind[kind];
  });
