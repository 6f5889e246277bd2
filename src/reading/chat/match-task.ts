import { fold } from '../text/fold.js';
import { EMPTY } from './empty-words.js';
import { didAt } from './said-as-done.js';
import { isMonthAlone, namesNothing } from './names-nothing.js';
import { isNearly } from './spelling.js';
import type { ChatAction } from './vocabulary.js';
import { keysOf, type Word, wordsOf } from './word-keys.js';

/** The actions whose task the words of a message name, best first, and where the words stand. */
export interface TaskMatch {
  /** Only one if it is clear which is meant. */
  readonly actions: readonly ChatAction[];
  /** Others that fit less well. */
  readonly others: readonly ChatAction[];
  /** How many words fit the first action. */
  readonly hits: number;
  /** How well they fit the first action. */
  readonly score: number;
  readonly start: number;
  readonly end: number;
  /** Where its verb is reported as done: "briefed", "wedi bwcio"; null if it is not. */
  readonly didAt: { readonly start: number; readonly end: number } | null;
}

interface Index {
  /** The positions of the actions that have a word in their task. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** How much a word says about the actions that have it. */
  readonly weights: ReadonlyMap<string, number>;
  readonly spelt: readonly { readonly key: string; readonly folded: string }[];
  /** The task words that misspelt words were found to resemble. */
  readonly near: Map<string, readonly string[]>;
}

const indexes = new WeakMap<readonly ChatAction[], Index>();

function taskKeys(task: string): ReadonlySet<string> {
  const keys = wordsOf(task)
    .filter(({ word }) => !EMPTY.has(word) && word.length > 1)
    .map(({ word }) => keysOf(word).thing);
  return new Set([...keys, ...acronymsOf(task)]);
}

/** The acronyms in a task: "ToR" for "terms of reference", as `^tor`. */
function acronymsOf(task: string): readonly string[] {
  const letters = wordsOf(task).map(({ word }) => word.charAt(0));
  return [2, 3, 4].flatMap((length) =>
    letters
      .slice(0, Math.max(0, letters.length - length + 1))
      .map((_, at) => `^${letters.slice(at, at + length).join('')}`),
  );
}

function indexOf(actions: readonly ChatAction[]): Index {
  const known = indexes.get(actions);
  if (known !== undefined) return known;
  const keys = actions.map((action) => taskKeys(action.task));
  const holders = new Map<string, number[]>();
  keys.forEach((set, at) => {
    for (const key of set) holders.set(key, [...(holders.get(key) ?? []), at]);
  });
  const all = Math.log(1 + actions.length);
  const weights = new Map(
    [...holders].map(([key, { length }]) => [key, Math.log(1 + actions.length / length) / all] as const),
  );
  const spelt = [...holders.keys()].flatMap((key) => (key.length > 3 ? [{ key, folded: fold(key) }] : []));
  const made = { holders, weights, spelt, near: new Map<string, readonly string[]>() };
  indexes.set(actions, made);
  return made;
}

/** The least score: a word that only this action has, or two words. */
const ENOUGH = 0.62;
export const CLEARLY = 1.3;
/** The factor for closed actions. */
const CLOSED = 0.75;
const SHOWN = 1.5;
const MOST = 5;
const LATER = 0.75;

interface Asking {
  /** The people whose actions are likelier: the asker if they speak of their own, and everybody named. */
  readonly likely: readonly string[];
  /** What was last shown, which is likelier too. */
  readonly shown: readonly string[];
}

/** An action, how well words fit it, and which words do. */
export interface ScoredTask {
  readonly action: ChatAction;
  readonly score: number;
  readonly hits: readonly Word[];
}

/** The actions that words fit, best first. */
export function scoredTasks(
  text: string,
  actions: readonly ChatAction[],
  { likely, shown }: Asking,
): readonly ScoredTask[] {
  const words = wordsOf(text).filter((word) => !EMPTY.has(word.word) && !namesNothing(word, text));
  const index = indexOf(actions);
  return (
    scoresOf(words, index, text)
      .map(({ at, ...found }) => ({ action: actions[at], ...found }))
      .filter((found): found is typeof found & { readonly action: ChatAction } => found.action !== undefined)
      .filter(({ score }) => score >= ENOUGH)
      // "First draft's there" is about what was shown, not about another action "Draft the plan".
      .filter(
        ({ action, hits }) =>
          shown.length === 0 || shown.includes(action.reference) || hits.some((hit) => !isVerbOf(hit, action)),
      )
      .map((found) => ({
        ...found,
        score:
          found.score *
          (found.action.isOpen ? 1 : CLOSED) *
          (likely.some((id) => found.action.leads.includes(id)) ? 1.35 : 1) *
          (shown.includes(found.action.reference) ? SHOWN : 1),
      }))
      .sort((one, other) => other.score - one.score)
  );
}

const AFTER_ARTICLE = /(?<!\p{L})(?:the|a|an) $/iu;

