import { formsOf } from '../leads/person-forms.js';
import type { RosterPerson } from '../leads/roster.js';
import { areAlike } from '../leads/short-names.js';
import { splitMentions } from '../leads/split-mentions.js';
import { fold } from '../text/fold.js';
import { keyOf } from '../names/name-tokens.js';
import { isTitle } from '../names/titles.js';
import { findOutsiders } from './find-outsiders.js';
import type { Outsider } from './outsider.js';
import type { NamedPerson } from './slots.js';
import { hasSameLetters, isNearly } from './spelling.js';
import type { ChatVocabulary } from './vocabulary.js';
import { radicalsOf, type Word, wordsOf } from './word-keys.js';

/** Somebody named in a message, and where. */
export interface FoundPerson {
  readonly start: number;
  readonly end: number;
  readonly person: NamedPerson;
}

const SELF = new Set(['me', 'myself', 'fi', 'i mi', 'finnau', 'minnau']);
/** The word before a name, which may be its title: "Mr Bowen". */
const BEFORE_NAME = /(?<![\p{L}\p{N}])(?<word>\p{Lu}\p{Ll}*)\.? $/u;
const LONGEST_TITLE = 12;
/** First names that are everyday words in lower case. */
const EVERYDAY = new Set(
  'will may mai mark grace hope faith joy rob bill sue pat art rich dawn rose drew chase'.split(' '),
);

interface Names {
  readonly full: ReadonlyMap<string, RosterPerson | null>;
  readonly given: ReadonlyMap<string, RosterPerson | null>;
  readonly surname: ReadonlyMap<string, RosterPerson | null>;
  readonly initials: ReadonlyMap<string, RosterPerson | null>;
}

const known = new WeakMap<readonly RosterPerson[], Names>();

function namesOf(people: readonly RosterPerson[]): Names {
  const made = known.get(people);
  if (made !== undefined) return made;
  const names = { full: new Map(), given: new Map(), surname: new Map(), initials: new Map() } as {
    readonly [Way in keyof Names]: Map<string, RosterPerson | null>;
  };
  const put = (way: Map<string, RosterPerson | null>, key: string, person: RosterPerson): void => {
    // Null marks a name that several people have.
    if (key !== '') way.set(key, way.has(key) && way.get(key)?.id !== person.id ? null : person);
  };
  for (const person of people) {
    const forms = formsOf(person);
    for (const full of forms.full) if (full.includes(' ')) put(names.full, full, person);
    // "T. Hughes", as in a list of names.
    for (const given of forms.givens)
      for (const surname of forms.surnames)
        if (given !== '' && surname !== '') put(names.full, `${given.charAt(0)} ${surname}`, person);
    for (const given of forms.givens) put(names.given, given, person);
    for (const surname of forms.surnames) put(names.surname, surname, person);
    for (const initials of forms.initials) put(names.initials, initials, person);
  }
  known.set(people, names);
  return names;
}

/**
 * Everybody whom a message names, in order: by mention, full or first name, surname or initials, also mutated or
 * misspelt.
 */
export function findPeople(text: string, vocabulary: ChatVocabulary): readonly FoundPerson[] {
  const found: FoundPerson[] = [];
  const add = (start: number, end: number, person: { readonly id: string | null; readonly name: string }): void => {
    found.push({
      start: start - titleBefore(text, start),
      end,
      person: { id: person.id, name: person.name, isAsker: person.id === vocabulary.asker.id },
    });
  };
  for (const { start, end, id, name } of mentionsIn(text, vocabulary)) add(start, end, { id, name });
  const names = namesOf(vocabulary.roster.people);
  const words = wordsOf(text);
  const outsiders = new Map(findOutsiders(text).map((outsider) => [outsider.start, outsider]));
  // "Surely Rhys" is Rhys.
  const hasMember = ({ end }: Outsider, from: number): boolean => {
    for (let at = from + 1; (words[at]?.end ?? Infinity) <= end; at += 1)
      if (names.given.has(words[at]?.word ?? '') && personAt(words, at, names, text) !== null) return true;
    return false;
  };
  for (let at = 0; at < words.length;) {
    const first = words[at];
    if (first === undefined) break;
    if (found.some(({ start, end }) => first.start < end && first.end > start)) {
      at += 1;
      continue;
    }
    const named = personAt(words, at, names, text);
    const outsider = named === null ? outsiders.get(first.start) : undefined;
    if (
      outsider !== undefined &&
      !isMember(outsider, vocabulary.roster.people) &&
      !hasMember(outsider, at) &&
      !isOfTask(outsider, vocabulary)
    ) {
      add(outsider.start, outsider.end, { id: null, name: outsider.name });
      at += wordsOf(outsider.name).length;
      continue;
    }
    if (named === null) {
      if (SELF.has(first.word)) add(first.start, first.end, vocabulary.asker);
      at += 1;
      continue;
    }
    add(first.start, words[at + named.taken - 1]?.end ?? first.end, named.person);
    at += named.taken;
  }
  return found.sort((one, other) => one.start - other.start);
}

