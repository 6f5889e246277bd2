import { fold } from './fold.js';
import type { Lead, LeadInference } from './lead.js';
import type { Roster, RosterPerson } from './roster.js';

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|professor|cllr|councillor|sir|dame|lord|lady|y cynghorydd|yr athro)\.? /u;
const SPEAKER = new Set(['i', 'me', 'myself', 'fi', 'mi', 'i mi', 'fy hun', 'minnau']);

const tokens = (person: RosterPerson): readonly string[] => fold(person.name).split(/[ -]+/u);
const givenName = (person: RosterPerson): string => fold(person.givenName ?? tokens(person)[0] ?? '');
const surname = (person: RosterPerson): string => fold(person.surname ?? tokens(person).at(-1) ?? '');
const initials = (person: RosterPerson): string =>
  tokens(person)
    .map((token) => token.charAt(0))
    .join('');

/** The ways in which words may mean someone, surest first; one that fits several is unclear. */
const WAYS: readonly {
  readonly fits: (person: RosterPerson, said: string, words: string) => boolean;
  readonly inferred: LeadInference | null;
}[] = [
  {
    fits: (person, said) => fold(person.name) === said || `${givenName(person)} ${surname(person)}` === said,
    inferred: null,
  },
  {
    fits: (person, said) =>
      person.email !== undefined && [fold(person.email), fold(person.email.split('@')[0] ?? '')].includes(said),
    inferred: null,
  },
  { fits: (person, said) => givenName(person) === said, inferred: 'first-name' },
  { fits: (person, said) => `${givenName(person)} ${surname(person).charAt(0)}` === said, inferred: 'first-name' },
  { fits: (person, said) => surname(person) === said && tokens(person).length > 1, inferred: 'surname' },
  {
    fits: (person, said, words) =>
      /^[A-Z]{2,4}$/u.test(words.replaceAll('.', '')) && initials(person) === said.replaceAll(' ', ''),
    inferred: 'initials',
  },
];

/**
 * The person that words mean: by full name, address, first name, surname or initials, when exactly one fits. When
 * several do they are all given, as an unclear lead; when nobody does, null.
 */
export function findPerson(words: string, roster: Roster): Lead | null {
  const trimmed = words.trim().replace(/^@/u, '');
  const said = fold(trimmed).replace(HONORIFIC, '');
  if (said === '') return null;
  if (SPEAKER.has(said) && (trimmed !== trimmed.toLowerCase() || said !== 'i')) {
    const speaker = roster.people.find((person) => person.id === roster.speaker);
    if (speaker !== undefined) return { kind: 'person', person: speaker.id, name: speaker.name, inferred: 'speaker' };
  }
  for (const { fits, inferred } of WAYS) {
    const fitting = roster.people.filter((person) => fits(person, said, trimmed));
    const [only, ...others] = fitting;
    if (only === undefined) continue;
    if (others.length > 0) return { kind: 'unclear', name: trimmed, candidates: fitting.map((person) => person.id) };
    const lead = { kind: 'person', person: only.id, name: only.name } as const;
    return inferred === null ? lead : { ...lead, inferred };
  }
  return null;
}
