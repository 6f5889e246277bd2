import { COMMITMENT_LINKS, NO_TASKS } from '../../../reading/chat/commitment-words.js';
import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';

/** "I'll do it" and "she can do the second" name no task of their own. */
export const isElliptical = (tokens: readonly { readonly word: string }[], at: number): boolean => {
  const [next = '.', later = ''] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
  return tokens[at]?.word === 'do' && (NAMES_NONE.test(next) || NAMES_NONE.test(`${next} ${later}`));
};
const NAMES_NONE =
  /^(?:it|that|this|so|them|[.,;!]|\p{N}+|(?:mon|tues|wednes|thurs|fri)day|(?:the )?(?:first|second|third|fourth|fifth|\p{L}+th)|the \p{N}+)$/u;

/** Seeing to something is doing it. */
export const isSeenTo = (verb: string, next: string | undefined): boolean => verb === 'see' && next === 'to';
const IDIOM = /^(?:word|words|chat|look|go|think|catch-up|conversation|sgwrs|gair|golwg|cip|copi)$/u;
/** Having a word and having a look are things to do. */
export const isIdiom = (verb: string, ...after: readonly (string | undefined)[]): boolean =>
  (/^(?:have|cael|gael|chael)$/u.test(verb) && after.some((word) => IDIOM.test(word ?? ''))) ||
  (/^(?:mynd|dod|fynd|ddod)$/u.test(verb) && /^(?:â|a|ag|trwy|drwy|dros|ati)$/u.test(after[0] ?? ''));

/** English verbs in Welsh dress: "sorto", "emailo", "printo". */
const BORROWED = /^\p{L}{3,}(?:io|[^aeiouwy]o)$/u;

/** Whether a word is the verb-noun of a task, after the word before it. */
export function isVerbNoun(word: string, last: string): boolean {
  const plain = undoSoftMutation(word);
  if (COMMITMENT_LINKS.has(word) || NO_TASKS.has(plain)) return false;
  return WELSH_VERB_NOUNS.has(plain) || (BORROWED.test(word) && /^(?:i|am|yn|n|w?nai|gwna|wna)$/u.test(last));
}
