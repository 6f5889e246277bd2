// The words that begin what is asked; they tell it apart from what surrounds it.

/** A question word: "what", "how", "faint", also after "a" and "ac", as in "a phwy". */
export const ASKS =
  "(?:(?:what|how|who|where|when)(?:['’](?:s|re|ve|d|ll))?|which|whom|whose|why|whether|beth(?:['’][rn])?|be(?=['’]|\\s(?:sy|yw|y?dy|y?di|oedd|fu|f[yu]dd|mae|ma|aeth|na|nesa|arall|fasa|dach|dan|wna|w?nes|alla|gafodd|sydd|wyt|ydych|oes)\\p{L}*)|[pb]h?a(?= (?!gyfarfod)\\p{L})|sut|s[hi]wd|faint|sawl|ph?wy|ph?ryd|ble|lle(?= (?:mae|ma|maen|dach|ydych|dylai))|ph?am)";
/** Begins a yes-or-no question. */
const ASKS_IF =
  "(?:(?:is|are|was|were|do|does|did|has|have|will|should)(?:n['’]?t)? (?=\\p{L}+ \\p{L})|(?:can|could|would) (?!you(?!r)|we|i(?!\\p{L}))(?=\\p{L}+ \\p{L})|(?:oes|ydy|ydi|ydych|yw|fydd|oedd|a (?:yw|oes|ydy|ydych|fydd|oedd|wnaed|gafodd)) )";
/** A counted thing: "one win", "up to three risks", "dau lwyddiant". */
const COUNTED =
  '(?:(?:one|two|three|four|five|six|\\d{1,2}|up to|at least|at most|no more than|between|an?|any(?:thing)?|some(?:thing)?|un|dau|dwy|tri|tair|pedwar|pedair|pump|hyd at|o leiaf|rhwng|unrhyw) )';
/** A possessive or an article: "their main risk", "eich prif bryder". */
const THEIRS = '(?:(?:their|your|the|eich|eu|ein|y|yr) )';

/** Whether words begin with a question word, or with what is asked for. */
export const isQuestion = (words: string): boolean => new RegExp(`^${ASKS}(?!\\p{L})`, 'iu').test(words.trim());
export const isYesNo = (words: string): boolean => new RegExp(`^${ASKS_IF}`, 'iu').test(words.trim());
export const beginsAsked = (words: string): boolean =>
  new RegExp(`^(?:${ASKS}(?!\\p{L})|${ASKS_IF}|${COUNTED}|${THEIRS})`, 'iu').test(words.trim());
export const ASKED_WORD = `(?:${ASKS}(?!\\p{L})|${COUNTED})`;

const NUMBERS: readonly (readonly string[])[] = [
  ['one', '1', 'single', 'un'],
  ['two', '2', 'couple of', 'pair of', 'dau', 'ddau', 'dwy', 'ddwy', 'cwpl o', 'gwpl o'],
  ['three', '3', 'tri', 'dri', 'thri', 'tair', 'dair', 'thair'],
  ['four', '4', 'pedwar', 'bedwar', 'phedwar', 'pedair', 'bedair', 'phedair'],
  ['five', '5', 'pump', 'bump', 'phump'],
  ['six', '6', 'chwech', 'chwe'],
  ['seven', '7', 'saith'],
  ['eight', '8', 'wyth'],
];
const NOUN =
  '(?:(?:quick|short|simple|small|brief|easy|new|other|more|little|separate|different|key|single) ){0,2}(?:questions?|qs|things?|points?|items?|matters|answers?|[cg]h?westiw?n(?:au)?|(?:ph?|b)eth(?:au)?|[pb]h?wyntiau?|[pb]h?wynt)(?: (?:byr|syml|cyflym|bach))?';
const SAID_COUNT = new RegExp(
  `(?<![\\p{L}\\d])(?<number>${NUMBERS.flat().join('|')}) ${NOUN}(?: (?:only|hyn|yn unig|on it|in it|in all|ynddi|arni))?(?=\\s*(?:$|[,:;.?!\\n(–—-])|\\s(?:to|for|from|of|at|i|gan|on|ar|erbyn|by)(?!\\p{L}))`,
  'giu',
);

/** Finds where words say how many questions there are, such as "three questions", and how many. */
export const countsIn = (
  words: string,
): readonly { readonly count: number; readonly start: number; readonly end: number }[] =>
  [...words.matchAll(SAID_COUNT)].map(({ 0: whole, index, groups }) => ({
    count: NUMBERS.findIndex((names) => names.includes(groups?.['number']?.toLowerCase() ?? '')) + 1,
    start: index,
    end: index + whole.length,
  }));
