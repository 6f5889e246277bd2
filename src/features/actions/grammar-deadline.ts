import { hasDate, isDateLike } from '../../reading/deadlines/date-like.js';
import { isRelativeMove } from '../../reading/deadlines/read-move.js';
import { isNamed } from '../../reading/leads/is-addressee.js';
import { about, END, type Make, THEN } from '../about-action.js';
import { deadline, type DeadlineCommand, reassign, type ReassignCommand, REST } from './grammar-commands.js';

const MOVE =
  'move|extend|push|postpone|defer|delay|put|shift|slip|reschedule|bring|symud|symudwch|gohirio|gohiriwch|ymestyn|estyn|estynnwch|ymestynnwch|newid|newidiwch';
const WAY = '(?:(?:back|out|on|forward|yn [oô]l|ymlaen)\\s)?';
const TO = "(?:to|until|till|i'r(?=\\s)|i|tan|hyd at)";
const CHANGE =
  '(?:(?:change|move|set|extend|newid|newidiwch|symud|symudwch|gosod|gosodwch|estyn|estynnwch)\\s(?:the\\s|y\\s)?)?';

/** "Newid ISCG-9 i ddweud …" changes the words of the task. */
const SAYS = /^(?:say|read|(?:dd?weud|dd?eud|weud|ddarllen)(?!\p{L}))/iu;

/** Moves a deadline to a date, or the action to a person. */
const move: Make<DeadlineCommand | ReassignCommand> = (reference, rest) =>
  SAYS.test(rest) ? null : (isNamed(rest) && !hasDate(rest) ? reassign : deadline)(reference, rest, '');

/** Moves a deadline by a length, "back a week", or to a time counted from it, "the week after". */
const moveBy: Make<DeadlineCommand> = (reference, rest, link) => {
  // In "Delay ISCG-3 a week" and "bring forward ISCG-3 a week" the verb shows that this is a length, and its direction.
  const way = /^bring|forward/iu.test(link) ? 'forward' : /ymlaen/iu.test(link) ? 'ymlaen' : null;
  const by = /ythnos|diwrnod|[mf]is\b/iu.test(rest) ? 'o' : 'by';
  const words = [`${way ?? by} ${rest}`, rest];
  const said = (way === null ? words.reverse() : words).find(isRelativeMove);
  return said === undefined ? null : deadline(reference, said, '');
};

const BEFORE_DEADLINE = "(?:is\\s)?(?:to be\\s|i'w\\s)?(?:done\\s|completed?\\s|finished\\s|gwblhau\\s)?(?:due\\s)?";

/** Gives an action another deadline. */
export const DEADLINE = [
  about(`REF${THEN}(?:no deadline|no date|dim dyddiad cau)${END}`, (reference) => deadline(reference, 'none', '')),
  about(`REF${THEN}(?:is\\s)?(?:new\\s)?(?:due date|deadline|dyddiad cau)(?: is| yw)?[\\s:]{1,3}${REST}`, deadline),
  about(
    `${CHANGE}(?:deadline|due date|dd?yddiad cau)\\s{1,3}(?:(?:for|of|on|ar gyfer)\\s)?REF[\\s:]{1,3}(?:(?:back\\s)?to\\s|is\\s|yw\\s|i'r\\s|i\\s|tan\\s)?${REST}`,
    deadline,
  ),
  about(`(?<link>(?:${MOVE})\\s(?:back\\s|forward\\s|yn [oô]l\\s|ymlaen\\s)?)REF\\s{1,3}${REST}`, moveBy),
  about(`(?:${MOVE})\\s(?:back\\s|forward\\s|yn [oô]l\\s)?REF\\s{1,3}${WAY}${TO}\\s{1,3}${REST}`, move),
  about(`REF${THEN}(?:move\\s|push\\s|put\\s|symud\\s|gohirio\\s)?${REST}`, (reference, rest) =>
    isRelativeMove(rest) ? deadline(reference, rest, '') : null,
  ),
  about(`REF${THEN}${BEFORE_DEADLINE}(?<rest>(?:by|erbyn)[\\s:]\\s{0,3}\\S.*)`, deadline),
  about(`REF${THEN}(?:is\\s)?due[\\s:]{1,3}(?!to\\b)${REST}`, deadline),
  about(
    `REF${THEN}(?<rest>(?:before|no later than|within|in time for|for|on|until|cyn|o fewn|tan|ar)\\s{1,3}\\S.*)`,
    (reference, rest) => (rest.length < 60 && hasDate(rest) ? deadline(reference, rest, '') : null),
  ),
  about(`REF\\s{1,3}${REST}`, (reference, rest) => (isDateLike(rest) ? deadline(reference, rest, '') : null)),
];
