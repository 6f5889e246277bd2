/** Begins a request: "could we", "I need", "oes modd". */
const ASKS_FIRST =
  "(?:(?:can|could|may|might|would|shall|please|pls|any (?:chance|way)|is (?:it|there|that)|how (?:about|does|is|would)|what about|i['’]?m asking|asking|requesting|(?:i|we)(?:['’](?:d|ll)|['’]m going to| will| would| do)? (?:need|like|want|ask|appreciate)|needs? (?:until|till|to)|let['’]?s|let (?:me|us)|give (?:me|us)|ga(?:f|wn)?|galla|alla|allwn|allwch|allai|allet|a (?:fyddai|ellir|gawn|gaf)|fyddai|fydde|oes (?:modd|gobaith|siawns)|beth am|(?:mae|bydd|fydd)(?: yna)? angen|(?:dwi|dw i|rwy|wi|rydym|rydyn ni) (?:angen|isio|eisiau)|hoffwn|hoffem|rhowch|rho|put (?=\\S+ (?:\\S+ )?(?:on|against|for) (?:it|that|this)))(?![\\p{L}'’]))";
/** Where one part of a message ends and the next begins. */
const BETWEEN = new RegExp(
  `[.!;:]\\s+|\\?+\\s*|\\n+|\\s[–—-]\\s|,\\s+(?:(?:and |ac |a )?(?:so|felly)\\s)?|\\s(?:(?:and\\s)?so|and|but|felly|a|ac|ond)\\s(?=${ASKS_FIRST})`,
  'giu',
);
/** Whether words ask for permission. */
export const BEGINS_ASKING = new RegExp(`^(?:(?:and|so|but|also|a|ac|ond|felly)\\s)*${ASKS_FIRST}`, 'iu');
/** A part of a message, and where it stands. */
export interface MessagePart {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The clauses of a message that asks for something, with each request separate. */
export function partsOfRequest(said: string): readonly MessagePart[] {
  const parts: MessagePart[] = [];
  let start = 0;
  for (const { index, 0: between } of [...said.matchAll(BETWEEN), { index: said.length, 0: '' }]) {
    if (index > start) parts.push({ start, end: index, words: said.slice(start, index).trim() });
    start = index + between.length;
  }
  return parts;
}
