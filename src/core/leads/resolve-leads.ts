import { findPerson } from './find-person.js';
import { findSet } from './find-set.js';
import type { Lead } from './lead.js';
import { isPost, isTeam } from './name-kinds.js';
import { isRedacted } from './redaction.js';
import type { Roster } from './roster.js';
import { splitLeadWords } from './split-lead-words.js';

/** No lead column holds more than this; the rest is not read. */
const LONGEST = 600;

/**
 * Who is meant by lead words: "Siân", "Comms team", "ARWAP team/[REDACTED]", "MW and YO", "All policy leads". People are
 * settled by mention, name or initials when exactly one fits; where several do, the lead is unclear and keeps them all;
 * what nobody fits stays as text. Each lead once, in the order said; none for words without any.
 */
export function resolveLeads(words: string, roster: Roster): readonly Lead[] {
  const said = words.slice(0, LONGEST).replace(/[\s\u00a0]+/gu, ' ');
  const leads: Lead[] = [];
  for (const part of withoutMentions(said, roster, leads)) {
    const whole = knownLead(part, roster);
    if (whole !== null) leads.push(whole);
    else for (const piece of splitLeadWords(part, roster)) leads.push(leadOf(piece, roster));
  }
  const seen = new Set<string>();
  return leads.filter((lead) => {
    // Two blacked-out names may be two people, so neither is taken for the other.
    const key =
      lead.kind === 'person'
        ? lead.person
        : lead.kind === 'redacted'
          ? String(seen.size) + lead.name
          : `${lead.kind} ${lead.name.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Takes the mentions out of the words, as people, and gives what stands around them. */
function withoutMentions(words: string, roster: Roster, leads: Lead[]): readonly string[] {
  let parts: readonly string[] = [words];
  for (const mention of roster.mentions) {
    const tag = [mention.text, `@${mention.name}`, mention.name].find(
      (form) => form !== '' && parts.some((part) => part.includes(form)),
    );
    if (tag === undefined) continue;
    leads.push({ kind: 'person', person: mention.id, name: mention.name });
    parts = parts.flatMap((part) => part.split(tag));
  }
  return parts.map(trimmed).filter((part) => part !== '');
}

const trimmed = (part: string): string =>
  part
    .replace(/^(?:[\s,;:/&+–—.-]|(?:and|a|ac)\s)+/iu, '')
    .replace(/(?:[\s,;:/&+–—.-]|\s(?:and|a|ac))+$/iu, '')
    .trim();

/** The lead that words mean as a whole when the roster knows it, or it is plainly one blacked-out name. */
export function knownLead(words: string, roster: Roster): Lead | null {
  const plain = words.replace(/\s*\([^()]*\)$/u, '');
  return (
    findSet(words, roster) ??
    findPerson(words, roster) ??
    (plain === words || plain === '' ? null : (findPerson(plain, roster) ?? findSet(plain, roster)))
  );
}

/** What one piece of lead words is: known to the roster, blacked out, a post, a team, or a name kept as text. */
function leadOf(words: string, roster: Roster): Lead {
  const known = knownLead(words, roster);
  if (known !== null) return known;
  if (isRedacted(words)) return { kind: 'redacted', name: words };
  if (isTeam(words)) return { kind: 'team', name: words };
  if (isPost(words)) return { kind: 'post', name: words };
  return { kind: 'name', name: words.replace(/^@/u, '') };
}
