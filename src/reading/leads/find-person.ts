import { cleanName } from '../../model/clean-name.js';
import { fold } from '../text/fold.js';
import type { Lead, LeadInference } from '../../model/lead.js';
import { isImperative } from './imperative-verbs.js';
import { mutations } from './mutated-names.js';
import { isNoLead } from './not-leads.js';
import { earlierFormsOf, formsOf, type PersonForms } from './person-forms.js';
import type { Roster, RosterPerson } from './roster.js';
import type { Role } from '../../model/member.js';

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|sir|dame|lord|lady|y cyng(?:horydd)?|yr athro) /u;
const SPEAKER = new Set(['i', 'me', 'myself', 'fi', 'mi', 'i mi', 'fy hun', 'minnau']);
const ROLES: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: 'chair', pattern: /^(?:(?:the|y|yr) )?(?:chair|chairman|chairwoman|chairperson|cadeirydd|chadeirydd)$/u },
  {
    role: 'deputy',
    pattern:
      /^(?:(?:the|y|yr) )?(?:(?:deputy|vice)[ -](?:chair|chairman|chairwoman|chairperson)|(?:dirprwy|ddirprwy) gadeirydd|is-?gadeirydd)$/u,
  },
  { role: 'secretary', pattern: /^(?:(?:the|y|yr) )?(?:secretary|ysgrifennydd)$/u },
];
/** First names that are everyday words in lower case. */
const EVERYDAY = new Set(
  'will may mai mark grace hope faith joy rob bill sue pat art rich dawn rose drew chase'.split(' '),
);

/** The ways in which words may mean a person, surest first. If a way fits several people, the lead is unclear. */
const WAYS: readonly {
  /** The words that mean this person. */
  readonly keys: (person: PersonForms) => Iterable<string>;
  /** The key to look up; null if the words cannot mean anybody in this way. */
  readonly asked: (said: string, words: string) => string | null;
  readonly inferred: LeadInference | null;
}[] = [
  { keys: ({ full }) => full, asked: (said) => (said.includes(' ') ? said : null), inferred: null },
  { keys: ({ addresses }) => addresses, asked: (said) => said, inferred: null },
  { keys: ({ addresses }) => addresses, asked: (said) => madeAddress(said), inferred: null },
  { keys: ({ reversed }) => reversed, asked: (said) => (said.includes(' ') ? said : null), inferred: null },
  {
    keys: ({ givens }) => givens,
    asked: (said, words) => (EVERYDAY.has(said) && words === said ? null : said),
    inferred: 'first-name',
  },
  {
    keys: ({ givens, surnames }) =>
      pairs(
        givens,
        [...surnames].map((surname) => surname.charAt(0)),
      ),
    asked: (said) => said,
    inferred: 'first-name',
  },
  { keys: ({ surnames }) => surnames, asked: (said) => said, inferred: 'surname' },
  {
    keys: ({ initials }) => initials,
    asked: (said, words) => (/^[A-Z]{2,4}$/u.test(words.replace(/[. ]/gu, '')) ? said.replaceAll(' ', '') : null),
    inferred: 'initials',
  },
  {
    keys: ({ short, surnames }) => pairs(short, surnames),
    asked: (said) => (said.includes(' ') ? said : null),
    inferred: 'short-form',
  },
  { keys: ({ short }) => short, asked: capitalised, inferred: 'short-form' },
  { keys: ({ givens, surnames }) => pairs(mutations(givens), surnames), asked: (said) => said, inferred: 'spelling' },
  { keys: ({ givens }) => mutations(givens), asked: capitalised, inferred: 'spelling' },
];

const pairs = (firsts: Iterable<string>, lasts: Iterable<string>): ReadonlySet<string> =>
  new Set([...firsts].flatMap((first) => [...lasts].map((last) => `${first} ${last}`)));

/** A single word with a capital that can be a name, and that does not usually begin a sentence. */
function capitalised(said: string, words: string): string | null {
  return /^\p{Lu}\p{Ll}/u.test(words) && !isNoLead(said) && !isImperative(said) && !NEVER.has(said) ? said : null;
}

/** Words that begin sentences, and are also beginnings of names. */
const NEVER = new Set(
  'the and all our her his they mae new car man mar chair team both each every dim hen sir lad led'.split(' '),
);

