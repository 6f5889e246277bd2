import type { Action } from '../../../model/action.js';
import { fold } from '../../../reading/text/fold.js';
import { welshForms } from './welsh-forms.js';

/** Words that say nothing about what is searched for. */
const EMPTY = new Set(
  `a an the of on in to for and or by with at from is are it its this that one ones thing action actions task tasks item
my our your his her their about any all please some me us we you i yet still ever again who what when which be been do does did has have had get got
y yr o i yn ym yng am ar a ac neu gan gyda dros at wrth hyn hon hwn yma ein eich eu ei fy cam camau gam gamau gweithredu
weithredu unrhyw bob am rhywbeth unrhywbeth eto wedi sydd sy mae yr'r`.split(/\s+/u),
);

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The words to search for; all of them if none is specific. */
export function soughtWords(said: string): readonly string[] {
  const all = wordsOf(said);
  const telling = all.filter((word) => !EMPTY.has(word));
  return telling.length === 0 ? all : telling;
}

/** Removes plural and verb endings from a word: "costings" finds "costing", "reviewing" finds "review". */
const stem = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?:ies|ing|ings|es|ed|s|au|iau|on|ion|oedd)$/u, '').padEnd(3, '·');

type Sought = readonly string[];

const soughtOf = (word: string): Sought => [...welshForms(word)].map(stem);

const has = (words: readonly string[], sought: Sought): boolean =>
  words.some((word) => sought.some((form) => word.startsWith(form.replaceAll('·', ''))));

/** The parts of an action, or of something like one, that are searched. */
type Searched = Pick<Action, 'task' | 'leads' | 'quote' | 'notes' | 'reference'>;

/**
 * How well actions fit words: 3 if the task has them all, 2 if the task, leads and source line together have them, 1 if
 * a note is needed; 0 for no match. Ignores accents, case, endings and Welsh mutations.
 */
export function searchFor(said: string): (action: Searched) => number {
  const sought = soughtWords(said).map(soughtOf);
  if (sought.length === 0) return () => 0;
  const hasAll = (texts: readonly string[]): boolean => {
    const words = texts.flatMap(wordsOf);
    return sought.every((each) => has(words, each));
  };
  return ({ task, leads, quote, notes, reference }) => {
    if (hasAll([task, reference])) return 3;
    const known = [task, reference, quote, ...leads.map(({ name }) => name)];
    if (hasAll(known)) return 2;
    return hasAll([...known, ...notes.map(({ text }) => text)]) ? 1 : 0;
  };
}

function pairsOf(word: string): ReadonlySet<string> {
  const whole = ` ${word} `;
  return new Set(Array.from({ length: whole.length - 1 }, (_, index) => whole.slice(index, index + 2)));
}

/** How alike two words are, from 0 to 1, by the pairs of letters they share. */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(fold(one)), pairsOf(fold(other))];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size);
}

/** Words less alike than this are different words. */
const ALIKE = 0.5;

/** How near a task comes to words: the sum over the words it has or resembles; 0 for none. */
export function nearness(said: string): (action: Action) => number {
  const sought = soughtWords(said).filter((word) => word.length > 2);
  return ({ task }) => {
    const words = wordsOf(task);
    return sought.reduce((sum, word) => {
      const best = Math.max(0, ...words.map((other) => likeness(word, other)));
      return best < ALIKE ? sum : sum + best;
    }, 0);
  };
}
