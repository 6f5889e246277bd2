import { oneSpaced } from '../text/one-spaced.js';
import { findPerson } from './find-person.js';
import { findSet } from './find-set.js';
import { cleanName } from '../../model/clean-name.js';
import type { Lead } from '../../model/lead.js';
import type { Mention } from '../../model/mention.js';
import { latinLookAlike } from './look-alike.js';
import { isPost, isTeam } from './name-kinds.js';
import { nearPerson } from './near-person.js';
import { amongWhom, markedOneOf } from './one-of.js';
import { isRedacted } from './redaction.js';
import type { Roster } from './roster.js';
import { splitLeadWords, withoutJoins } from './split-lead-words.js';
import { type MentionPart, splitMentions } from './split-mentions.js';

/** How many characters of lead words to read; no column holds more. */
const LONGEST = 600;

const REMARK = /\s*(?:\([^()]*\)|<[^<>\s]*@[^<>\s]*>)$/u;

/** "Owain Price (with Siân Rees)". */
const WITH = /^([^()]*\S)\s*\((?:with|and|plus|&|\+|supported by|assisted by|gyda|gyda'r|a|ac)\s+([^()]+)\)$/iu;

/** The same brackets after a mention. */
const BRACKETED = /^\s*\((?:(?:with|and|plus|gyda|a|ac)\s+)?([^()]+)\)\s*$/iu;

/** What people write if nobody leads yet. */
const NOBODY = /^(?:tb[cad]|n\/?a|none|nobody|to be (?:confirmed|agreed|decided)|i'?w gadarnhau|neb|dim|\?+)\.?$/iu;

/**
 * The leads that words name: "Siân", "Comms team", "ARWAP team/[REDACTED]", "MW and YO", "All policy leads". A mention,
 * a name or initials mean a person if exactly one fits. If several fit, the lead is unclear and keeps them all. If
 * nobody fits, the words stay as text. Each lead appears once, in the order named.
 */
export function resolveLeads(words: string, roster: Roster): readonly Lead[] {
  const said = oneSpaced(words.slice(0, LONGEST));
  const among = amongWhom(said);
  const marked = among === null ? null : markedOneOf(readLeads(among, roster), said);
  return marked ?? readLeads(said, roster);
}

const readLeads = (said: string, roster: Roster): readonly Lead[] =>
  distinct(splitMentions(said, roster.mentions).flatMap((part) => leadsOf(part, roster)));

function leadsOf(part: MentionPart, roster: Roster): readonly Lead[] {
  if (typeof part !== 'string') {
    const [mention, ...others] = part;
    const ids = new Set(part.map(({ id }) => id));
    if (others.length > 0 && ids.size > 1) return [{ kind: 'unclear', name: mention.name, candidates: [...ids] }];
    return [mentioned(mention, roster)];
  }
  const bracketed = BRACKETED.exec(part)?.[1];
  if (bracketed !== undefined) return companionsOf(bracketed, roster);
  const plain = withoutJoins(part);
  const [, first, companions] = WITH.exec(plain) ?? [];
  if (first !== undefined && companions !== undefined)
    return [...leadsOf(first, roster), ...companionsOf(companions, roster)];
  if (plain === '' || NOBODY.test(plain)) return [];
  const whole = knownLead(plain, roster) ?? oneOrOther(plain, roster);
  if (whole !== null) return [whole];
  return splitLeadWords(plain, roster)
    .filter((piece) => !NOBODY.test(piece))
    .map((piece) => leadOf(piece, roster));
}

/** The known people in brackets after a lead, who lead as well; the rest of the brackets is a remark. */
const companionsOf = (words: string, roster: Roster): readonly Lead[] =>
  leadsOf(words, roster).filter(({ kind }) => kind === 'person' || kind === 'set');

/** Whom a mention means: a member; a set, for a tag or everyone; else whoever Teams says it is. */
function mentioned(mention: Mention, roster: Roster): Lead {
  const { id, name } = mention;
  const member = roster.people.find((person) => person.id === id);
  if (member !== undefined) return { kind: 'person', person: id, name: cleanName(member.name) };
  const set = findSet(name, roster);
  if (set !== null) return set;
  return mention.isOfMany === true ? { kind: 'team', name } : { kind: 'person', person: id, name: cleanName(name) };
}

/** "Siân or Tomos" leaves open which. */
function oneOrOther(words: string, roster: Roster): Lead | null {
  if (roster.people.length === 0) return null;
  const candidates: string[] = [];
  const names = words.split(/\s+(?:or|neu)\s+/iu);
  if (names.length < 2) return null;
  for (const name of names) {
    const lead = findPerson(name, roster);
    if (lead?.kind === 'person') candidates.push(lead.person);
    else if (lead?.kind === 'unclear') candidates.push(...lead.candidates);
    else return null;
  }
  return { kind: 'unclear', name: words, candidates: [...new Set(candidates)] };
}

/** The roster's lead that all the words mean, even with a remark or an address after it; null if none. */
export function knownLead(words: string, roster: Roster): Lead | null {
  const known = findSet(words, roster) ?? findPerson(words, roster);
  if (known !== null) return known;
  const plain = words.endsWith(')') || words.endsWith('>') ? words.replace(REMARK, '') : words;
  return plain === words || plain === '' ? null : (findPerson(plain, roster) ?? findSet(plain, roster));
}

/**
 * What one piece of lead words means: a lead on the roster, a blacked-out name, a post, a team, or a name kept as text.
 */
function leadOf(words: string, roster: Roster): Lead {
  const known = knownLead(words, roster);
  if (known !== null) return known;
  const alike = lookAlike(words, roster);
  if (alike !== null) return alike;
  if (isRedacted(words)) return { kind: 'redacted', name: words };
  if (isTeam(words)) return { kind: 'team', name: words };
  if (isPost(words)) return { kind: 'post', name: words };
  const near = nearPerson(words, roster);
  if (near !== null) return near;
  return { kind: 'name', name: words.replace(/^@/u, '') };
}

/** A name that only resembles a known person's is unclear, so that somebody must say who is meant. */
function lookAlike(words: string, roster: Roster): Lead | null {
  const plain = latinLookAlike(words);
  const seen = plain === null ? null : findPerson(plain, roster);
  if (seen?.kind === 'person') return { kind: 'unclear', name: words, candidates: [seen.person] };
  return seen?.kind === 'unclear' ? { ...seen, name: words } : null;
}

function distinct(leads: readonly Lead[]): readonly Lead[] {
  if (leads.length < 2) return leads;
  const seen = new Set<string>();
  return leads.filter((lead, index) => {
    // Two blacked-out names may be two people, so both are kept.
    const rest = lead.kind === 'redacted' ? String(index) : lead.kind === 'person' ? lead.person : lead.name;
    const key = `${lead.kind} ${rest.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
