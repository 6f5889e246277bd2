import { isImperative } from '../leads/imperative-verbs.js';
import { looksLikeLead } from '../leads/looks-like-lead.js';
import { isNoLead } from '../leads/not-leads.js';
import { isTeam } from '../leads/name-kinds.js';
import { isRedacted } from '../leads/redaction.js';
import { knownLead } from '../leads/resolve-leads.js';
import type { Roster } from '../leads/roster.js';
import type { LeadTest } from './split-lead.js';

const INITIALS = /^\p{Lu}{2,4}$/u;
const REDACTED_ALONE = /^(?:the )?(?:\[redacted\]|[█■\s]+)(?: team)?$/iu;
/** Abbreviations that look like initials but name nobody. */
const NOBODY = new Set(
  'AOB TBC TBA NHS PDF FAQ ETC EU UK USA ASAP IT WG GDPR KPI RAG SLA ICT COVID BSL RSVP TV CCTV URL URI API QR FOI VAT AGM EGM LED PR OK'.split(
    ' ',
  ),
);

/** Makes the test of whether words may name a lead, from a group's roster. */
export function rosterLeadTest(roster: Roster): LeadTest {
  return {
    couldLead: (words) => looksLikeLead(words, roster),
    isKnown: (words) => {
      const said = words.trim();
      if (said === '' || said.length > 80) return false;
      if (INITIALS.test(said)) return !NOBODY.has(said);
      if (REDACTED_ALONE.test(said) || knownLead(said, roster) !== null) return true;
      if (roster.mentions.some(({ text, name }) => said === text || said === name)) return true;
      if (/\s(?:i|to|will|would)\s/iu.test(said)) return false;
      return (
        /^\p{Lu}/u.test(said) &&
        isTeam(said) &&
        !isNoLead(said) &&
        !isImperative(said.split(' ')[0] ?? '') &&
        !isRedacted(said)
      );
    },
    isVerb: isImperative,
  };
}
