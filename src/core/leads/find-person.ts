import type { Role } from '../groups/group.js';
import { fold } from './fold.js';
import type { Lead, LeadInference } from './lead.js';
import { formsOf, type PersonForms } from './person-forms.js';
import type { Roster } from './roster.js';

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|sir|dame|lord|lady|y cyng(?:horydd)?|yr athro) /u;
const SPEAKER = new Set(['i', 'me', 'myself', 'fi', 'mi', 'i mi', 'fy hun', 'minnau']);
const ROLES: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: 'chair', pattern: /^(?:(?:the|y|yr) )?(?:chair|chairman|chairwoman|chairperson|cadeirydd|chadeirydd)$/u },
  { role: 'secretary', pattern: /^(?:(?:the|y|yr) )?(?:secretary|ysgrifennydd)$/u },
];
/** First names that are everyday words when they are not capitalised. */
const EVERYDAY = new Set(
  'will may mai mark grace hope faith joy rob bill sue pat art rich dawn rose drew chase'.split(' '),
);

/** The ways in which words may mean someone, surest first; one that fits several is unclear. */
const WAYS: readonly {
  readonly fits: (person: PersonForms, said: string, words: string) => boolean;
  readonly inferred: LeadInference | null;
}[] = [
  { fits: ({ full }, said) => full.has(said) && said.includes(' '), inferred: null },
  { fits: ({ addresses }, said) => addresses.has(said), inferred: null },
  {
    fits: ({ given }, said, words) => given === said && !(EVERYDAY.has(said) && words === said),
    inferred: 'first-name',
  },
  {
    fits: ({ given, surnames }, said) => [...surnames].some((surname) => `${given} ${surname.charAt(0)}` === said),
    inferred: 'first-name',
  },
  { fits: ({ surnames }, said) => surnames.has(said), inferred: 'surname' },
  {
    fits: ({ initials }, said, words) =>
      /^[A-Z]{2,4}$/u.test(words.replace(/[. ]/gu, '')) && initials.has(said.replaceAll(' ', '')),
    inferred: 'initials',
  },
];

/**
 * The person that words mean: by full name, address, first name, surname or initials, when exactly one fits, or as who
 * speaks, chairs or is secretary. When several fit they are all given, as an unclear lead; when nobody does, null.
 */
export function findPerson(words: string, roster: Roster): Lead | null {
  if (roster.people.length === 0) return null;
  const trimmed = words
    .trim()
    .replace(/^@/u, '')
    .replace(/[.:,;]+$/u, '');
  const said = fold(trimmed).replace(HONORIFIC, '');
  if (said === '' || said.length > 120) return null;
  // Capitals such as ME are initials before they are a word.
  const isCapital = trimmed.length > 1 && trimmed === trimmed.toUpperCase();
  const speaker = SPEAKER.has(said) && trimmed !== 'i' ? speakerOf(roster) : null;
  if (speaker !== null && !isCapital) return speaker;
  return byName(said, trimmed, roster) ?? speaker ?? byRole(said, roster);
}

function speakerOf(roster: Roster): Lead | null {
  const speaker = roster.people.find((person) => person.id === roster.speaker);
  return speaker === undefined ? null : { kind: 'person', person: speaker.id, name: speaker.name, inferred: 'speaker' };
}

function byName(said: string, words: string, roster: Roster): Lead | null {
  for (const { fits, inferred } of WAYS) {
    const fitting = roster.people.filter((person) => fits(formsOf(person), said, words));
    const [only, ...others] = fitting;
    if (only === undefined) continue;
    if (others.length > 0) return { kind: 'unclear', name: words, candidates: fitting.map((person) => person.id) };
    const lead = { kind: 'person', person: only.id, name: only.name } as const;
    return inferred === null ? lead : { ...lead, inferred };
  }
  return null;
}

function byRole(said: string, roster: Roster): Lead | null {
  const role = ROLES.find(({ pattern }) => pattern.test(said))?.role;
  if (role === undefined) return null;
  const holders = roster.people.filter((person) => person.roles?.includes(role) === true);
  const [only, ...others] = holders;
  // A post that several hold is theirs together, so it stays a post.
  return only === undefined || others.length > 0 ? null : { kind: 'person', person: only.id, name: only.name };
}
