import { matchesOf } from '../text/matches-of.js';
import { remembered } from '../text/remembered.js';

const END = /[.!?]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\p{N}█■@])/gu;
const SHORT =
  /(?:(?<!\p{L})(?:e\.g|i\.e|etc|mr|mrs|ms|dr|prof|no|cllr|st|cf|vs|approx|dept|para|fig|rev|revd|ref|col|capt|lt|maj|sgt|gen|supt|insp|cyng|parch|nos|hon|jan|feb|aug|sept|oct|nov|dec)|(?<!\p{L})\p{Lu})\.\s+$/iu;

/** The sentences of a paragraph, trimmed. Those of one are asked for again for its decisions. */
export const sentences = remembered((words: string): readonly string[] => {
  const found: string[] = [];
  let start = 0;
  for (const end of matchesOf(END, words)) {
    const stop = end.index + end[0].length;
    if (SHORT.test(words.slice(Math.max(start, stop - 12), stop))) continue;
    found.push(words.slice(start, stop).trim());
    start = stop;
  }
  const last = words.slice(start).trim();
  return last === '' ? found : [...found, last];
});

const POINTING = /\b(?:this|these|it|that|them|those|hyn)\b/iu;

/** Whether a task uses "this" or "it" for something named in the sentence before. */
export const pointsBack = (task: string): boolean => POINTING.test(task);

/** The ways in which minutes say that somebody must do something. */
const UNDERTAKES =
  /\b(?:agreed to|agreed that|agreed|will|would|undertook to|offered to|volunteered to|asked to|asked that|requested|request that|to (?!the\b|a\b|an\b|this\b|be\b|yn\b)\p{Ll}+|should|must|cytunodd|cytunwyd|bydd|dylid|gofynnwyd i)\b/iu;

/** "Y Clerc i ffonio": a lead, "i" and a verb-noun. */
const WELSH = /(?:^|[,;] )(?:Yr? )?\p{Lu}[\p{L}’' ]{1,40}? i(?:['’]w)? \p{Ll}/u;

/** Whether a sentence says that somebody must do something. */
export const undertakes = (sentence: string): boolean => UNDERTAKES.test(sentence) || WELSH.test(sentence);

/** A sentence that only says that the one before was agreed. */
const ONLY_AGREED =
  /^(?:(?:this|it|that|all|members|everyone)(?: (?:was|were))? )?(?:agreed|carried|approved|cytunwyd)\W*$/iu;

/** The sentence that says what to do, in a paragraph that a name in the margin makes an action. */
export function actionSentence(words: string): string {
  const all = sentences(words).filter((sentence) => !ONLY_AGREED.test(sentence));
  for (let at = all.length - 1; at >= 0; at--) {
    const sentence = all[at] ?? '';
    if (undertakes(sentence)) return sentence;
  }
  return all.at(-1) ?? words;
}
