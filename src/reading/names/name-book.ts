import { mutations } from '../leads/mutated-names.js';
import { knownShortForms, otherSpellings } from '../leads/short-names.js';
import { halvesOf, nameWordsOf, variantsOf } from './name-variants.js';
import { keyOf, tokensOf } from './name-tokens.js';

/** Somebody whose name may stand in a text. */
export interface NamedPerson {
  readonly id: string;
  /** All their present and earlier names, as directories and texts write them. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  /** Whether anybody may read their name. */
  readonly isPublic: boolean;
}

/** The kinds of name forms, surest first. */
export const FORM_KINDS = ['whole', 'part', 'initials', 'short', 'mutated', 'letter'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** A form of names, and whose it is. */
export interface NameForm {
  readonly kind: FormKind;
  readonly people: ReadonlySet<string>;
  /** Whether all these people's names are public. */
  readonly isPublic: boolean;
}

/** All forms of people's names, keyed by their runs of letters separated by spaces. */
export interface NameBook {
  readonly forms: ReadonlyMap<string, NameForm>;
  /** How many runs of letters the longest form has. */
  readonly longest: number;
  readonly people: ReadonlyMap<string, NamedPerson>;
  readonly emails: ReadonlySet<string>;
}

const SHORTEST_MUTATED = 3;
const LONGEST = 12;

/** The keys in sequence, in all combinations of their variants. */
const sequences = (words: readonly (readonly string[])[]): readonly string[] =>
  words.reduce<readonly string[]>(
    (made, variants) => made.flatMap((before) => variants.map((key) => (before === '' ? key : `${before} ${key}`))),
    [''],
  );

const first = (key: string): string => Array.from(key)[0] ?? '';

/** The forms of one way to write a name, given its words. */
function* formsOf(words: readonly string[]): Generator<readonly [string, FormKind]> {
  const keys = words.map(variantsOf).filter((variants) => variants.length > 0);
  const [given = [], ...rest] = keys;
  const surname = rest.at(-1);
  // A name of many words would have too many combined variants; each of its words counts in any case.
  const few = words.length > 4 ? keys.map((variants) => variants.slice(0, 1)) : keys;
  for (const key of sequences(few)) yield [key, words.length > 1 ? 'whole' : 'part'];
  if (surname !== undefined) {
    for (const key of sequences([...few.slice(1), few[0] ?? []])) yield [key, 'whole'];
    for (const key of [...sequences([given, surname]), ...sequences([surname, given])]) {
      yield [key, 'whole'];
      yield [key.replaceAll(' ', ''), 'whole'];
    }
    const initial = first(given[0] ?? '');
    for (const key of surname) {
      for (const form of [`${initial} ${key}`, `${key} ${initial}`]) yield [form, 'whole'];
      for (const called of given) yield [`${called} ${first(key)}`, 'whole'];
    }
    yield* initialsOf(words);
  }
  for (const word of [...words, ...words.flatMap(halvesOf)])
    for (const key of variantsOf(word)) {
      yield [key, key.length === 1 ? 'letter' : 'part'];
      if (key.includes(' ')) continue;
      for (const form of mutations([key], SHORTEST_MUTATED)) yield [form, 'mutated'];
    }
  yield* shortOf(given);
}

/** A name with more words gives only its first initials. */
const MOST_INITIALS = 7;

/**
 * The initials of a name: the first letter and any later ones. "Grace Order-Jones" is GOJ, GO and GJ, "Llŷr ap Gwynfor"
 * LAG and LG.
 */
function* initialsOf(words: readonly string[]): Generator<readonly [string, FormKind]> {
  const [one = '', ...rest] = words
    .flatMap((word) => tokensOf(word).map(({ letters }) => first(letters)))
    .slice(0, MOST_INITIALS);
  const some = rest.reduce<readonly string[]>(
    (made, letter) => [...made, ...made.map((before) => before + letter)],
    [one],
  );
  for (const form of new Set(some)) if (form.length > 1) yield [form, 'initials'];
}

function* shortOf(given: readonly string[]): Generator<readonly [string, FormKind]> {
  for (const key of given)
    for (const form of [...knownShortForms(key), ...otherSpellings(key)]) {
      yield [form, 'short'];
      for (const changed of mutations([form])) yield [changed, 'mutated'];
    }
}

/** Makes the book of these people. A form that several share belongs to all of them. */
export function nameBook(people: readonly NamedPerson[]): NameBook {
  const found = new Map<string, { kind: FormKind; people: Set<string>; isPublic: boolean }>();
  let longest = 1;
  const add = (key: string, kind: FormKind, { id, isPublic }: NamedPerson): void => {
    const size = key.split(' ').length;
    if (key === '' || size > LONGEST) return;
    longest = Math.max(longest, size);
    const known = found.get(key);
    if (known === undefined) found.set(key, { kind, people: new Set([id]), isPublic });
    else {
      known.people.add(id);
      known.isPublic &&= isPublic;
      if (FORM_KINDS.indexOf(kind) < FORM_KINDS.indexOf(known.kind)) known.kind = kind;
    }
  };
  for (const person of people)
    for (const name of person.names) {
      add(keyOf(name), keyOf(name).includes(' ') ? 'whole' : 'part', person);
      for (const words of nameWordsOf(name)) for (const [key, kind] of formsOf(words)) add(key, kind, person);
    }
  return {
    forms: found,
    longest,
    people: new Map(people.map((person) => [person.id, person])),
    emails: new Set(
      people.filter(({ isPublic }) => !isPublic).flatMap(({ emails }) => emails.map((one) => one.toLowerCase())),
    ),
  };
}
