import type { Lead } from '../../model/lead.js';
import type { Roster } from '../leads/roster.js';
import { isNameLike, isPost, isTeam } from '../leads/name-kinds.js';
import { findSet, isEveryone } from '../leads/find-set.js';
import { isRedacted } from '../leads/redaction.js';
import { resolveLeads } from '../leads/resolve-leads.js';
import { oneSpaced } from '../text/one-spaced.js';
import { CELL_BREAK } from './lines/minutes-line.js';
import type { KnownNames } from './known-names.js';

/** An action's leads and their plain names. */
export interface Owners {
  readonly leads: readonly Lead[];
  readonly owners: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();
const EMPHASIS = /[*_`]/;
/** "Cllrs Hale and Moss" are one person each. */
const TITLES = /(?<!\p{L})(Cllr|Councillor)s(?= \p{Lu})/gu;
/** A title that runs on into the initials of who acts: "Mill Lane BR to …". */
const RUN_ON = /^(\p{Lu}\p{Ll}[\p{L}'’]*(?: \p{Lu}\p{Ll}[\p{L}'’]*)*) (\p{Lu}{2,4})$/u;
const LABEL = /^(?:lead|leads|owner|owners|action by|by)[\s:]+(?=\S)/iu;
const REDACTION = /(?:\[redacted\]|[█■]+(?:\s+[█■]+)*)/iu;
const NOBODY =
  /^(?:-+|–|tbc|tba|n\/?a|none|unassigned|\(none\)|\*+unassigned\*+|nobody|some(?:one|body)|any(?:one|body)|to be confirmed|i'w gadarnhau)$/iu;

/**
 * The leads that minutes name. "/", ",", "and" and line breaks separate several. Initials become the name that the
 * minutes explain; a blacked-out name becomes "[REDACTED]". `alone` holds, in lower case, those who lead another action
 * by themselves.
 */
export function ownerNames(
  words: string | null,
  known: KnownNames,
  roster: Roster,
  alone: ReadonlySet<string> = NONE,
): Owners {
  if (words === null) return { leads: [], owners: [] };
  const whole = joinBroken(words, known);
  const said = oneSpaced(EMPHASIS.test(whole) ? whole.replace(/[*_`]+/gu, '') : whole)
    .replace(LABEL, '')
    .replace(TITLES, '$1')
    .replace(RUN_ON, (all, topic: string, short: string) =>
      known.initials.has(short) && !known.names.has(topic.toLowerCase()) ? short : all,
    );
  if (said === '' || NOBODY.test(said)) return { leads: [], owners: [] };
  const leads = resolveLeads(apart(withoutRoles(said, roster), known, alone), roster).map((lead) =>
    explained(lead, known),
  );
  const only = leads[0];
  if (only?.kind === 'set' && leads.length === 1 && said.includes('(')) return { leads, owners: [said] };
  const owners = leads.map((lead) => (isRedacted(lead.name) ? lead.name.replace(REDACTION, '[REDACTED]') : lead.name));
  return { leads, owners };
}

/** Words in names of bodies, which come in pairs: "Housing and Regeneration" is one body. */
const OFFICES =
  /(?:tion|ment|ity|ing|ics|ism|ship|port|ure|ies|ers|ees)$|^(?:health|safety|housing|care|social|culture|tourism|finance|policy|legal|comms|estates|people|place|skills|economy|work|welsh|wales|public|private|science|arts|heritage|land|food|energy|climate|nature|water|waste|roads|schools?|early|years|children|families|adults?|youth|race|justice|crime|local|rural|trade|business|research|data|digital|it|hr|od|procurement|audit|risk|quality|nursing|medical|cadw|sport|language|iechyd|tai|addysg|diwylliant|cymru|cymraeg)$/iu;

/** A name and its brackets; the match begins only where a name may begin. */
const IN_BRACKETS = /(?<![^(),;/&])([^(),;/&]{1,60}?) ?\(([^()]{1,60})\)/gu;

/**
 * "Tomos (Clerk)", "Clerk (Tomos)" and "Tomos (perhaps)" mean Tomos; "Comms (Siân)" is left to the roster. "All (policy
 * leads)" says who all are.
 */
const withoutRoles = (words: string, roster: Roster): string =>
  words.replace(IN_BRACKETS, (whole, name: string, more: string) => {
    if (isEveryone(name) && findSet(more, roster) !== null) return findSet(whole, roster) === null ? more : whole;
    if (isPost(name.trim()) && isNameLike(more) && !isPost(more) && !isTeam(more)) return more;
    return isPost(more) || /^(?:\p{Ll}|\p{Lu}{2,4}$)/u.test(more) || isPersonAt(name, more) ? name : whole;
  });

/** Whether words are a full name with one word for the place of work: "J Penn (Assets)". */
const isPersonAt = (name: string, more: string): boolean =>
  /^\p{Lu}[\p{L}'’-]* \p{Lu}[\p{L}'’-]+$/u.test(name.trim()) && !isTeam(name) && /^\p{Lu}\p{Ll}+$/u.test(more);

const isGiven = (word: string): boolean => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word) && !OFFICES.test(word);
/** Whether every word could be part of a person's name: "Wen", "Wen Zhao". */
const isPersons = (name: string): boolean => name.split(' ').length < 4 && name.split(' ').every(isGiven);

/** Splits names that the minutes know, and a name that leads another action alone: "fay and dana". */
function apart(words: string, known: KnownNames, alone: ReadonlySet<string>): string {
  const parts = words.split(/\s+(?:and|a|ac)\s+|\s*[,&]\s*/u);
  if (parts.length < 2) return words;
  const isOne = (part: string): boolean =>
    known.names.has(part.toLowerCase()) || known.initials.has(part) || isPersons(part);
  if (parts.every(isOne)) return parts.join(', ');
  const isAlone = (part: string): boolean => alone.has(part.toLowerCase());
  const mayBeOne = (part: string): boolean => isNameLike(part) && !OFFICES.test(part.split(' ').at(-1) ?? '');
  return parts.some(isAlone) && parts.every((part) => isAlone(part) || mayBeOne(part)) ? parts.join(', ') : words;
}

/** Replaces initials by the name they mean. */
function explained(lead: Lead, known: KnownNames): Lead {
  if (lead.kind !== 'name') return lead;
  const name = known.initials.get(lead.name);
  return name === undefined ? lead : { ...lead, name };
}

/** Joins the lines of a cell into one name, unless each line is a name by itself. */
function joinBroken(words: string, known: KnownNames): string {
  if (!words.includes(CELL_BREAK)) return words;
  const parts = words
    .split(CELL_BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const areNames = parts.every(
    (part) =>
      known.initials.has(part) ||
      known.names.has(part.toLowerCase()) ||
      /^\p{Lu}{2,4}$/u.test(part) ||
      /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(part),
  );
  return parts.join(areNames ? ', ' : ' ');
}
