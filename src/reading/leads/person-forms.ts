import { fold } from '../text/fold.js';
import { cleanName, nickname } from '../../model/clean-name.js';
import type { RosterPerson } from './roster.js';
import { shortForms } from './short-names.js';

/** The folded forms of a person's name. */
export interface PersonForms {
  readonly full: ReadonlySet<string>;
  /** With the surname first. */
  readonly reversed: ReadonlySet<string>;
  /** Known addresses, and those that a name suggests, up to the "@" and without dots. */
  readonly addresses: ReadonlySet<string>;
  /** The first name, and the name they go by. */
  readonly givens: ReadonlySet<string>;
  /** Other forms of the first name: "tom" for Thomas. */
  readonly short: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

const PARTICLES = new Set(['ap', 'ab', 'ferch', 'van', 'von', 'de', 'der', 'den', 'da', 'di', 'le', 'la', 'st', 'mac']);

/** Cached, because a roster is read many times for one message, and its people do not change meanwhile. */
const known = new WeakMap<RosterPerson, PersonForms>();

/** The forms of a person's name, including a directory's "Davies, Huw (Housing)". */
export function formsOf(person: RosterPerson): PersonForms {
  const found = known.get(person);
  if (found !== undefined) return found;
  const forms = makeForms(person);
  known.set(person, forms);
  return forms;
}

/** The forms of a person's earlier names. */
export const earlierFormsOf = ({ id, earlierNames = [] }: RosterPerson): readonly PersonForms[] =>
  earlierNames.map((name) => makeForms({ id, name }));

function makeForms(person: RosterPerson): PersonForms {
  const clean = fold(cleanName(person.name));
  const plain = fold(person.name.replace(/\s*[([][^()[\]]*[)\]]/gu, ' '));
  const words = clean.split(' ').filter((word) => word !== '');
  const given = fold(person.givenName ?? words[0] ?? '');
  const called = nickname(person.name);
  const givens = filled([given, called === null ? '' : fold(called)]);
  const surnames = surnamesOf(words, person.surname === undefined ? null : fold(person.surname));
  const named = [...givens].flatMap((name) => surnames.map((surname) => `${name} ${surname}`));
  return {
    full: filled([fold(person.name), plain, clean, ...named]),
    reversed: filled(surnames.flatMap((surname) => [`${surname} ${given}`, `${surname}, ${given}`])),
    addresses: filled(addressesOf(person.email, given, surnames)),
    givens,
    short: new Set([...givens].flatMap((name) => [...shortForms(name)])),
    surnames: filled(surnames),
    initials: initialsOf(words, given, surnames),
  };
}

/** A person's address, in full and up to its "@", and the addresses that their name suggests. */
function addressesOf(email: string | undefined, given: string, surnames: readonly string[]): readonly string[] {
  const stored = email === undefined ? [] : [fold(email), fold(email.split('@')[0] ?? '')];
  const made = surnames.flatMap((surname) => {
    const last = surname.replace(/[^a-z]/gu, '');
    const first = given.replace(/[^a-z]/gu, '');
    return last === '' || first === '' ? [] : [`${first}${last}@`, `${last}${first}@`, `${first.charAt(0)}${last}@`];
  });
  return [...stored, ...made];
}

function surnamesOf(words: readonly string[], surname: string | null): readonly string[] {
  if (surname !== null) return [surname, surname.split(' ').at(-1) ?? ''];
  if (words.length < 2) return [];
  const last = words.at(-1) ?? '';
  const particle = words.at(-2) ?? '';
  return words.length > 2 && PARTICLES.has(particle) ? [last, `${particle} ${last}`] : [last];
}

/** "Grace Order-Jones" is GOJ and GO; "Llŷr ap Gwynfor" is LAG and LG. */
function initialsOf(words: readonly string[], given: string, surnames: readonly string[]): ReadonlySet<string> {
  const all = words.flatMap((word) => word.split('-')).map((word) => word.charAt(0));
  const short = surnames.map((surname) => given.charAt(0) + surname.charAt(0));
  return new Set([all.join(''), ...short].filter((letters) => letters.length > 1));
}

const filled = (words: readonly string[]): ReadonlySet<string> => new Set(words.filter((word) => word !== ''));
