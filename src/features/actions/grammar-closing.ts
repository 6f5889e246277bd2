import { hasDate } from '../../reading/deadlines/date-like.js';
import { about, END, IS_DONE, type Make, THEN } from '../about-action.js';
import { cancel, deadline, type DeadlineCommand, done, type DoneCommand, reopen, REST } from './grammar-commands.js';

const MAYBE_REST = `(?:${END}|[.!]{0,3}${THEN}${REST})`;

const I = "(?:(?:i have|i've|i|we have|we've|we)\\s(?:(?:just|now|already)\\s)?)?";
const RWYF = "(?:(?:rwyf?|dwi?|rydw|rydym|rydyn|'?dyn|ryn|'?dan)(?: i| fi| ni)?\\s)?";
const COMPLETE = '(?:[cg]?wblhau|g?orffen|g?wneud|[cg]au|chau|chwblhau)';
const DONE = [
  'done(?: with)?|completed?|closed?|finish(?:ed)?(?: with)?',
  'cwblhau|cwblhewch|cwblhawyd|cwblheais|cau|caewch|caewyd|caeais|gorffen|gorffennwch|gorffenwyd|gorffennais',
  `${RWYF}(?:wedi|'di|newydd)(?:'i|'u| ei| eu)? ${COMPLETE}`,
].join('|');
const MARK = '(?:mark\\s|marci(?:o|wch)\\s|nod(?:i|wch)\\s(?:[bf]od\\s)?|mae\\s)?';

const CANCEL =
  'cancel|withdraw|delete|remove|drop|scrap|canslo|canslwch|diddymu|diddymwch|dileu|dil[eë]wch|dileuwch|gollwng|gollyngwch|tynnu|tynnwch';
const FROM_LIST = '(?:\\s(?:from|off|oddi ar|o) (?:the |our |y )?(?:list|log|rhestr|cofnod))?';
const IS_CANCELLED =
  "cancel|cancelled|withdrawn|scrapped|canslo|canslwyd|diddymwyd|dil[eë]wyd|wedi(?:'i|'u| ei| eu)? (?:[cg]anslo|chanslo|dd?ileu|dd?iddymu)";
const REOPEN = 'reopen|re-open|re open|ail[- ]?agor(?:wch)?';

/** "ISCG-3 complete by 12 December" gives a deadline; it does not say that it is done. */
const doneOrDeadline: Make<DoneCommand | DeadlineCommand> = (reference, rest) =>
  /^(?:by|erbyn)\b/i.test(rest) && hasDate(rest) ? deadline(reference, rest, '') : done(reference, rest, '');

/** Says that an action is done, cancelled or open again. */
export const CLOSING = [
  about(`${I}(?:mark\\s)?(?:as\\s)?(?:${DONE})\\s{1,3}REF(?:\\s(?:as\\s)?done)?${MAYBE_REST}`, done),
  about(
    `${MARK}REF[\\s:,–-]{1,4}(?:(?:(?:is|has been|was|now|all|as|yn)\\s){1,3}(?:${IS_DONE})|done)${MAYBE_REST}`,
    doneOrDeadline,
  ),
  about(`${MARK}REF[\\s:,–-]{1,4}(?:${IS_DONE})(?:${END}|\\s{0,2}[:;,.–-]\\s{0,3}${REST})`, done),
  about(`REF[\\s:,–-]{1,4}(?:close|finish|cwblhau|cau|gorffen|ar ben)${END}`, done),

  about(`(?:${REOPEN})\\s{1,3}REF(?:\\s(?:again|eto))?${END}`, reopen),
  about(`(?:open|agor|agorwch)\\s{1,3}REF\\s(?:again|eto)${END}`, reopen),
  about(`REF[\\s:,–-]{1,4}(?:${REOPEN})${END}`, reopen),

  about(`(?:${CANCEL})\\s{1,3}REF${FROM_LIST}${MAYBE_REST}`, cancel),
  about(`(?:mae\\s)?REF[\\s:,–-]{1,4}(?:is\\s|has been\\s|yn\\s)?(?:${IS_CANCELLED})${MAYBE_REST}`, cancel),
];
