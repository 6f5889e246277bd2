import { fold } from './fold.js';

/**
 * Words for the things that returns ask about, in either language, softened or not; a word may belong to two things.
 */
const KINDRED: readonly (readonly [string, RegExp])[] = [
  [
    'achievement',
    /^(?:ach(?:ie|ei)v|success|wins?$|highlight|accomplish|proud|positives?$|l?lwydd|[cg]h?yflawn|nghyflawn|uchafbwynt|[cg]h?ynnydd$|chamau breision)/u,
  ],
  [
    'challenge',
    /^(?:challeng|problem|mhroblem|broblem|phroblem|barriers?$|obstacle|difficult|hurdle|blockers?$|issues?$|struggl|worr(?:y|ies)$|concerns?$|snags?$|headache|bugbear|her$|heriau$|r?rh?wystr|anhawster|anawster|[pb]h?ryder|mhryder|[td]h?rafferth)/u,
  ],
  ['risk', /^(?:risk|worr(?:y|ies)$|concerns?$|risg|[pb]h?ryder|mhryder|[bf]ygythiad)/u],
  ['need', /^(?:needs?$|help$|support$|angen$|anghen|[ch]h?ymorth$|gymorth$|[cg]h?efnogaeth$)/u],
  ['cost', /^(?:costs?$|costing|spend|spent$|budget|[cg]h?ost(?:au)?$|g?wariant$|g?wario$|[cg]h?yllideb)/u],
  ['lesson', /^(?:lesson|learn|g?wers(?:i$|$)|ddysgu$|dysgu$)/u],
];

/** Phrases for the same things: "what is holding us up", "the good news". */
const TURNS: readonly (readonly [string, RegExp])[] = [
  [
    'challenge',
    /(?<!\p{L})(?:h[oe]ld(?:ing|s)? (?:us|me|it|things|everything) (?:up|back)|slow(?:ing|s)? (?:us|me|it|things) down|(?:in|getting in|gets in) (?:our|my|the) way|(?:bad|worst|worse|hard|hardest|tricky|trickiest|tough|toughest) (?:things?|news|bits?|parts?|one)|not (?:going )?so (?:good|well)|(?:yn )?ein (?:dal|arafu)(?: ni)? (?:yn )?(?:ôl|nol|i lawr)|newyddion drwg|p?b?eth (?:drwg|anodd|gwaethaf))(?!\p{L})/iu,
  ],
  [
    'achievement',
    /(?<!\p{L})(?:(?:good|best|great|nice) (?:things?|news|bits?|parts?|ones?)|went well|gone well|going well|newyddion da|[pb]h?eth(?:au)? (?:da|gorau)|(?:wedi )?mynd yn dda)(?!\p{L})/iu,
  ],
];

/** Words that are the same in the other language, not only about the same thing. */
const SAME: readonly RegExp[] = [
  /^(?:ach(?:ie|ei)v|success|l?lwydd|[cg]h?yflawn|nghyflawn)/u,
  /^(?:challeng|her$|heriau$)/u,
  /^(?:risk|risg)/u,
  /^(?:needs?$|angen$|anghen)/u,
  /^(?:costs?$|[cg]h?ost(?:au)?$)/u,
  /^(?:lesson|g?wers(?:i$|$))/u,
];

/** Whether two words are the same, in either language and with any ending. */
export function isSameWord(one: string, other: string): boolean {
  const [first, second] = [fold(one), fold(other)];
  return singular(first) === singular(second) || SAME.some((pattern) => pattern.test(first) && pattern.test(second));
}

const singular = (word: string): string => word.replace(/(?:iadau|au|s)$/u, '');

/** What a word is about: the things it stands for, else itself without its ending. */
export function kindredOf(word: string): readonly string[] {
  const folded = fold(word);
  const things = KINDRED.filter(([, pattern]) => pattern.test(folded)).map(([thing]) => thing);
  return things.length > 0 ? things : [singular(folded)];
}

/**
 * The first word for something that returns ask about: "challenge" in "my challenge in the return"; null if there is
 * none.
 */
export const thingIn = (words: string): string | null =>
  words.split(/[^\p{L}]+/u).find((word) => KINDRED.some(([, pattern]) => pattern.test(fold(word)))) ?? null;

/** Replaces phrases by what they are about, keeping their length. */
export const withoutTurns = (words: string): string =>
  TURNS.reduce(
    (left, [thing, pattern]) =>
      left.replace(new RegExp(pattern.source, 'giu'), (turn) => thing.slice(0, turn.length).padEnd(turn.length)),
    words,
  );

/** Words that say nothing about the subject. */
const COMMON = /^(?:key|main|the|and|our|your|of|for|in|to|on|prif|allweddol|ein|eich|ar|gyfer|o|a|y|yr)$/u;

/** What words are about, without those that say nothing about it. */
export const aboutOf = (words: string): ReadonlySet<string> =>
  new Set(
    fold(words)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 2 && !COMMON.test(word))
      .flatMap((word) => kindredOf(word)),
  );
