import { readMeetings } from '../../../reading/schedules/meetings/read-meetings.js';
import { remembered } from '../../../reading/text/remembered.js';
import { withoutPlace } from './without-place.js';
import { readClause, type SaidClause } from './said-clauses.js';

/** In characters: nobody needs more to state all of a group's settings. */
const LONGEST = 600;
/** Any day will do to check whether words say when a group meets. */
const SOME_DAY = '2024-01-01';

/** Commas and full stops, but not in numbers; "and" before another statement. */
const BETWEEN =
  /\s*[;\n]\s*|\s*,\s+(?!\d)|[.!]\s+|\s+(?:and|a|ac)\s+(?=(?:we|our|the chair|call|nudge|remind|post|speak|ein|byddwn|rydym|[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)? (?:chairs|takes|keeps|will|is (?:the|our)|sy|fydd|yw))\b)/u;
const WE_MEET =
  /^(?:and )?(?:we(?:'ll| will)?(?: always| usually| normally)? (?:meet|are meeting)|we're meeting|meeting|meets|(?:the )?meetings (?:are|is|take place)|(?:rydym|rydyn|byddwn|dan|'dan) (?:ni ?)?(?:'n|yn) (?:cyfarfod|cwrdd)|(?:yn )?cyfarfod|cwrdd)\s+/i;
const REPEATS =
  /^(?:every|each|bob|pob|once|twice|monthly|weekly|fortnightly|quarterly|misol|wythnosol|bythefnosol)\b/i;

/** The words that say when a group meets, and whether they could also answer something else; null when none do. */
function meetsOf(clause: string): { readonly said: string; readonly isWeak: boolean } | null {
  const said = clause.replace(WE_MEET, '').trim();
  const isAbout = said !== clause;
  for (const words of new Set([said, withoutPlace(said)])) {
    const read = readMeetings(words, SOME_DAY);
    if (read.ok && (isAbout || read.series !== null)) return { said: words, isWeak: !isAbout && !REPEATS.test(words) };
  }
  const isOpen = REPEATS.test(said) && /^\S+(?: \S+)? ?(?:fortnight|week|month|pythefnos|wythnos|mis)$/i.test(said);
  return isOpen ? { said, isWeak: false } : null;
}

/**
 * Reads what a sentence sets in a group, in the words of a set-up: "we are the Estates Board, every third Wednesday at
 * half past nine, Siân takes the minutes" becomes "name Estates Board; meets every third Wednesday at half past nine;
 * secretary Siân". Null if any part is something else. Remembered: the grammar and several intents read the same words.
 */
export const readSaidSettings = remembered((sentence: string): string | null => {
  if (sentence.length > LONGEST || sentence.includes('?')) return null;
  const said: SaidClause[] = [];
  const meets: { readonly said: string; readonly isWeak: boolean }[] = [];
  let last: 'meets' | SaidClause['key'] | null = null;
  for (const part of sentence.replace(/[‘’ʼ]/g, "'").trim().split(BETWEEN)) {
    const words = part.trim().replace(/[.!]+$/, '');
    if (words === '') continue;
    const when = meetsOf(words);
    const joined: ReturnType<typeof meetsOf> =
      last === 'meets' ? meetsOf(`${meets.at(-1)?.said ?? ''} ${words}`) : null;
    const clause = when === null ? readClause(words) : null;
    if (joined !== null) meets[meets.length - 1] = joined;
    else if (when !== null) meets.push(when);
    else if (clause !== null) said.push(clause);
    else if (last === 'sets' && /^[\p{L}@<][^:;]{0,60}$/u.test(words)) said.push(moreOf(said.pop(), words));
    else return null;
    last = when !== null || joined !== null ? 'meets' : (clause?.key ?? last);
  }
  const isWeak = [...said, ...meets].every((clause) => clause.isWeak === true);
  if (isWeak || meets.length > 1) return null;
  return [...said.map(({ setUp }) => setUp), ...meets.map((words) => `meets ${words.said}`)].join('; ');
});

/** Adds people to a set: its names may have commas between them too. */
const moreOf = (set: SaidClause | undefined, people: string): SaidClause => ({
  key: 'sets',
  setUp: `${set?.setUp ?? ''}, ${people}`,
});
