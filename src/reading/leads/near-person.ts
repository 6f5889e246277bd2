import { cleanName } from '../../model/clean-name.js';
import type { Lead } from '../../model/lead.js';
import { editDistance } from '../text/edit-distance.js';
import { fold } from '../text/fold.js';
import { isNameLike } from './name-kinds.js';
import { formsOf, type PersonForms } from './person-forms.js';
import type { Roster, RosterPerson } from './roster.js';
import { areAlike } from './short-names.js';

const MOST_WORDS = 4;
/** How many people a question offers. */
const OFFERED = 3;
/** From this many letters on, two may be wrong. */
const LONG = 5;
const VERY_LONG = 7;
/** The distance of a right first name with another surname: worse than any typing error. */
const OTHER_SURNAME = 5;

/** How far apart two words of names are; null if they are different names. */
function distance(said: string, known: string): number | null {
  if (said === known) return 0;
  if (areAlike(said, known)) return 0.5;
  if (Math.abs(said.length - known.length) > 2 || Math.min(said.length, known.length) < 3) return null;
  const wrong = editDistance(said, known);
  const isFirstSame = said.startsWith(known.charAt(0));
  if (wrong <= 1) return isFirstSame || said.length > LONG ? wrong : null;
  return wrong === 2 && isFirstSame && Math.min(said.length, known.length) >= LONG ? 2 : null;
}

const nearest = (said: string, known: Iterable<string>): number | null => {
  const found = [...known].map((word) => distance(said, word)).filter((far) => far !== null);
  return found.length === 0 ? null : Math.min(...found);
};

interface Near {
  readonly person: RosterPerson;
  readonly far: number;
  /** Whether the first name matches and the surname is only one slip away. */
  readonly isSure: boolean;
}

function nearOf(words: readonly string[], person: RosterPerson): Near | null {
  const forms = formsOf(person);
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (last === undefined) {
    const far = nearest(first, [...forms.givens, ...forms.surnames]);
    return far === null ? null : { person, far, isSure: false };
  }
  const straight = bothNear(first, [last, others.join(' ')], forms);
  const turned = bothNear(last, [first], forms);
  const far = Math.min(straight ?? Infinity, turned ?? Infinity);
  const isGiven = forms.givens.has(first) || forms.short.has(first);
  if (far === Infinity) return forms.givens.has(first) ? { person, far: OTHER_SURNAME, isSure: false } : null;
  const slips = last.length >= VERY_LONG ? 2 : 1;
  return { person, far, isSure: isGiven && straight !== null && straight <= slips };
}

function bothNear(first: string, lasts: readonly string[], { givens, short, surnames }: PersonForms): number | null {
  const one = givens.has(first) || short.has(first) ? 0 : nearest(first, givens);
  const found = lasts.map((last) => nearest(last, surnames)).filter((far) => far !== null);
  return one === null || found.length === 0 ? null : one + Math.min(...found);
}

/**
 * Who may be meant by a name that nobody has: the one person with that first name whose surname is one slip away, else
 * an unclear lead of those with similar names. Null if no name is similar.
 */
export function nearPerson(words: string, roster: Roster): Lead | null {
  const said = fold(cleanName(words.replace(/^@/u, '')))
    .split(' ')
    .filter((word) => word !== '');
  if (said.length === 0 || said.length > MOST_WORDS || !isNameLike(words.replace(/^@/u, ''))) return null;
  const near = roster.people
    .map((person) => nearOf(said, person))
    .filter((found) => found !== null)
    .sort((one, other) => one.far - other.far);
  const [best, second] = near;
  if (best === undefined) return null;
  if (best.isSure && second?.isSure !== true)
    return { kind: 'person', person: best.person.id, name: cleanName(best.person.name), inferred: 'spelling' };
  const isTyped = best.far < OTHER_SURNAME;
  const offered = near.filter(({ far }) => !isTyped || far < OTHER_SURNAME).slice(0, OFFERED);
  return {
    kind: 'unclear',
    name: words.replace(/^@/u, ''),
    candidates: offered.map(({ person }) => person.id),
    isNear: true,
  };
}
