import { withoutEnd } from '../text/without-end.js';

const OPENING =
  /^[\s#=*_•]*(?:(?:agenda )?(?:item|eitem)[\t ]+)?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z])[.):]?[\t ]+)?[*_]*/iu;
const HEADING =
  /^(?:(?:the )?(?:summary|list|log|record|register) of )?(?:(?:the|all|key|main|formal|agreed|board|council|committee|meeting) ){0,2}(?:decisions?|resolutions?)(?: (?:log|register|list|summary|made|taken|reached|agreed|passed|of (?:the|this) meeting|at this meeting|from this meeting))?$|^(?:grants?|motions?|proposals?|resolutions?|applications?|items?|spending|expenditure)(?: that were)? (?:approved|agreed|passed|carried|adopted)$|^(?:(?:prif|crynodeb o['’]r|cofnod o['’]r|y) )?b?phenderfyniadau(?: a wnaed)?$|^(?:(?:prif|crynodeb o['’]r|cofnod|y) )?b?penderfyniadau(?: (?:allweddol|a wnaed|y cyfarfod))?$/iu;
const BILINGUAL = /^decisions? ?[/|] ?penderfyniad(?:au)?$|^penderfyniad(?:au)? ?[/|] ?decisions?$/iu;
const LONGEST = 70;

/** Whether a line is a heading over a meeting's decisions: "5. Decisions made", "## Penderfyniadau". */
export function isDecisionHeading(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = withoutEnd(line.replace(OPENING, ''), ':*_=#.–—-');
  return HEADING.test(words) || BILINGUAL.test(words);
}