/** The actions that a message names by words of their tasks; null if it names none. */
export function matchTask(text: string, actions: readonly ChatAction[], asking: Asking): TaskMatch | null {
  if (actions.length === 0) return null;
  // "Shut the book" books nothing: after an article, a verb is another word.
  const scored = scoredTasks(text, actions, asking).filter(
    ({ action, hits }) =>
      hits.some((hit) => !isMonthAlone(hit, text)) &&
      hits.some(
        (hit) => !isVerbOf(hit, action) || !AFTER_ARTICLE.test(text.slice(Math.max(0, hit.start - 5), hit.start)),
      ),
  );
  const [best, second] = scored;
  if (best === undefined) return null;
  const isClear = second === undefined || best.score >= second.score * CLEARLY;
  const chosen = isClear ? [best] : scored.filter(({ score }) => score * CLEARLY > best.score).slice(0, MOST);
  const verb = best.hits.find((hit) => isVerbOf(hit, best.action));
  const nouns = best.hits.filter((hit) => hit !== verb);
  return {
    actions: chosen.map(({ action }) => action),
    others: scored.filter((found) => !chosen.includes(found)).map(({ action }) => action),
    hits: best.hits.length,
    score: best.score,
    ...stretchOf(nouns.length === 0 ? best.hits : nouns, text),
    didAt: verb !== undefined && nouns.length > 0 ? didAt(verb, text) : null,
  };
}

/** How well the words fit each action that has any of them. */
function scoresOf(
  words: readonly Word[],
  index: Index,
  text: string,
): readonly { readonly at: number; readonly score: number; readonly hits: readonly Word[] }[] {
  const found = new Map<number, { readonly hits: Word[]; readonly keys: Set<string> }>();
  for (const word of words) {
    const seen = new Set<number>();
    for (const key of keysIn(word, index, text))
      for (const at of index.holders.get(key) ?? []) {
        if (seen.has(at)) continue;
        seen.add(at);
        const one = found.get(at) ?? { hits: [], keys: new Set<string>() };
        found.set(at, one);
        one.hits.push(word);
        one.keys.add(key);
      }
  }
  const first = Math.min(...[...found.values()].flatMap(({ hits }) => hits.map(({ start }) => start)));
  const clause = first + (/[,;.!?]\s|\s[–—-]\s/u.exec(text.slice(first))?.index ?? text.length);
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([at, { hits, keys }]) => {
      // "The trusts' letter please, their lead is ill": the subject stands first and the reason after it.
      const isLater = hits.every(({ start }) => start > clause);
      const squares = [...keys].reduce((sum, key) => sum + (index.weights.get(key) ?? 0) ** 2, 0);
      return { at, hits, score: Math.sqrt(squares) * (1 + 0.25 * (keys.size - 1)) * (isLater ? LATER : 1) };
    });
}

/**
 * The task words that a word stands for: an acronym, the word itself or, if no task has it, words that it may misspell.
 */
function keysIn({ word, start, end }: Word, { holders, spelt, near }: Index, text: string): readonly string[] {
  const written = text.slice(start, end);
  const acronym = /^\p{Lu}/u.test(written) && /\p{Lu}$/u.test(written) && holders.has(`^${word}`) ? [`^${word}`] : [];
  const { thing, concept } = keysOf(word);
  if (holders.has(thing)) return [...acronym, thing];
  // "Chase" says what is wanted; it is not a misspelt "case".
  if (concept !== null || thing.length < 6) return acronym;
  const known =
    near.get(thing) ??
    spelt.flatMap(({ key, folded }) =>
      isNearly(key, thing) || (key.length > 4 && folded.startsWith(thing)) ? [key] : [],
    );
  if (near.size < MOST_NEAR) near.set(thing, known);
  return [...acronym, ...known];
}

/** The most misspelt words to remember per group. */
const MOST_NEAR = 2000;

/** Whether a word is the verb at the start of a task. */
const isVerbOf = ({ word }: Word, { task }: ChatAction): boolean => {
  const [first] = wordsOf(task);
  return first !== undefined && keysOf(word).thing === keysOf(first.word).thing;
};

const DETERMINER = /(?:(?<!\p{L})(?:the|my|our|that|this|your|y|yr|fy|ein|o'r|i'r|am y|for the|on the)\s+|['’]r\s+)$/iu;
const THING = /^\s+(?:one|thing|action|item|task|stuff|bit|job|un)(?!\p{L})/iu;

/** The stretch of words that names the task, with a preceding "the" and a following "one". */
export function stretchOf(hits: readonly Word[], text: string): { readonly start: number; readonly end: number } {
  let best = { start: hits[0]?.start ?? 0, end: hits[0]?.end ?? 0, count: 0 };
  let current = { start: -1, end: -1, count: 0 };
  for (const hit of hits) {
    const isNear =
      current.count > 0 &&
      wordsOf(text.slice(current.end, hit.start)).length <= 2 &&
      !/[.!?;\n]/u.test(text.slice(current.end, hit.start));
    current = isNear
      ? { start: current.start, end: hit.end, count: current.count + 1 }
      : { start: hit.start, end: hit.end, count: 1 };
    if (current.count > best.count) best = current;
  }
  const before = DETERMINER.exec(text.slice(Math.max(0, best.start - 20), best.start))?.[0].length ?? 0;
  const after = THING.exec(text.slice(best.end, best.end + 12))?.[0].length ?? 0;
  return { start: best.start - before, end: best.end + after };
}
