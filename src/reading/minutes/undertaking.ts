import type { LeadTest } from '../actions/split-lead.js';
import { firstWord } from '../text/first-word.js';
import { matchesOf } from '../text/matches-of.js';
import { withoutEnd } from '../text/without-end.js';

/** Who undertakes what in a sentence of minutes that has no mark of an action. */
interface Undertaking {
  readonly lead: string | null;
  readonly task: string;
  /** Whether it counts only with a date: "we need this by the end of May". */
  readonly needsDeadline: boolean;
}

const LINK =
  / (?:((?:has |have |had )?(?:also |kindly |then )?(?:agreed|offered|volunteered|undertook|committed|promised|cytunodd) (?:to|i)|(?:is|are|was|were) (?:requested|asked|invited|encouraged|expected|tasked|reminded) to|(?:said|confirmed|noted|stated|added) (?:that )?(?:he|she|they|it) (?:will|would))|(will(?: also| now| then)?|should)|(to)) /giu;
const MAY_ASK = /please|gwelwch/i;
const PLEASE = /\bplease,?\s+|os gwelwch yn dda,?\s*/iu;
const COULD =
  /^(?:could|can|would)? ?(.{2,60}?) (share|send|attend|provide|contact|let|complete|review|confirm|forward|submit|return|circulate)\b/iu;
const NEED = /^(?:we|i) (?:will|need|can produce|shall|must|should) /iu;
/** How a sentence begins that is about nobody in particular. */
const NOBODY =
  /^(?:this|that|these|those|it|there|what|which|how|why|who|if|when|where|we|i|you|they|he|she|a|an|some|many|no|more|further|due|everyone|anyone|due|training|work|recruitment|consideration|feedback|messaging|discussions?|access|people|seven|eight|experts|the (?:plan|meetings?|aim|intention|focus|items?|first|launch|next|purpose|hub|reports?|agenda|following|review|framework|new|minutes|final|process|events?|summit|induction|message|contract))\b/iu;
const DASH = /[–-] /;
const HEAD = 140;
/** "Will be sent" is about things; "will be contacting" is about people. */
const PASSIVE = /^be (?!\p{L}+ing\b|in touch\b)/iu;

/** What somebody in a sentence undertakes or is asked to do; null when nobody is. */
export function readUndertaking(sentence: string, test: LeadTest): Undertaking | null {
  const words = withoutEnd(sentence.replace(/^[\s"“(*–—-]+/u, ''), '.!)');
  const please = MAY_ASK.test(words) ? PLEASE.exec(words) : null;
  if (please) return asked(words.slice(please.index + please[0].length));
  const clause = DASH.test(words) ? lastClause(words) : null;
  const linked = (clause === null ? null : undertaken(clause, test, true)) ?? undertaken(words, test, false);
  if (linked) return linked;
  const need = NEED.exec(words);
  return need ? { lead: null, task: words.slice(need[0].length), needsDeadline: true } : null;
}

/** What follows the last dash of a sentence. */
function lastClause(words: string): string | null {
  const dash = Math.max(words.lastIndexOf(' – '), words.lastIndexOf(' - '), words.lastIndexOf('– '));
  return dash > 0 ? words.slice(dash).replace(/^[\s–-]+/u, '') : null;
}

/** "Please could members share …", "please send …". */
function asked(words: string): Undertaking | null {
  if (words.length < 4) return null;
  const could = COULD.exec(words);
  const lead = could?.[1]?.replace(/^(?:could|can|would) /iu, '');
  if (!could || !lead || !/^(?:could|can|would) /iu.test(words)) {
    return { lead: null, task: words.replace(/^(?:could|can|would) (?:you )?/iu, ''), needsDeadline: false };
  }
  const verb = could[2] ?? '';
  return { lead, task: words.slice(could[0].length - verb.length), needsDeadline: false };
}

function undertaken(words: string, test: LeadTest, isClause: boolean): Undertaking | null {
  for (const link of matchesOf(LINK, words.slice(0, HEAD))) {
    const lead = words.slice(0, link.index).replace(/^(?:and|also|then|so|the chair said) /iu, '');
    const task = words.slice(link.index + link[0].length);
    if (lead.length > 90 || NOBODY.test(lead) || /\b(?:said|that)\b/iu.test(lead)) return null;
    const [, strong, will, to] = link;
    const verb = firstWord(task);
    const isAct =
      strong !== undefined ||
      (will !== undefined && !PASSIVE.test(task)) ||
      (test.isVerb(verb) && (isClause || (test.couldEnd?.(lead) ?? false)));
    if (to !== undefined && !isClause && !isAct) return null;
    if (isAct && test.couldLead(lead)) return { lead, task, needsDeadline: false };
  }
  return null;
}
