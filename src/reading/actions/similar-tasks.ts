import { editDistance } from '../text/edit-distance.js';
import { fold } from '../text/fold.js';

/** Words that say nothing about the task. */
const EMPTY = new Set(
  `a an the this that these those our their its his her my your of for to in on at by with from into about and or as it them
please kindly also just asap urgently then now be is are will would should could can some any all
y yr r a ac o i ar yn am gan wrth at hyd ei eu ein eich fy hwn hon hynny os gwelwch dda hefyd nawr`.split(/\s+/u),
);
/** Verbs that people use interchangeably. */
const SAME = `send circulate share email issue distribute forward recirculate
draft write prepare produce
ring phone call telephone
arrange organise organize schedule
check confirm verify
anfon cylchredeg rhannu ebostio dosbarthu
drafftio ysgrifennu paratoi llunio
trefnu threfnu drefnu
ffonio galw
gwirio cadarnhau`;
const VERBS: ReadonlyMap<string, string> = new Map(
  SAME.split('\n').flatMap((line) => line.split(' ').map((verb) => [verb, line.split(' ')[0] ?? verb] as const)),
);
/** Begins an addition that leaves a task the same: "for the board". */
const ADDS = new Set('for with in at about on before ahead so to gyda ar am i cyn yn ar'.split(' '));
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|monday|tuesday|wednesday|thursday|friday)$/u;
/** Shorter words have too many similar words. */
const LONG = 6;
/** How many words two tasks must share before one may say more, and how much more it may say. */
const SHARED = 3;
const ADDED = 4;

interface Word {
  readonly key: string;
  /** Its place among all words of the task. */
  readonly at: number;
  readonly raw: string;
}

/** A task prepared for comparison: the meaning of its words, in order. */
export interface ComparedTask {
  readonly task: string;
  readonly keys: readonly string[];
  /** A number that similar tasks share, and that few others have. */
  readonly number: number;
}

export function comparedTask(task: string): ComparedTask {
  const keys = wordsOf(task).words.map(({ key }) => key);
  return { task, keys, number: numberOf(keys) };
}

/** A number made of the words that similar tasks must share. */
function numberOf(keys: readonly string[]): number {
  let number = 7;
  for (const key of keys.slice(0, SHARED)) {
    const same = isExact(key) ? key : key.charAt(0);
    for (let at = 0; at < same.length; at += 1) number = (number * 31 + same.charCodeAt(at)) | 0;
    number = (number * 31) | 0;
  }
  return number;
}

/** Whether a single different letter makes this another word. */
const isExact = (word: string): boolean => word.length < LONG || MONTH.test(word) || /\d/u.test(word);

function wordsOf(task: string): { readonly all: readonly string[]; readonly words: readonly Word[] } {
  const all = task.split(/[^\p{L}\p{M}\p{N}&]+/u).filter((word) => word !== '');
  const words = all.flatMap((raw, at) => {
    const word = fold(raw);
    return EMPTY.has(word) ? [] : [{ key: VERBS.get(word) ?? singular(word), at, raw }];
  });
  return { all, words };
}

const singular = (word: string): string =>
  word.length > 3 && !word.endsWith('ss') ? word.replace(/ies$/u, 'y').replace(/(?<=[^su])s$/u, '') : word;

/** Whether two words are the same, or one misses a letter, doubles one or swaps two. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (isExact(one) || isExact(other) || !one.startsWith(other.charAt(0)) || editDistance(one, other) !== 1)
    return false;
  const lettersOf = (word: string): string => word.split('').sort().join('');
  const isSwapped = lettersOf(one) === lettersOf(other);
  return isSwapped || one.length !== other.length;
}

/**
 * Whether two tasks are worded so closely that they may be the same one, said twice: the same words in the same order,
 * apart from small words, plurals, typing errors, interchangeable verbs, or a little more at the end of one. Another
 * noun, place, month or number makes another task.
 */
export function areSimilarTasks(one: ComparedTask, other: ComparedTask): boolean {
  const short = one.keys.length <= other.keys.length ? one : other;
  const long = short === one ? other : one;
  if (short.keys.length === 0) return false;
  for (let at = 0; at < short.keys.length; at += 1)
    if (!sameWord(short.keys[at] ?? '', long.keys[at] ?? '')) return false;
  const more = long.keys.length - short.keys.length;
  if (more === 0) return true;
  if (short.keys.length < SHARED || more > ADDED) return false;
  const { all, words } = wordsOf(long.task);
  const end = words[short.keys.length - 1]?.at ?? 0;
  return (
    ADDS.has(fold(all[end + 1] ?? '')) &&
    words.slice(short.keys.length).every(({ key, raw }) => !/[\d\p{Lu}]/u.test(raw) && !MONTH.test(key))
  );
}
