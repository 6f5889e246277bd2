import type { PlanKey } from '../../model/plan-keys.js';
import { keysOf, type Word, wordsOf } from './word-keys.js';

/** Where a message names a plan of the group, by its title or just as "the plan". */
export interface PlanName {
  readonly start: number;
  readonly end: number;
}

const PLAN = /^(?:plan|[cg]ynllun|chynllun|plans|strategy|strategaeth)$/u;
/** Stands before a thing named as the known one. */
const BEFORE = /(?:^|(?<!\p{L}))(?:the|this|our|that|whole|action|y|ein|gweithredu|hwn)\s*$|(?:['’]r)\s*$/iu;
const AFTER = /^\s*(?:hwn|yma|gweithredu)(?!\p{L})/iu;

/**
 * Where words name the plan: "the Race Equality Plan", "the plan", "y cynllun"; null if "plan" is only a word of a
 * task.
 */
export function findPlanName(said: string, keys: readonly PlanKey[]): PlanName | null {
  const titles = keys.flatMap(({ kind, text = '' }) => (kind === 'plan' ? [text] : []));
  if (titles.length === 0) return null;
  const own = new Set(titles.flatMap((title) => wordsOf(title).map(({ word }) => keysOf(word).thing)));
  const words = wordsOf(said);
  for (const [at, word] of words.entries()) {
    if (!PLAN.test(word.word)) continue;
    const isOwn = (one: Word | undefined): boolean => one !== undefined && own.has(keysOf(one.word).thing);
    let [first, last] = [at, at];
    while (isOwn(words[first - 1])) first -= 1;
    while (isOwn(words[last + 1])) last += 1;
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? said.length];
    if (first < last || BEFORE.test(said.slice(0, start)) || AFTER.test(said.slice(end)) || words.length === 1)
      return { start, end };
  }
  return null;
}
