import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { namedBy } from './named-in-turn.js';

/** Where a note goes and what it says: "put a note on the leaflet that …", "rho nodyn ar y daflen: …". */
const PUT_ON =
  /^(?:(?:please|pls|plis|can you|could you) )*(?:(?:put|add|make|stick|leave|attach|pop|write|rho(?:wch|i)?|ychwaneg(?:a|wch|u)|gad(?:ewch|awa)?|dod(?:wch)?) )?(?:(?:a|an|another|this|quick|progress) )*(?:note|nodyn)(?: arall)? (?:(?:on|onto|against|under|by|beside|ar|at|wrth|dan)(?:['’]r)?|(?:to|for|i)(?=['’]r | (?:the|my|our|that|y|yr) | (?:\p{L}{2,8}-)?\d)(?:['’]r)?) (?<which>[^:;.]{1,60}?)(?:,? (?:(?:that says|saying|to say|that|to the effect)\s(?:that\s)?|yn (?:dweud|deud|nodi) (?:bod |fod |y )?|(?:i ddweud )?(?:bod|fod) )|\s?[:–—]\s+|\s-\s+)(?<what>\S.{3,})$/isu;
/** Longer notes are typed with the action's number. */
const LONGEST = 600;

/** The exact words for a note that says on what it is to be put; null if nothing says so, or if it is not one action. */
export function notePutOn(
  said: string,
  shown: readonly string[],
  find: (words: string, shown: readonly string[]) => FoundSlots,
): string | null {
  const { which = '', what = '' } = (said.length > LONGEST ? null : PUT_ON.exec(said))?.groups ?? {};
  const reference = which === '' ? null : namedBy(find(which, shown));
  return reference === null ? null : `note on ${reference}: ${what}`;
}
