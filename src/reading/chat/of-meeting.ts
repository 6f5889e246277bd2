import { fold } from '../text/fold.js';
import { itemsOfPeople, type Owners, type PersonNamed } from './items-of-people.js';
import type { ChatItem, NamedItem } from './named-item.js';
import { isNearly } from './spelling.js';
import { keysOf, wordsOf } from './word-keys.js';

export type { NamedItem } from './named-item.js';

/** What a message may refer to in a group's meeting. */
export interface ChatMeeting {
  readonly items: readonly ChatItem[];
  /** The decisions that have not been withdrawn. */
  readonly decisions: readonly { readonly reference: string; readonly text: string }[];
  /** The action that a running review of matters arising has reached; null if none is running. */
  readonly reviewAt: string | null;
  /** The actions that a lead proposes to close. */
  readonly proposed: readonly string[];
  /** Whether today's meeting has begun. */
  readonly hasBegun: boolean;
  /** The days of the planned meetings, soonest first. */
  readonly days: readonly string[];
}

/** What a message names of a group's meeting. */
export interface FoundOfMeeting extends Omit<ChatMeeting, 'items' | 'decisions'> {
  readonly items: readonly NamedItem[];
  /** The items whose presenter is named: "let Rhys go first". */
  readonly presented?: readonly NamedItem[];
  /** The references of the decisions named, by number or by words. */
  readonly decisions: readonly string[];
}

/** Words that appear in any title and identify none. */
const EMPTY = new Set(
  `the a an of for to in on at and or with by from about our my any last next new item items agenda meeting minutes update updates report reports
  y yr r i o ar yn am a ac gan gyda ein cyfarfod eitem eitemau cofnodion nesaf diweddaraf diweddariad adroddiad`.split(
    /\s+/,
  ),
);
const COUNTS =
  'one un first cyntaf gyntaf|two dau second ail|three tri third trydydd trydedd|four pedwar fourth pedwerydd|five pump fifth|six chwech sixth|seven saith seventh|eight wyth eighth|nine naw ninth|ten deg tenth'
    .split('|')
    .map((words) => words.split(' '));
const NUMBERS = `\\d{1,2}|${COUNTS.map(([en, cy]) => `${en ?? ''}|${cy ?? ''}`).join('|')}`;
const PLACED = new RegExp(
  `(?<!\\p{L})(?:agenda )?(?:items?|eitem(?:au)?)\\s(?:agenda )?#?(${NUMBERS})(?:(?:,? (?:and|with|a|ac|gyda|am|&|before|after|cyn) |,\\s?)(?:items?|eitem)?\\s?#?(${NUMBERS}))?(?![\\p{L}\\d])`,
  'giu',
);
/** Bare numbers are places only when two items swap: "Swap 2 and 3". */
const PAIR = new RegExp(
  `(?<!\\p{L})(?:swap|switch|exchange|flip|reverse|cyfnewid\\p{L}*|ffeiri\\p{L}*|newidi?\\p{L}*)(?: (?:round|around|over|agenda|items?|eitem(?:au)?|numbers?|the order of))* (${NUMBERS})(?: (?:and|with|a|ac|gyda|am|for|&) )(?:items? )?(${NUMBERS})(?![\\p{L}\\d])`,
  'giu',
);
const ORDINAL = new RegExp(
  `(?<!\\p{L})(?:the |yr? )?(${COUNTS.flatMap((words) => words.slice(2)).join('|')})(?: agenda)? (?:item|thing|eitem)(?!\\p{L})`,
  'giu',
);

const countOf = (said: string): number =>
  /^\d/u.test(said) ? Number(said) : COUNTS.findIndex((words) => words.includes(said.toLowerCase())) + 1;

function byPlace(said: string, items: readonly ChatItem[]): readonly NamedItem[] {
  const found: NamedItem[] = [];
  for (const form of [PAIR, PLACED, ORDINAL])
    for (const match of said.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
      for (const number of match.slice(1) as readonly (string | undefined)[]) {
        const item = number === undefined ? undefined : items.find(({ place }) => place === countOf(number));
        if (item !== undefined) found.push({ ...item, ...span, isByPlace: true });
      }
    }
  return found;
}

const keysIn = (title: string): ReadonlySet<string> =>
  new Set(
    wordsOf(title)
      .filter(({ word }) => !EMPTY.has(word) && word.length > 2)
      .map(({ word }) => keysOf(word).thing),
  );

const MONTHLY = /(?<!\p{L})(?:monthly|[mf]isol|[bp]ob mis)(?!\p{L})/giu;

/** The meanings of words in either language: "Welsh" belongs to languages. */
const meaningsOf = (words: string): ReadonlySet<string> =>
  new Set(
    wordsOf(words.replace(MONTHLY, 'month'))
      .filter(({ word }) => word.length > 3)
      .flatMap(({ word }) => [keysOf(word).concept ?? keysOf(word).thing, keysOf(word).thing]),
  );

