import type { LeadTest } from '../actions/split-lead.js';
import { isNameLike, isPost, isTeam } from '../leads/name-kinds.js';
import { firstWord } from '../text/first-word.js';
import { isMeetingsBody } from './meeting-body.js';

const OPENING = /^(?:that|THAT|for)[\t ]+/u;
/** "Siân would write", "the Clerk is asked to write", "the Clerk be asked to write". */
const LINK =
  /[\t ]((?:is|was|are|were|be|has|have|will be|would be|should be)(?: \p{L}+ly)? (?:to|asked to|requested to|tasked to|tasked with|instructed to|invited to|agreed to)|would(?: also| then)?|will(?: also| then)?|should|shall|must|needs? to|to|agreed to|offered to|volunteered to)[\t ]/u;
const ASKED = /^(?:to )?(?:ask|request|invite|instruct|task|nominate)(?:ed|ing)? (.{2,60}?) to \p{L}/u;
/** "be responsible for" and "be writing" name work; any other "be" says what somebody is. */
const IS_WORK = /^be (?:responsible|in charge|\p{L}+ing\b)/u;
const WELSH_ASKED = /^(?:i )?g?ofyn i (.{2,50}?) (?=\p{Ll})/u;
/** "y dylai’r Ysgrifennydd gysylltu". */
const WELSH_SHOULD = /^y dyla[in](?:['’]r)? ?((?:y |yr )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?=\p{Ll})/u;
const WELSH_WILL = /^(?:y|na|mai|bod|fod)?\s*(?:bydda?i?|byddan|dylai|dylid|yn)? ?(.{2,50}?) (?:yn|i) (?=\p{Ll})/u;
const WELSH_TO = /^i(?:[’']r)? ((?:y |yr )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?: (?=\p{Ll})| i )/u;

/** Whether a clause such as "Siân would write to the trust" gives work to somebody: a person, a post or a team. */
export function givesWork(clause: string, test: LeadTest): boolean {
  const words = clause.replace(OPENING, '');
  const asked = ASKED.exec(words)?.[1];
  if (asked !== undefined && isSomebody(asked, test)) return true;
  const link = LINK.exec(words.slice(0, 140));
  if (link !== null && isSomebody(words.slice(0, link.index), test)) {
    const work = words.slice(link.index + link[0].length);
    return !/^(?:be|have|remain|continue|stay|become|not)\b/u.test(work) || IS_WORK.test(work);
  }
  const welsh =
    WELSH_TO.exec(words)?.[1] ?? (WELSH_ASKED.exec(words) ?? WELSH_SHOULD.exec(words) ?? WELSH_WILL.exec(words))?.[1];
  return (welsh !== undefined && isSomebody(welsh, test)) || isBidden(words, test);
}

/** Whether a verb directly follows somebody: "The Clerk write to the council". */
function isBidden(words: string, test: LeadTest): boolean {
  const tokens = words.split(' ', 6);
  return tokens.some(
    (token, at) =>
      at > 0 && test.isVerb(token) && /^\p{Ll}/u.test(token) && isSomebody(tokens.slice(0, at).join(' '), test),
  );
}

/** Whether words name a person, a post or a team, other than the meeting body. */
export function isSomebody(words: string, test: LeadTest): boolean {
  const said = words.trim();
  if (said === '' || isMeetingsBody(said)) return false;
  if (test.isKnown(said) || isPost(said) || isTeam(said)) return true;
  return said.split(/,? (?:and|a|ac|&) |, ?/u).every((one) => isNameLike(one) && !test.isVerb(firstWord(one)));
}
