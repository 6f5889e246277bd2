import { fold } from '../../../reading/text/fold.js';
import type { ListState } from './asked.js';

/** How people name the states of actions, in folded words; the more specific come first. */
const SAID: readonly (readonly [ListState, RegExp])[] = [
  [
    'requested',
    /\b(?:requests?|asked for more time|more time asked|want(?:s|ing)? more time|extensions?|waiting for (?:the |our )?(?:chair|secretary|decision|a decision|approval)|(?:to|needs?|waiting to be) decided?|awaiting (?:a )?decision|need(?:s)? (?:a )?decision|ceisiadau|gais|cais|rhagor o amser|estyniad(?:au)?|aros am (?:y |benderfyniad |i'r )?(?:cadeirydd|penderfyniad)?|i'w penderfynu)\b/,
  ],
  [
    'undated',
    /\b(?:no|without (?:a|any)?|lack(?:ing)?(?: a)?|missing(?: a)?|(?:do not|don't|does not|doesn't|hasn't|haven't) (?:got |have )?(?:a|any)) ?(?:deadlines?|dates?|due dates?)\b|\bundated\b|\b(?:heb|dim) (?:ddyddiad|dyddiad)(?:au)?\b/,
  ],
  [
    'leaderless',
    /\b(?:no|without (?:a|any)?|lack(?:ing)?(?: a)?|missing(?: a)?|(?:do not|don't|does not|doesn't|hasn't|haven't) (?:got |have )?(?:a|any)) ?(?:leads?|owners?|names?)\b|\b(?:nobody|no ?one|anybody|anyone)(?: is| 's| has|'s)? (?:leads?|leading|owns?|on|doing|assigned|down for|looking after)\b|\bunassigned\b|\bunowned\b|\bnot assigned\b|\borphan(?:ed|s)?\b|\bheb (?:arweinydd|neb|berchennog|enw)\b|\bneb yn (?:arwain|gyfrifol|gwneud)\b|\bdim arweinydd\b/,
  ],
  [
    'silent',
    /\b(?:no|without (?:an?|any)?|had no|hasn't had an?|haven't had an?) ?(?:updates?|news|word|progress|answer|reply)\b|\bsilent\b|\bsilence\b|\b(?:not|nothing|haven't|hasn't|have not|has not)(?: been)? (?:heard|updated)\b|\bgone quiet\b|\b(?:heb|dim) (?:ddiweddariad|diweddariad|air|gair|newyddion|glywed|clywed)\b|\bdistaw\b|\btawel\b/,
  ],
  [
    'cancelled',
    /\b(?:cancell?ed|dropped|abandoned|scrapped|withdrawn|called off)\b|\b(?:canslwyd|ganslwyd|wedi'u canslo|wedi'i ganslo|wedi eu canslo|ganslo|canslo|gollyngwyd|gollwng)\b/,
  ],
  ['soon', /\b(?:due soon|coming up|upcoming|imminent|nearly due|soon)\b|\b(?:yn fuan|cyn hir|ar fin|ar y gorwel)\b/],
  [
    'at-risk',
    /\b(?:at risk|forecast|(?:likely|liable|about|going) to (?:be (?:late|overdue|missed)|slip|miss)|(?:may|might|could|will) (?:be late|slip))\b|\b(?:mewn perygl|mewn risg|rhagolwg|(?:debygol|tebygol) o (?:fod yn hwyr|lithro)|mynd i fod yn hwyr|all(?:ai)? fod yn hwyr)\b/,
  ],
  [
    'overdue',
    /\b(?:overdue|late|behind|slipp(?:ed|ing)|past (?:its|their|the) (?:deadlines?|dates?)|missed|delayed|should have been done|gone (?:over|past|red)(?! (?:to|with)\b)|in the red|out of date|(?:run|ran) over)\b|\b(?:hwyr|ar ei hol hi|ar ei h[oô]l hi|ar ol yr amser|methu'r dyddiad)\b/,
  ],
];

const IS_OPEN =
  /\b(?:still|open|outstanding|owes?|left|not (?:yet )?done|(?:has|have|is|are)(?:n't| not)|(?:nobody|no one|none of (?:us|them))(?: has|'s|s)? (?:\w+ )?(?:closed|done|finished|dealt|completed|touched|started|picked)|never (?:got )?(?:finished|done|completed)|yet to|to do|unfinished|undone|undischarged|unresolved|incomplete|pending|remain(?:s|ing)?)\b|\b(?:agored|ar agor|ar ol|o hyd|heb (?:ei |eu )?(?:wneud|gwneud|gwblhau|cwblhau|orffen|gorffen)|i'w (?:wneud|gwneud)|dal (?:i|heb))\b/;

/** "Supposed to have done" is still to be done, and "what did I promise" only asks. */
const IS_DONE =
  /\b(?<!\b(?:to have|should have|ought to have|meant to|need to|to get|to be|down to|agreed to|promised to|offered to|supposed to|expected to|asked to|going to|had to|have to|i would|i'd) )(?:done|did(?= +(?:(?:i|we|you|he|she|they) +)?(?:do|get done|manage|get through)\b)|(?<=\b(?:i|we|he|she|they|you) )did|did(?= *$)|finish(?:ed)?|complet(?:e|ed)|achiev(?:e|ed)|deliver(?:ed)?|ticked off|accomplish(?:ed)?|got through|sorted|wrapped up)\b|\b(?:wedi'u (?:gwblhau|cwblhau)|wedi'i gwblhau|gwblhau|cwblhau|cwblhawyd|cwblhaon|gwblhaon|gorffen|gorffennwyd|orffen|orffennon|gorffennon|gyflawni|cyflawni|gyflawnwyd|gyflawnon|cyflawnwyd|wnaethom|wnaethon|wnaeth|gwnaed|wnaed)\b/;

const IS_CLOSED = /\bclosed\b|\b(?:caeedig|wedi cau|wedi'u cau|gaewyd|caewyd|gaeon)\b/;

/** Names what is not asked for: "Leaving aside whatever is overdue, …". */
const LEFT_OUT =
  /\b(?:leaving aside|apart from|aside from|other than|except(?:ing| for)?|besides|ignor(?:ing|e)|forget(?:ting)?(?: about)?|not (?:counting|including)|excluding|never mind|heblaw(?: am)?|ar wahan i|ac eithrio|anghofi\w* am|dim y rhai|nid y rhai)\b[^,.;?!]{1,60}?(?=[,.;?!]|$| (?:what|which|beth|pa)\b)/g;

/** The state that words ask for; null if they do not say. */
export function saidState(words: string): ListState | null {
  const said = fold(words).replace(LEFT_OUT, ' ');
  const found = SAID.find(([, pattern]) => pattern.test(said));
  if (found !== undefined) return found[0];
  if (IS_OPEN.test(said)) return 'open';
  if (IS_CLOSED.test(said)) return 'closed';
  return IS_DONE.test(said) ? 'done' : null;
}