/** A shorter word with one different letter is another word. */
const SHORTEST_MISSPELT = 7;

/** Whether a word is in a title, or a long one misspells a word of it. */
function isAmong(word: string, keys: ReadonlySet<string>): boolean {
  const { thing } = keysOf(word);
  return (
    keys.has(thing) ||
    (thing.length >= SHORTEST_MISSPELT &&
      [...keys].some((key) => key.length >= SHORTEST_MISSPELT && isNearly(key, thing)))
  );
}

/** Items named by a word that no other title has, or by two words. */
function byTitle(said: string, items: readonly ChatItem[]): readonly NamedItem[] {
  const keys = items.map(({ title }) => keysIn(title));
  const words = wordsOf(said).filter(({ word }) => !EMPTY.has(word) && word.length > 2);
  return items.flatMap((item, at) => {
    const own = keys[at] ?? new Set();
    const hits = words.filter(({ word }) => isAmong(word, own));
    const isOwn = hits.some(({ word }) => keys.filter((other) => isAmong(word, other)).length === 1);
    const [first] = hits;
    if (first === undefined || (!isOwn && hits.length < 2)) return [];
    // Only words that stand together form its name.
    let { end } = first;
    for (const hit of hits) if (wordsOf(said.slice(end, hit.start)).length <= 1) end = Math.max(end, hit.end);
    const named = new Set(hits.map(({ word }) => keysOf(word).thing));
    const isWhole = own.size > 1 && [...own].every((key) => named.has(key));
    return [{ ...item, start: first.start, end, isByPlace: false, ...(isWhole ? { isWhole } : {}) }];
  });
}

const DECISION = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{L}{2,8}-?)?D\\s?-?(\\d{1,4})(?![\\p{L}\\d])|(?<!\\p{L})(?:decision|[bp]h?enderfyniad)(?: number| rhif| no\\.?)? (\\d{1,4}|${NUMBERS})(?![\\p{L}\\d])|(?<!\\p{L})(?:the |yr? )?(${COUNTS.flatMap((words) => words.slice(2)).join('|')}) (?:decision|[bp]h?enderfyniad)(?!\\p{L})`,
  'giu',
);
/** How many of its words name a decision; one is enough if the words say that everybody agreed to it. */
const FEWEST = 2;
const AGREED_TO =
  /(?<!\p{L})(?:we|the (?:group|board))(?:['’](?:d|ve)| have| had| all)* (?:ever )?(?:signed up (?:to|for)|agreed? (?:to|on)|settled on|decided? (?:to|on|that)|said yes to|voted for)(?!\p{L})|(?<!\p{L})(?:w?n(?:a?e)thon ni|ni wedi)(?: i gyd)? (?:g?[cg]?ytuno|[pb]enderfynu)(?!\p{L})|(?<!\p{L})(?:[cg]ytunon|[pb]enderfynon) ni(?!\p{L})/iu;

function decisionsIn(said: string, decisions: ChatMeeting['decisions']): readonly string[] {
  const numbers = [...said.matchAll(DECISION)].map((match) => countOf(match[1] ?? match[2] ?? match[3] ?? ''));
  const named = decisions.filter(({ reference }) => numbers.includes(Number(/\d+$/u.exec(reference)?.[0])));
  if (numbers.length > 0) return named.map(({ reference }) => reference);
  const words = meaningsOf(said);
  const scored = decisions
    .map(({ reference, text }) => ({
      reference,
      hits: [...meaningsOf(fold(text))].filter((key) => words.has(key)).length,
    }))
    .filter(({ hits }) => hits >= (AGREED_TO.test(said) ? 1 : FEWEST))
    .sort((one, other) => other.hits - one.hits);
  const [best, second] = scored;
  return best === undefined || best.hits === second?.hits ? [] : [best.reference];
}

/** The items of named people who each present exactly one. */
const byPresenter = (people: readonly PersonNamed[], items: readonly ChatItem[]): readonly NamedItem[] =>
  people.flatMap(({ start, end, person }) => {
    const [item, another] = items.filter(({ presenter }) => presenter === person.name);
    return item === undefined || another !== undefined ? [] : [{ ...item, start, end, isByPlace: false }];
  });

/** Finds what a message names of a meeting: items in the order said, and decisions. */
export function findOfMeeting(
  said: string,
  { items, decisions, ...rest }: ChatMeeting,
  people: readonly PersonNamed[] = [],
  owners: Owners = { people, asker: null },
): FoundOfMeeting {
  const placed = byPlace(said, items);
  const titled = byTitle(said, items).filter(({ place }) => placed.every((one) => one.place !== place));
  const named = [...placed, ...titled];
  const owned = itemsOfPeople(said, items, owners).filter(({ place }) => named.every((one) => one.place !== place));
  return {
    ...rest,
    items: [...named, ...owned].sort((one, other) => one.start - other.start),
    presented: byPresenter(people, items),
    decisions: decisionsIn(said, decisions),
  };
}
