import type { LeadTest } from '../actions/split-lead.js';
import { withoutEnd } from '../text/without-end.js';
import { givesWork, isSomebody } from './given-work.js';
import { BODY, isMeetingsBody } from './meeting-body.js';
import { isNotNow, isRoutine, isRoutineClause } from './no-decision.js';
import { saidInEnglish } from './said-in-english.js';
import { saidInWelsh } from './said-in-welsh.js';

const LONGEST = 800;
/** Every sentence that decides has one of these words; they are quick to find. */
const MENTIONED =
  /agreed|resolved|decided|determined|approved|ratified|endorsed|adopted|accepted|rejected|carried|passed|elected|appointed|opted|authori[sz]ed|voted|content|sanctioned|declined|supported|decision|approval|agreement|permission|consent|delegated|happy to|wyd|odd |fodlon|gwnaed|wedi (?:cytuno|cymer|pender|mabw)/u;

/** What a sentence of minutes says that the meeting decided; null when that is nothing, or somebody's work. */
export function saidDecision(sentence: string, test: LeadTest): string | null {
  if (sentence.length > LONGEST || !MENTIONED.test(sentence.toLowerCase())) return null;
  const said = saidInEnglish(sentence) ?? saidInWelsh(sentence);
  if (
    said === null ||
    isNotNow(sentence) ||
    (said.isWhole ? isRoutine(sentence) : isRoutineClause(said.clause)) ||
    givesWork(said.clause, test)
  )
    return null;
  const { subject } = said;
  if (subject !== undefined && (isSomebody(subject, test) || isMeetingsBody(subject))) return null;
  return tidyDecision(said.isWhole ? sentence : said.clause);
}

/** "These have been agreed by the group": what is, stands in the sentence before. */
const POINTS = new RegExp(
  String.raw`^[\s–•*-]*(?:this|that|these|the (?:proposal|suggestion|recommendation|motion|idea)s?)(?: (?:was|were|has been|have been))(?: \p{L}+ly| all| then)?(?: also)? (?:agreed|approved|accepted|adopted|endorsed|ratified)(?: unanimously| in principle| by all| by ${BODY}| by (?:a )?(?:majority|vote)| for \p{L}+)*[\s.]*$`,
  'iu',
);

/** What is decided by a sentence that points to the one before it; null where it points to nothing, or to somebody's work. */
export function pointedDecision(before: string, sentence: string, test: LeadTest): string | null {
  if (before === '' || sentence.length > LONGEST / 4 || !POINTS.test(sentence)) return null;
  const whole = `${before} ${sentence}`;
  if (whole.length > LONGEST || isNotNow(whole) || isRoutine(whole) || givesWork(before, test)) return null;
  return tidyDecision(whole);
}

/** A decision's words without bold, the marks around them and the stop at their end. */
export const tidyDecision = (words: string): string =>
  withoutEnd(
    words.replaceAll(/\*\*|__/gu, '').replace(/^[\s:;.,–—•*-]+(?:that (?=\p{L}))?|^that /u, ''),
    '.;,*_',
  ).trim();
