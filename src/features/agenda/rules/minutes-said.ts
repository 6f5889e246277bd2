/** A length of time in a sentence, and where it stands. */
export interface MinutesSaid {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
}

/** The longest time for an item, in minutes; a longer one means something else. */
const MOST = 240;
const WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'one two three four five six seven eight nine ten'.split(' ').map((word, at) => [word, at + 1] as const),
  ),
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  pum: 5,
  bum: 5,
  deg: 10,
  ddeg: 10,
  deng: 10,
  ddeng: 10,
  phum: 5,
  phymtheg: 15,
  hugain: 20,
  pymtheg: 15,
  bymtheg: 15,
  ugain: 20,
};
const COUNT = `\\d{1,3}|(?:twenty|thirty|forty)[- ]five|${Object.keys(WORDS).join('|')}`;
/** The bare numbers that can be a length; a smaller one is a place. */
const LONG = 'five|ten|fifteen|twenty|thirty|forty|deg|ddeg|pymtheg|bymtheg|ugain';
const AROUND = '(?:(?:just|only|about|around|roughly|say|maybe|some|rhyw|tua|oddeutu|for|am) )*(?:an? |the )?';
const SAID = new RegExp(
  `(?<![\\p{L}\\d])${AROUND}(?:(?<count>${COUNT})[ -]?(?:minutes?|mins?|munudau|munud|funud|mun[eu]de?|funede?|muneda[u]?)|(?<half>half an hour|half hour|half-hour|hanner awr)|(?<quarter>quarter of an hour|chwarter awr)|(?<hour>an hour|one hour|awr))(?:'s|s')?(?![\\p{L}\\d])(?: (?:or so|at most|tops|max|should do(?: it)?|please|slot|fan bella|ar y mwyaf))?`,
  'iu',
);

/** A bare number is a length if it is about a slot: "Make my slot 20", "the costings slot should be fifteen". */
const SLOT_OF = new RegExp(
  `(?<!(?<!\\p{L})(?:in|into|to|at|number)(?: the)? |\\p{L})slot(?: (?:for|i|am|ar)?(?: the| y|'r)? ?\\p{L}{3,20}(?= yn | i | to | is | should ))?(?: (?:is|should|needs?|wants?|to|be|into|up|yn|i|now|only|just))* (?<count>[5-9]|\\d{2,3}|${LONG})(?=[\\s,.!?]*(?:$|[,.!?;–-]|(?:not|instead|please|pls|plis|nid|yn lle)(?!\\p{L})))`,
  'iu',
);

const countOf = (said: string): number => {
  if (/^\d/u.test(said)) return Number(said);
  const [tens = '', five] = said.toLowerCase().split(/[- ]/u);
  return (WORDS[tens] ?? 0) + (five === undefined ? 0 : 5);
};

/** How long something should take: "10 min", "half an hour", "rhyw ddeg munud"; null if the words do not say. */
export function minutesSaid(said: string): MinutesSaid | null {
  const found = SAID.exec(said) ?? SLOT_OF.exec(said);
  if (found === null) return null;
  const { count, half, quarter } = found.groups ?? {};
  const minutes = count === undefined ? (half !== undefined ? 30 : quarter !== undefined ? 15 : 60) : countOf(count);
  const isLength =
    minutes > 0 &&
    minutes <= MOST &&
    !/^\s(?:early|late|ago|before|after|yn gynnar|yn ôl)/iu.test(said.slice(found.index + found[0].length));
  return isLength ? { minutes, start: found.index, end: found.index + found[0].length } : null;
}
