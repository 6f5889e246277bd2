import type { Slots } from '../../../reading/chat/slots.js';

const plain = (said: string): string => said.replace(/[‘’ʼ]/gu, "'");
const OF_DECISION = /(?<!\p{L})(?:decisions?|[bp]h?enderfyniad(?:au)?|(?:\p{L}{2,8}-)?D\s?-?\d{1,4})(?!\p{L})/iu;
/** "That monthly thing we signed up to": names a decision by what all did. */
const WE_DECIDED =
  /(?<!\p{L})(?:we|the (?:group|board))(?:'d|'ve| have| had| all)* (?:signed up (?:to|for)|agreed|settled on|decided|said yes to|voted for|went for)(?!\p{L})|(?<!\p{L})(?:n(?:a?e)thon ni|wnaethon ni|gytunon ni|cytunon ni|benderfynon ni|penderfynon ni)(?!\p{L})|(?<!\p{L})y cytunwyd(?!\p{L})/iu;
const TAKES_BACK =
  /(?<!\p{L})(?:gone off|thought better of (?:it|that|this)|changed (?:my|our) minds?|go back on|going back on|strike|withdraw\p{L}*|take (?:it |that |this )?back|scrap\p{L}*|rescind\p{L}*|overturn\p{L}*|revers\p{L}*|revok\p{L}*|undo|drop|bin|cancel|no longer stands?|doesn't stand|isn't going to (?:work|happen)|off the table|tynn\p{L}*|dynnu'n ôl|dil[eë]\p{L}*|diddym\p{L}*|dirym\p{L}*|ddim yn sefyll|drosodd)(?!\p{L})/iu;
/** Says that it should leave the decisions: "struck out", "come off", "oughtn't to be on the record". */
const COMES_OUT =
  /(?<!\p{L})(?:struck|strike|take[ns]?|taking|com(?:e|es|ing)|rul(?:e|ed)|cross(?:ed)?|go|lift(?:ed)?|pull(?:ed)?)(?!\p{L}).{0,40}(?<!\p{L})(?:out|off|away)(?!\p{L})|(?<!\p{L})(?:remov\p{L}+|delet\p{L}+|eras\p{L}+|expung\p{L}+)(?!\p{L})|(?:(?:ought|should|must)(?:n['’]t| not| never)(?: to)?) (?:be|stand|have been|appear|count|sit|figure)(?!\p{L})/iu;
/** Says that it was never agreed to, and so is no decision. */
const NEVER_AGREED =
  /(?<!\p{L})(?:never|not|n['’]t)(?: been| properly| actually| really| ever| even| formally)* (?:voted|put to (?:a|the) vote|agreed|passed|carried|decided|approved)(?!\p{L})|(?<!\p{L})(?:no ?(?:body|-?one)) (?:ever |actually )*(?:agreed|voted)(?!\p{L})|(?<!\p{L})(?:ch|g|c)(?:hafodd|afodd|ytun\p{L}*|hytun\p{L}*)(?!\p{L}).{0,60}(?<!\p{L})(?:erioed|byth|mo|mo['’]i|ddim)(?!\p{L})/iu;

/** Words that people use only of what all agreed to. */
const NO_LONGER =
  /(?<!\p{L})(?:(?:going|gone|go) back on|(?:changed|change) our minds?|no longer (?:stands?|appl(?:ies|y)|holds?)|(?:should|does|do)n['’]?t (?:stand|apply|hold)|should not stand|(?:ddim|nid yw) yn (?:sefyll|berthnasol)|newid ein meddyliau?)(?!\p{L})/iu;

/** Whether somebody takes back one decision that they name. */
export const isWithdrawn = ({ said, meeting }: Slots): boolean =>
  meeting?.decisions.length === 1 &&
  (((OF_DECISION.test(said) || WE_DECIDED.test(plain(said))) &&
    (TAKES_BACK.test(plain(said)) || COMES_OUT.test(plain(said)))) ||
    (NEVER_AGREED.test(plain(said)) && (TAKES_BACK.test(plain(said)) || COMES_OUT.test(plain(said)))) ||
    NO_LONGER.test(plain(said))) &&
  !/^(?:who|when|why|was|is|has|did|pwy|pryd|pam)(?!\p{L})/iu.test(said);

const DECIDED =
  /(?<!\p{L})(?:agree\p{L}*|signed up to|settled on|decid\p{L}*|decision|resolv\p{L}*|g?h?ytun\p{L}*|cytun\p{L}*|[bp]h?enderfyn\p{L}*)(?!\p{L})/iu;
const SOUGHT =
  /(?<!\p{L})(?:whether|when|ever|did we|have we|was it|did the|find|look up|remember|sure we|remind|which meeting|pryd|erioed|a wnaeth\p{L}*|siŵr|ffeindio|cofio|dod o hyd|pa gyfarfod)(?!\p{L})/iu;

/** Whether somebody looks for a decision by its words: "did we ever agree to bilingual minutes?" */
export const isAskedAbout = (slots: Slots): boolean =>
  slots.meeting?.decisions.length === 1 &&
  DECIDED.test(slots.said) &&
  SOUGHT.test(plain(slots.said)) &&
  !isWithdrawn(slots);

/** Why a decision is taken back: the sentences that say something else; null when there are none. */
export function reasonOf(said: string): string | null {
  const rest = plain(said)
    .split(/(?<=[.!?])\s+|\s+[–—-]+\s+|,\s+(?=\S+\s+\S+\s+\S)/u)
    .map((part) => part.trim().replace(/[.!?]+$/u, ''))
    .filter(
      (part) =>
        !OF_DECISION.test(part) && !WE_DECIDED.test(part) && !TAKES_BACK.test(part) && part.split(/\s+/u).length > 2,
    );
  return rest.length > 0 ? rest.join('. ') : (WANTED_BY.exec(plain(said))?.[0].trim() ?? null);
}

/** Who wants it gone is the reason when no other is given: "Claire's now said scrap it". */
const WANTED_BY =
  /(?<=[,.;–-] |^)(?:the )?[\p{L}'-]+(?: \p{L}+)?(?:'s|'ve| has| have| is| are)? (?:now |just |since )*(?:said|says|wants?|asked|decided|told us|yn dweud|wedi dweud|am|eisiau)(?!\p{L})[^.;]{3,80}/iu;
