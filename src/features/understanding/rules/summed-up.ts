import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { namedBy } from './named-in-turn.js';
import type { DecideWords, MessagePart } from './parts-in.js';

/** Says at the end that everything named before is done: "… so both of mine are finished". */
const ALL_DONE =
  /[\s,;.–-]+(?:(?:and|so|which means|felly|ac|felly mae) )?(?:(?:felly|mae)['’]r (?=d?d?au|d?dwy|cyfan|tri|tair))?(?:(?:that['’]s|that makes) )?(?:(?<two>both|(?:y |(?<=['’]r ))(?:ddau|ddwy))|(?<all>all(?: (?:three|four|five))?|the lot|(?:y |(?<=['’]r ))(?:cyfan|tri|tair)|pob un))(?: of (?:them|those|these|mine|ours)| ohonyn nhw)?(?: there)?(?: (?:are|is|have been)|['’]re)?(?: (?:now|all|felly))? (?:done|finished|completed?|sorted|closed|dealt with|ticked off|off (?:my|our|the) list|(?:wedi|['’]?di)(?:['’]u| eu| ei)? (?:g?wneud|gorffen|orffen|cwblhau))[\s.!]*$/iu;
const CLAUSES = /[,;.]\s+(?:(?:and|ac?)\s)?|\s+a(?=['’]r\s)|\s+(?:and|ac?)\s+(?=(?:the|my|our|y|yr|fy|ein)\s)/iu;
const LONGEST = 400;

/**
 * Reads a message that names several actions in turn and ends by calling all of them done: "the page is with Siân, the
 * room is booked, so both are finished". Empty if it says anything else.
 */
export function summedUp(
  said: string,
  shown: readonly string[],
  find: (words: string, shown: readonly string[]) => FoundSlots,
  decide: DecideWords,
): readonly MessagePart[] {
  const end = said.length > LONGEST ? null : ALL_DONE.exec(said);
  if (end === null) return [];
  const clauses = said.slice(0, end.index).split(CLAUSES);
  const named = [...new Set(clauses.map((clause) => namedBy(find(clause, []))))].filter((one) => one !== null);
  const isAll = end.groups?.['two'] === undefined ? named.length > 1 : named.length === 2;
  return isAll && !named.some((one) => shown.includes(one)) ? named.map((one) => decide('done', [one])) : [];
}
