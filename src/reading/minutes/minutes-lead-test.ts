import { rosterLeadTest } from '../actions/roster-lead-test.js';
import type { LeadTest } from '../actions/split-lead.js';
import { isNameLike, isPost } from '../leads/name-kinds.js';
import { isNoLead } from '../leads/not-leads.js';
import type { Roster } from '../leads/roster.js';
import type { KnownNames } from './known-names.js';
import { readStatus } from './action-status.js';
import { memoized } from '../text/memoized.js';

/** One to three capitalised words, like a name at the end of a task. */
const ENDING = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u;
const ALL =
  /^(?:all|everyone|everybody|pawb|all to note|(?:all|every|each|both|pob|yr holl)(?: the)?(?: \p{L}+){1,2})$/iu;
/** Nobody yet. */
const NOBODY = /^(?:tbc|tba|tbd|to be confirmed|i['’]w gadarnhau)$/iu;
/** "Tomos (Clerk)", "Clerk (Tomos)", "CL (perhaps)". */
const WITH_MORE = /^([^()]{2,60}?)\s*\(([^()]{2,60})\)$/u;
const LIST = /[\s]*(?:,|\/|&|\+|;)[\s]*(?:and\s+|a\s+)?|\s+(?:and|a|ac)\s+/u;
/** Words of titles, which are not in names. */
const NOT_NAMES =
  /\b(?:item|report|update|paper|minutes|meeting|agenda|action|actions|plan|strategy|policy|review|update|challenges|welcome|introduction|apologies|budget|finance|discussion|presentation|background|summary|date|next|any|other|business|terms|reference|risk|register|welsh|wales|anti|training|january|february|march|april|may|june|july|august|september|october|november|december|part|annex|appendix|room|group \d|item \d)\b/iu;

/** Things that a task is about: "Paper to go to the Board" names no lead. */
const THINGS =
  /(?:^|\s)(?:papers?|reports?|letters?|updates?|items?|documents?|minutes|agendas?|presentations?|surveys?|invitations?|drafts?|links?|slides?|emails?|e-mails?|reviews?|discussions?|lists?|plans?|polic(?:y|ies)|sessions?|events?|training|dates?|details?|information|terms|comments?|feedback|cop(?:y|ies)|forms?|guidance|actions?|data|figures|reference|meetings?|visits?|bids?|proposals?|options?|costs?|work|findings|results|questions?|issues?|risks?|funding|note|notes|templates?|website|poster|leaflet|newsletter|framework|strategy|budget|contract)$/iu;
const NO_LEAD_WORDS =
  /(?:^|\s)(?:is|are|was|were|that|which|has|have|had|be|been|will|would|by|with|from|on|in|at|it|this|these|there|if|when|need|needs|due|able|how|what|not|as|since|because|until|while|about|regarding|order|ready|want|wants|agreed|asked|said|noted|following|subject|according|up|next|further|more)(?:\s|$)/iu;

/** Whether words end in a thing that a task is about, or hold a word of titles: they name nobody. */
export const isThing = (words: string): boolean => THINGS.test(words) || NOT_NAMES.test(words);

/** Whether words hold a verb or a joining word, as a clause does and no name of a lead. */
export const isClause = (words: string): boolean => NO_LEAD_WORDS.test(words);

/** Whether a few words may name a group or a post: "Network members", "the catering firm", "coen". */
function isNoun(words: string, isVerb: (word: string) => boolean): boolean {
  if (words.split(/\s+/u).length > 6 || !/^[\p{L}@\d][\p{L}\p{N}\s'’&/,()._-]*$/u.test(words)) return false;
  return !isVerb(words.split(/\s+/u)[0] ?? '') && !THINGS.test(words) && !NO_LEAD_WORDS.test(words);
}

/** The test of whether words may name a lead, by the names that minutes explain and a roster. */
export function minutesLeadTest(known: KnownNames, roster: Roster): LeadTest {
  const base = rosterLeadTest(roster);
  const isVerb = memoized(base.isVerb);
  const isEnding = (words: string): boolean => ENDING.test(words) && !NOT_NAMES.test(words);
  const isOne = (words: string): boolean => {
    const said = words.trim();
    if (said === '' || said.length > 80) return false;
    if (known.names.has(said.toLowerCase()) || known.initials.has(said)) return true;
    if (ALL.test(said)) return !THINGS.test(said) && !NO_LEAD_WORDS.test(said);
    const more = said.endsWith(')') ? WITH_MORE.exec(said) : null;
    if (more) return isOne(more[1] ?? '') || (isEnding(more[1] ?? '') && isOne(more[2] ?? ''));
    if (base.isKnown(said)) return !NOT_NAMES.test(said) || /team|leads|officials/iu.test(said);
    const first = said.split(' ')[0] ?? '';
    if (
      /^\p{Lu}/u.test(said) &&
      !/[–—:;.]|\s(?:-|to\s|will\s|i\s)/iu.test(said) &&
      !isVerb(first) &&
      isPost(said) &&
      said.length < 50
    )
      return !NO_LEAD_WORDS.test(said) && !isNoLead(said);
    return said.includes(' ') && isNameLike(said) && !NOT_NAMES.test(said);
  };
  return {
    couldLead: memoized((words) => {
      const said = words.trim();
      if (/^\p{Lu}{2,4}$/u.test(said) && base.isKnown(said)) return true;
      return (
        (ALL.test(said) && !THINGS.test(said)) ||
        known.names.has(said.toLowerCase()) ||
        base.couldLead(said) ||
        isNoun(said, isVerb)
      );
    }),
    isKnown: memoized((words) => {
      if (isOne(words)) return true;
      const names = words.split(LIST).filter((name) => name.trim() !== '');
      return names.length > 1 && names.length < 8 && names.every(isOne);
    }),
    couldEnd: memoized((words) =>
      words
        .replace(/\([^()]*\)/gu, '')
        .split(LIST)
        .every((name) => isEnding(name.trim()) || /^(?:me|fi)$/iu.test(name.trim())),
    ),
    isSure: memoized((words) =>
      words
        .split(LIST)
        .every(
          (name) => !isNameLike(name) || isPost(name) || known.names.has(name.toLowerCase()) || base.isKnown(name),
        ),
    ),
    couldClose: memoized(
      (words) =>
        NOBODY.test(words) ||
        (readStatus(words) === null &&
          words
            .split(LIST)
            .every((name) => isOne(name) || (isEnding(name.trim()) && !isVerb(name.split(' ')[0] ?? '')))),
    ),
    isVerb,
  };
}
