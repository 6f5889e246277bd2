import { rosterLeadTest } from '../actions/roster-lead-test.js';
import type { LeadTest } from '../actions/split-lead.js';
import { isNameLike, isPost } from '../leads/name-kinds.js';
import { isFirstName } from '../leads/short-names.js';
import { fold } from '../text/fold.js';
import { isNoLead } from '../leads/not-leads.js';
import type { Roster } from '../leads/roster.js';
import type { KnownNames } from './known-names.js';
import { readStatus } from './action-status.js';
import { endsInThing, isClause, isTitleWord } from './no-names.js';
import { memoized } from '../text/memoized.js';

/** One to three capitalised words, like a name at the end of a task. */
const ENDING = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u;
const ALL =
  /^(?:all|both|everyone|everybody|pawb|all to note|(?:all|every|each|both|pob|yr holl)(?: the)?(?: \p{L}+){1,2})$/iu;
/** Words for nobody yet. */
const NOBODY = /^(?:tbc|tba|tbd|to be confirmed|i['’]w gadarnhau)$/iu;
/** "Tomos (Clerk)", "Clerk (Tomos)", "CL (perhaps)". */
const WITH_MORE = /^([^()]{2,60}?)\s*\(([^()]{2,60})\)$/u;
const LIST = /[\s]*(?:,|\/|&|\+|;)[\s]*(?:and\s+|a\s+)?|\s+(?:and|a|ac)\s+/u;
/** Whether a few words may name a group or a post: "Network members", "the catering firm", "coen". */
function isNoun(words: string, isVerb: (word: string) => boolean): boolean {
  if (words.split(/\s+/u).length > 6 || !/^[\p{L}@\d][\p{L}\p{N}\s'’&/,()._-]*$/u.test(words)) return false;
  return !isVerb(words.split(/\s+/u)[0] ?? '') && !endsInThing(words) && !isClause(words);
}

/** Makes the test of whether words may name a lead, from the names that the minutes explain and a roster. */
export function minutesLeadTest(known: KnownNames, roster: Roster): LeadTest {
  const base = rosterLeadTest(roster);
  const isVerb = memoized(base.isVerb);
  const isEnding = (words: string): boolean => ENDING.test(words) && !isTitleWord(words);
  const isOne = (words: string): boolean => {
    const said = words.trim();
    if (said === '' || said.length > 80) return false;
    if (known.names.has(said.toLowerCase()) || known.initials.has(said)) return true;
    if (ALL.test(said)) return !endsInThing(said) && !isClause(said);
    const more = said.endsWith(')') ? WITH_MORE.exec(said) : null;
    if (more)
      return (
        isOne(more[1] ?? '') || (isEnding(more[1] ?? '') && (isFirstName(fold(more[1] ?? '')) || isOne(more[2] ?? '')))
      );
    if (base.isKnown(said)) return !isTitleWord(said) || /team|leads|officials/iu.test(said);
    const first = said.split(' ')[0] ?? '';
    if (
      /^\p{Lu}/u.test(said) &&
      !/[–—:;.]|\s(?:-|to\s|will\s|i\s)/iu.test(said) &&
      !isVerb(first) &&
      isPost(said) &&
      said.length < 50
    )
      return !isClause(said) && !isNoLead(said);
    return said.includes(' ') && isNameLike(said) && !isTitleWord(said);
  };
  return {
    couldLead: memoized((words) => {
      const said = words.trim();
      if (/^\p{Lu}{2,4}$/u.test(said) && base.isKnown(said)) return true;
      return (
        (ALL.test(said) && !endsInThing(said)) ||
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
