import type { LeadTest } from '../actions/split-lead.js';
import { isPost, isTeam } from '../leads/name-kinds.js';
import { isFirstName } from '../leads/short-names.js';
import { fold } from '../text/fold.js';
import type { KnownNames } from './known-names.js';
import { isSmallWord } from './small-words.js';

/** A word of a sentence in small letters, or a mark, and its kind: a small word or mark itself, else as "PERSON". */
export interface KindOfWord {
  readonly word: string;
  readonly kind: string;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’_-]*|[:;?!()[\]@£%✓☑☐—–]/gu;
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|cllrs?|councillors?|cyng|cynghorydd|sir|lady|rev|revd)$/u;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}{2,4}$/u;
/** After one of these a word begins something, so that its capital says nothing. */
const BEFORE_START = /^[:;?!([]$/u;

/** A function that gives the words of a sentence with their kinds, by the names that minutes explain. */
export function kindsReader(known: KnownNames, test: LeadTest): (sentence: string) => readonly KindOfWord[] {
  const names = new Set([...known.names].flatMap((name) => name.split(/\s+/u).filter((word) => word.length > 1)));
  const read = new Map<string, KindOfWord>();
  const readWord = (written: string, isFirst: boolean): KindOfWord => {
    const key = isFirst ? `^${written}` : written;
    const before = read.get(key);
    if (before) return before;
    const word = fold(written);
    const found = { word, kind: kindOf(written, word, isFirst) };
    read.set(key, found);
    return found;
  };
  const kindOf = (written: string, word: string, isFirst: boolean): string => {
    if (/^\d/u.test(written)) return 'NUMBER';
    if (!/^\p{L}/u.test(written)) return written;
    if (CAPITALS.test(written) && known.initials.has(written)) return 'PERSON';
    if (TITLE.test(word)) return 'TITLE';
    const isSmall = isSmallWord(word);
    const isCapital = CAPITAL.test(written);
    const bare = word.replace(/'s$/u, '');
    if (isCapital && !isSmall && (isFirstName(bare) || names.has(bare))) return 'PERSON';
    // A nick of a chat is written in small letters.
    if (!isCapital && !isSmall && word.length > 3 && names.has(word) && !test.isVerb(word)) return 'PERSON';
    if (isPost(written)) return 'POST';
    if (isTeam(written)) return 'BODY';
    if (isSmall) return word;
    if (CAPITALS.test(written)) return 'CAPITALS';
    if (isCapital && !isFirst) return 'NAME';
    if (test.isVerb(word)) return 'VERB';
    if (word.length > 5 && word.endsWith('ing')) return 'DOING';
    if (word.length > 4 && /(?:ed|wyd|odd)$/u.test(word)) return 'DID';
    if (word.endsWith('s') && test.isVerb(word.replace(/e?s$/u, ''))) return 'DOES';
    return isCapital ? 'CAPITAL' : 'WORD';
  };
  return (sentence) => {
    const written = sentence.match(TOKEN) ?? [];
    return written.map((word, at) => readWord(word, at === 0 || BEFORE_START.test(written[at - 1] ?? '')));
  };
}
