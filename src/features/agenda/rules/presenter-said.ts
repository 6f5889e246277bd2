import type { Slots } from '../../../reading/chat/slots.js';

/** Who presents something, and the stretch of words that says so. */
export interface PresenterSaid {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const VERBS =
  '(?:present(?:s|ing)?|lead(?:s|ing)?(?: on)?|tak(?:e|es|ing)(?! (?:it |that |this )?(?:up|away|off|back))|do(?:es|ing)?|cover(?:s|ing)?|introduc(?:e|es|ing)|speak(?:s|ing)?|talk(?:s|ing)?|giv(?:e|es|ing)|handl(?:e|es|ing)|run(?:s|ning)?|say(?:s|ing)? (?:something|a (?:few )?words?|a bit)(?: (?:about|on)(?= ))?)(?: (?:to|on|through|us through|it|that|this|the item|the slot))*';
const CY_VERBS =
  '(?:[cg]yflwyno|arwain|siarad|g?wneud|g?neud|gymryd|cymryd|trafod|s[oô]n|sonied|(?:dd?|w)eud (?:gair|rhywbeth)|d?dangos|egluro|esbonio)';
const AFTER = new RegExp(
  `^(?:'ll|’ll|'s(?= (?:going to|happy|doing|presenting|taking|leading|talking|covering))|’s(?= (?:going to|happy|doing|presenting|taking|leading|talking|covering)))? ?(?:(?:to|i|gael|cael|will|can|could|is going to|going to|is to|would|is|i|am|should|(?:has |have |had )?(?:agreed|offered|promised|volunteered) to|wedi (?:cynnig|cytuno|addo|gaddo|gwirfoddoli)(?: i)?|happy to|fydd yn|fydd yn ei|sy'n|sydd yn|bydd yn|i'w|yn|'n|all|fydd|can't|to be) ?)*(?:${VERBS}|${CY_VERBS})(?!\\p{L})`,
  'iu',
);
const BEFORE =
  /(?:(?:presented|led|introduced|taken|covered) by|presenter:?|led by|from|with|gan|dan arweiniad|(?:minutes?|mins?|hour|slot|space|spot|munud|awr|lle|amser) (?:for|i|ar gyfer)|(?<=\d ?)(?:minutes?|mins?|munud),)\s(?:the )?$/iu;
/** A name right before a length: "David 5 minutes", "(Owain, 10 min)". */
const BEFORE_MINUTES =
  /^[,:]?(?:['’]d|['’]s)?\s(?:(?:for|sy'n moyn|sy'n gofyn am|(?:sydd|sy) (?:am gael|isie|ishe|isio|eisiau|angen)|'n moyn|can have|has|gets|needs?|am|wants?|would like|like|has asked for|asked for|asking for|is after|after|could do with|yn|yn moyn|yn gofyn am|isie|isio|eisiau|moyn|angen|am gael) )*(?:(?:about|around|say|rhyw|tua) )*(?:\d{1,3}|half|quarter|an|a|five|ten|fifteen|twenty|pum|deg|ddeg|pymtheg|ugain|hanner|chwarter)[ -]/iu;
const I_WILL = new RegExp(
  `(?<![\\p{L}'])(?:(?:I(?:'ll|’ll|'d|’d| will| would| can| could|'m happy to| am happy to)|happy for me to) (?:be )?(?:${VERBS})|me (?:presenting|to (?:${VERBS}))|(?:mi |fe )?(?:wna i|fi (?:fydd yn|sy'n|i|neith|wneith|wnaiff|bia'r)(?: yn)?|dwi'n|bydda i'n) ?(?:${CY_VERBS}))(?!\\p{L})`,
  'iu',
);
/** The asker, right before a length: "Me, ten mins tops". */
const ME_MINUTES =
  /(?<=^|[.,?!;:(–-]\s)(?:(?:just|only|it's|dim ond|jyst) )?(?:me|fi|myself)(?=,? (?:for |am )?(?:(?:about|around|say|rhyw|tua) )?(?:\d{1,3}|half|quarter|five|ten|fifteen|twenty|pum|deg|ddeg|chwarter|hanner|pymtheg|ugain)[ -])/iu;
/** "Ten minutes for her": the only one who is named before. */
const FOR_THEM =
  /(?<=(?:minutes?|mins?|hour|slot|munud|awr)\s)(?:for (?:him|her|them)|iddo(?: fo| fe)?|iddi(?: hi)?|iddyn nhw)(?!\p{L})/iu;
const INSTEAD = /(?<!\p{L})(?:instead of|rather than|in place of|not|yn lle|nid|yn hytrach na)\s(?:the )?$/iu;

/** Who presents the subject of a sentence; null if it names nobody. */
export function presenterSaid({ said, places = [], people, asker }: Slots): PresenterSaid | null {
  const others = places.filter(
    ({ person, start }) => !person.isAsker && !INSTEAD.test(said.slice(Math.max(0, start - 20), start)),
  );
  for (const { start, end, person } of others) {
    const after = AFTER.exec(said.slice(end));
    if (after !== null) return { name: person.name, start, end: end + after[0].length };
  }
  for (const { start, end, person } of others)
    if (BEFORE_MINUTES.test(said.slice(end)) || BEFORE.test(said.slice(0, start))) {
      const before = BEFORE.exec(said.slice(0, start))?.[0].length ?? 0;
      return { name: person.name, start: start - before, end };
    }
  const [only, ...more] = others;
  const theirs = only === undefined || more.length > 0 ? null : FOR_THEM.exec(said.slice(only.end));
  if (only !== undefined && theirs !== null)
    return { name: only.person.name, start: only.end + theirs.index, end: only.end + theirs.index + theirs[0].length };
  const own = I_WILL.exec(said) ?? ME_MINUTES.exec(said);
  const name = asker ?? people.find(({ isAsker }) => isAsker)?.name;
  return own === null || name === undefined ? null : { name, start: own.index, end: own.index + own[0].length };
}
