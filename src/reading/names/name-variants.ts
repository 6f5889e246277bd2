import { cleanName, nickname } from '../../model/clean-name.js';
import { keyOf, tokensOf } from './name-tokens.js';

/** A name taken apart: the possible keys of each of its words, first names before surnames. */
export interface NameParts {
  readonly given: readonly (readonly string[])[];
  readonly surname: readonly (readonly string[])[];
}

const PARTICLES = new Set(
  'ap ab ferch van von de der den da di du le la el al st y yr bin ibn ten ter dos das'.split(' '),
);
const PREFIX = /^(?:mac|mc)(?=\p{L}{3})/u;

/** The possible keys of one word of a name: "O'Neill" apart and in one; "McDonald" with a space, or as "MacDonald". */
export function variantsOf(word: string): readonly string[] {
  const letters = tokensOf(word).map((token) => token.letters);
  const apart = letters.join(' ');
  // "O'Neill" is also written "ONeill".
  const joined = apart.replace(/(?<=^| )(o|d|m|n|mc|mac) (?=\p{L}{2})/gu, '$1');
  const inOne = letters.join('');
  const macs = [apart, joined, inOne].flatMap((key) => {
    const rest = PREFIX.test(key) && /^(?:mc|mac(?=\p{Lu}))/iu.test(word) ? key.replace(PREFIX, '') : null;
    return rest === null ? [] : [`mc ${rest}`, `mac ${rest}`, `mc${rest}`, `mac${rest}`];
  });
  return [...new Set([apart, joined, inOne, ...macs])].filter((key) => key !== '');
}

/** The halves of a word with a hyphen or a preceding particle, and what follows the "O'" of a name. */
export const halvesOf = (word: string): readonly string[] => {
  const halves = word
    .split(/[-\s\u2010-\u2015_./]/u)
    .filter((half) => half !== '' && !(PARTICLES.has(keyOf(half)) && /^\p{Ll}/u.test(half)));
  const bare = halves.flatMap((half) => /^\p{L}{1,2}['’‘`](?<rest>\p{L}{3,})$/u.exec(half)?.groups?.['rest'] ?? []);
  return [...new Set([...halves.filter((half) => half !== word), ...bare])];
};

/** The words of a name, with each particle joined to the next word. */
function withParticles(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  let before = '';
  for (const word of words) {
    const whole = before === '' ? word : `${before} ${word}`;
    if (PARTICLES.has(keyOf(word)) && found.length > 0) before = whole;
    else {
      found.push(whole);
      before = '';
    }
  }
  return before === '' ? found : [...found, before];
}

/** The words of a name without the additions of directories, in each possible reading. */
export function nameWordsOf(name: string): readonly (readonly string[])[] {
  const bare = name.replace(/\s*[([{][^()[\]{}]*[)\]}]/gu, ' ');
  const [left = '', right = ''] = bare.split(/\s*,\s*/u);
  const ways = [cleanName(name), ...(right === '' ? [bare] : [`${right} ${left}`])];
  const called = nickname(name);
  const all = ways.map((way) => withParticles(way.split(/\s+/u).filter((word) => /\p{L}/u.test(word))));
  const surnames = all[0]?.slice(1) ?? [];
  return [...all, ...(called === null ? [] : [[called, ...surnames]])].filter((words) => words.length > 0);
}