/** How many characters a title takes that stands before a name; 0 for none. */
function titleBefore(text: string, start: number): number {
  const found = BEFORE_NAME.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start));
  return found !== null && isTitle(fold(found.groups?.['word'] ?? '')) ? found[0].length : 0;
}

/** Whether a body is what an action is about: "the equality network have agreed". */
const isOfTask = ({ name, isBody }: Outsider, { actions }: ChatVocabulary): boolean =>
  isBody && actions.some(({ task }) => ` ${keyOf(task)} `.includes(` ${keyOf(name)} `));

/** Whether a member may be meant by a title, or by another spelling of their first name: "Mr Bowen", "Reece Bowen". */
function isMember({ name }: Outsider, people: readonly RosterPerson[]): boolean {
  const [first = '', ...others] = fold(name).split(' ');
  const last = others.at(-1);
  return people.some((person) => {
    const { givens, short, surnames } = formsOf(person);
    if (last === undefined || !surnames.has(last)) return false;
    return isTitle(first) || short.has(first) || [...givens].some((given) => areAlike(given, first));
  });
}

function mentionsIn(text: string, { roster }: ChatVocabulary) {
  const found: { start: number; end: number; id: string; name: string }[] = [];
  let at = 0;
  for (const part of splitMentions(text, roster.mentions)) {
    if (typeof part === 'string') {
      at += part.length;
      continue;
    }
    const [mention] = part;
    const said = [mention.text, `@${mention.name}`, mention.name].find((form) => text.startsWith(form, at)) ?? '';
    found.push({ start: at, end: at + said.length, id: mention.id, name: mention.name });
    at += said.length;
  }
  return found;
}

interface Named {
  readonly taken: number;
  readonly person: { readonly id: string | null; readonly name: string };
}

function personAt(words: readonly Word[], at: number, names: Names, text: string): Named | null {
  const [first, second, third] = words.slice(at, at + 3);
  if (first === undefined) return null;
  const written = text.slice(first.start, first.end);
  const isCapital = /^\p{Lu}/u.test(written);
  const own = (word: string): string => word.replace(/'s$/, '');
  for (const [taken, full] of [
    [3, [first, second, third]],
    [2, [first, second]],
  ] as const) {
    if (full.some((word) => word === undefined)) continue;
    const said = own(full.map((word) => word?.word ?? '').join(' '));
    const person = names.full.get(said) ?? (taken === 2 ? nearlyFull(said, names) : undefined);
    if (person !== undefined && person !== null) return { taken, person };
  }
  const word = own(first.word);
  if (isCapital && /^\p{Lu}{2,4}$/u.test(written)) {
    const byInitials = names.initials.get(word);
    if (byInitials !== undefined) return byInitials === null ? null : { taken: 1, person: byInitials };
  }
  if (!isCapital && EVERYDAY.has(word)) return null;
  const given = byGiven(word, isCapital, names);
  if (given !== null) return { taken: 1, person: given };
  if (!isCapital) return null;
  const surname = names.surname.get(word);
  return surname === undefined || surname === null ? null : { taken: 1, person: surname };
}

/** The person whose full name this nearly is: one letter may differ in each of its two words. */
function nearlyFull(said: string, names: Names): RosterPerson | null | undefined {
  const [given = '', surname = ''] = said.split(' ');
  if (given.length < 4 || surname.length < 4) return undefined;
  for (const [full, person] of names.full) {
    const [first = '', last = '', ...more] = full.split(' ');
    if (more.length === 0 && isNearly(first, given) && isNearly(last, surname)) return person;
  }
  return undefined;
}

function byGiven(word: string, isCapital: boolean, names: Names): RosterPerson | null {
  const direct = names.given.get(word) ?? names.given.get(word.replace(/s$/, ''));
  if (direct !== undefined && direct !== null) return direct;
  if (names.given.has(word)) return null;
  if (isCapital)
    for (const radical of radicalsOf(word).slice(1)) {
      const person = names.given.get(radical);
      if (person !== undefined && person !== null) return person;
    }
  if (word.length < 4 || (!isCapital && word.length < 5)) return null;
  // "Rhyw" is not a misspelt "Rhys": a name this short may miss a letter or swap two, but not change one.
  const near = [...names.given].filter(
    ([given]) =>
      given.length > 3 &&
      // "Marked" is no misspelt "Mared".
      !(word.endsWith('ed') && word.length > given.length) &&
      isNearly(given, word) &&
      (given.length > 4 || word.length !== 4 || hasSameLetters(given, word)),
  );
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
}
