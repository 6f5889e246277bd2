import { fold } from '../../model/fold.js';
import type { RosterPerson } from '../../model/roster.js';

/** The folded forms in which a person's name may be written. */
export interface PersonForms {
  readonly full: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly given: string;
  readonly surnames: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

const PARTICLES = new Set(['ap', 'ab', 'ferch', 'van', 'von', 'de', 'der', 'den', 'da', 'di', 'le', 'la', 'st', 'mac']);

/** A roster is read many times for one message, and its people do not change meanwhile. */
const known = new WeakMap<RosterPerson, PersonForms>();

/** The forms of a person's name, also of one that a directory writes "Davies, Huw (Housing)". */
export function formsOf(person: RosterPerson): PersonForms {
  const found = known.get(person);
  if (found !== undefined) return found;
  const forms = makeForms(person);
  known.set(person, forms);
  return forms;
}

/** The forms of the names that a person had before. */
export const earlierFormsOf = ({ id, earlierNames = [] }: RosterPerson): readonly PersonForms[] =>
  earlierNames.map((name) => makeForms({ id, name }));

function makeForms(person: RosterPerson): PersonForms {
  const plain = fold(person.name.replace(/\s*[([][^()[\]]*[)\]]/gu, ' '));
  const [before, after] = plain.split(/\s*,\s*/u);
  const name = before && after ? `${after} ${before}` : plain;
  const words = name.split(' ').filter((word) => word !== '');
  const given = fold(person.givenName ?? words[0] ?? '');
  const surnames = surnamesOf(words, person.surname === undefined ? null : fold(person.surname));
  const full = [fold(person.name), plain, name, ...surnames.map((surname) => `${given} ${surname}`)];
  const address = person.email === undefined ? [] : [fold(person.email), fold(person.email.split('@')[0] ?? '')];
  return {
    full: filled(full),
    addresses: filled(address),
    given,
    surnames: filled(surnames),
    initials: initialsOf(words, given, surnames),
  };
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