/** Turns "siân.rees2@gov.wales" into "sianrees@"; null if the words are no address. */
function madeAddress(said: string): string | null {
  const at = said.indexOf('@');
  return at < 1 ? null : `${said.slice(0, at).replace(/[^a-z]/gu, '')}@`;
}

interface Index {
  /** For each way, the people by the words that mean them. */
  readonly byWay: readonly ReadonlyMap<string, readonly RosterPerson[]>[];
  /** Caches what words meant, because the same leads are named again and again. */
  readonly found: Map<string, Lead | null>;
}

const MOST_FOUND = 200;

/** One index per roster, so that a long text does not search the roster for each of its words. */
const indexes = new WeakMap<Roster['people'], Index>();

function indexOf(people: Roster['people']): Index {
  const known = indexes.get(people);
  if (known !== undefined) return known;
  // Copied once, because each way goes through a roster that may be slow to iterate.
  const all = [...people];
  const renamed = all.filter(({ earlierNames }) => earlierNames !== undefined);
  const byWay = WAYS.map(({ keys }) => {
    const byKey = keyed(all, (person) => keys(formsOf(person)));
    const earlier = keyed(renamed, (person) => earlierFormsOf(person).flatMap((forms) => [...keys(forms)]));
    // A person's present name takes precedence over anybody's earlier name.
    for (const [key, persons] of earlier) if (!byKey.has(key)) byKey.set(key, persons);
    return byKey;
  });
  const index: Index = { byWay, found: new Map() };
  indexes.set(people, index);
  return index;
}

function keyed(
  people: Roster['people'],
  keysOf: (person: RosterPerson) => Iterable<string>,
): Map<string, readonly RosterPerson[]> {
  const byKey = new Map<string, RosterPerson[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const persons = byKey.get(key);
      if (persons === undefined) byKey.set(key, [person]);
      else persons.push(person);
    }
  }
  return byKey;
}

/**
 * The person that words mean: by full name, address, first name, surname or initials if exactly one person fits, or as
 * the speaker, the chair or the secretary. An unclear lead if several fit; null if nobody does.
 */
export function findPerson(words: string, roster: Roster): Lead | null {
  if (roster.people.length === 0) return null;
  const trimmed = words
    .trim()
    .replace(/^[@<]|^mailto:|>$/gu, '')
    .replace(/[.:,;]+$/u, '');
  const said = fold(trimmed).replace(HONORIFIC, '');
  if (said === '' || said.length > 120) return null;
  // Capitals such as ME are initials first and a word second.
  const isCapital = trimmed.length > 1 && trimmed === trimmed.toUpperCase();
  const speaker = SPEAKER.has(said) && trimmed !== 'i' ? speakerOf(roster) : null;
  if (speaker !== null && !isCapital) return speaker;
  return byName(said, trimmed, roster) ?? speaker ?? byRole(said, roster);
}

function speakerOf(roster: Roster): Lead | null {
  const speaker = roster.people.find((person) => person.id === roster.speaker);
  return speaker === undefined
    ? null
    : { kind: 'person', person: speaker.id, name: cleanName(speaker.name), inferred: 'speaker' };
}

function byName(said: string, words: string, roster: Roster): Lead | null {
  const { byWay, found } = indexOf(roster.people);
  const known = found.get(words);
  if (known !== undefined) return known;
  const lead = leadNamed(said, words, byWay);
  if (found.size === MOST_FOUND) found.clear();
  found.set(words, lead);
  return lead;
}

function leadNamed(said: string, words: string, byWay: Index['byWay']): Lead | null {
  for (const [way, { asked, inferred }] of WAYS.entries()) {
    const key = asked(said, words);
    const fitting = key === null ? [] : (byWay[way]?.get(key) ?? []);
    const [only, ...others] = fitting;
    if (only === undefined) continue;
    if (others.length > 0) return { kind: 'unclear', name: words, candidates: fitting.map((person) => person.id) };
    const lead = { kind: 'person', person: only.id, name: cleanName(only.name) } as const;
    return inferred === null ? lead : { ...lead, inferred };
  }
  return null;
}

function byRole(said: string, roster: Roster): Lead | null {
  const role = ROLES.find(({ pattern }) => pattern.test(said))?.role;
  if (role === undefined) return null;
  const holders = roster.people.filter((person) => person.roles?.includes(role) === true);
  const [only, ...others] = holders;
  // A post that several people hold stays a post.
  return only === undefined || others.length > 0
    ? null
    : { kind: 'person', person: only.id, name: cleanName(only.name) };
}
