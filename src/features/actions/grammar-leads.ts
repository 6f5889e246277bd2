import { isDateLike } from '../../reading/deadlines/date-like.js';
import { isAddressee, isNamed } from '../../reading/leads/is-addressee.js';
import { about, END, THEN } from '../about-action.js';
import { deadline, LABEL, reassign, REST } from './grammar-commands.js';

const GIVE =
  're-?assign|assign|give|pass|hand|transfer|ailbennu|ailbennwch|pennu|pennwch|neilltuo|neilltuwch|rhoi|rhowch|rho|trosglwyddo|trosglwyddwch|pasio|pasiwch';
const I_WILL =
  "(?:i'll|i will|i can|i could|let me|happy to|i'm happy to|mi wna i|fe wna i|wna i|gwnaf|gallaf|galla i)";
const TAKE = '(?:take(?: on)?|have|own|lead|pick up|gymryd|cymryd|arwain)';

/** Gives an action other leads. */
export const LEADS = [
  about(`(?:${GIVE})\\s{1,3}REF\\s{1,3}(?:(?:over|on|draw)\\s)?(?:to|i|at)\\s{1,3}${REST}`, reassign),
  about(`(?:re-?assign|ailbennu|ailbennwch)\\s{1,3}REF${THEN}${REST}`, (reference, rest) =>
    isAddressee(rest) ? reassign(reference, rest, '') : null,
  ),
  about(
    `(?:change|set|newid|newidiwch|gosod|gosodwch)\\s(?:the\\s)?(?:lead|owner|arweinydd)\\s(?:(?:of|for|on|ar gyfer)\\s)?REF\\s{1,3}(?:to|i|yn)\\s{1,3}${REST}`,
    reassign,
  ),
  about(`${I_WILL}\\s${TAKE}\\s{1,3}REF(?:\\s(?:then|on|over|please|te))?${END}`, (reference) =>
    reassign(reference, 'me', ''),
  ),
  about(`REF${THEN}(?:(?:is\\s)?(?:re-?assign(?:ed)?|assigned) to|ailbennu i)\\s{1,3}${REST}`, reassign),
  about(`REF${THEN}(?:leads?|owner|arweinydd|arweinwyr)${LABEL}${REST}`, reassign),
  about(`REF[\\s:]{1,3}to[\\s:]{1,3}${REST}`, (reference, rest) => {
    if (isDateLike(rest)) return deadline(reference, rest, '');
    return isAddressee(rest) ? reassign(reference, rest, '') : null;
  }),
  about(`REF[\\s:]{1,3}(?<link>i|arweinydd|leads?(?: is)?)\\s{1,3}${REST}`, (reference, rest, link) =>
    // "ISCG-3 I sent it" is English.
    link !== 'I' && isNamed(rest) ? reassign(reference, rest, '') : null,
  ),
];
