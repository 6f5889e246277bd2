import type { SaidDate } from '../../../reading/chat/slots.js';

/** A word for "because"; "as soon as possible" and "since Monday" give no reason where nothing stands before. */
const BECAUSE_WORD =
  'because(?: of)?|(?<!(?:soon|far|well|long) )as(?! soon| of| far| well| long)|since|due to(?! be)|owing to|given that|oherwydd|o achos|achos|gan(?= (?:fod|nad|bod|y|yr|ein))|gan|am fod|am nad';
const BECAUSE = new RegExp(`(?<!\\p{L})(?:${BECAUSE_WORD})(?!\\p{L})[\\s:,]*`, 'iu');
const AFTER_BECAUSE = new RegExp(
  `^(?<said>.*?\\S)[\\s,;:.–—-]+(?:${BECAUSE_WORD})(?!\\p{L})[\\s:,]*(?<reason>\\S.*)$`,
  'isu',
);
/** Where a reason that stands first ends. */
const ENDS = /[,;.]\s|\s[–—-]\s|\s(?:can|could|may|so)\s(?:we|i)\s|\s(?:a\s)?(?:gawn|gaf|allwn|felly) (?:ni|i)\s/iu;

/** Words in two at a word for "because"; the reason is null where there is none. */
export function splitReason(words: string): { readonly said: string; readonly reason: string | null } {
  const { said = words, reason = null } = AFTER_BECAUSE.exec(words)?.groups ?? {};
  return { said, reason };
}

/** Where one part of a message ends and another begins. */
const PARTS = /[.!;]\s+|\?\s*|\n+|\s[–—-]\s|,\s+(?:so\s|felly\s)?/u;
/** What asks, or says when, and so is not why. */
const ASKS =
  /(?<!\p{L})(?:can|could|may|would|please|more time|longer|extension|deadline|any chance|is that ok|be ok|thank\p{L}*|sorry|hi|move|push|another|ga i|gaf i|gawn ni|allwch|allai|os gwelwch|diolch|sori|estyniad|amser|symud\p{L}*|gohiri\p{L}*)(?!\p{L})/iu;
const ENOUGH = 3;
/** What it is about, and not why: "re the events budget". */
const TOPIC =
  /^(?:re|regarding|about|on|as for|for|as regards|with regard to|o ran|ynghylch|ynglŷn â|parthed|am)\s(?:\S+\s?){1,5}$/iu;

/** A number stands for the action, so that what is said with it is the claim and not why. */
const NUMBERED = /(?<![\p{L}\d])#?(?:[A-Z]{2,8}-)?\d{1,4}(?![\p{L}\d%])/u;

/** Why, as said in words of its own beside the day: "another fortnight? Half the schools have not replied". */
function reasonBeside(said: string, dates: readonly SaidDate[]): string | null {
  const isWhy = (part: string): boolean =>
    part.split(/\s+/u).length >= ENOUGH &&
    !ASKS.test(part) &&
    !TOPIC.test(part) &&
    !NUMBERED.test(part) &&
    !dates.some(({ words }) => part.includes(words));
  const parts = said.split(PARTS).map((part) => part.trim());
  if (parts.length < 2) return null;
  const why = parts.filter(isWhy);
  return why.length === 0 ? null : why.join('. ');
}

/** Why, as said after "because" and its like; null where no reason is given. */
export function reasonAfterBecause(said: string, dates: readonly SaidDate[]): string | null {
  const found = BECAUSE.exec(said);
  if (found === null) return null;
  const rest = said.slice(found.index + found[0].length);
  const isFirst = dates.some(({ words }) => rest.includes(words));
  const end = isFirst ? (ENDS.exec(rest)?.index ?? rest.length) : rest.length;
  const reason = rest.slice(0, end).replace(/[\s.!?,;]+$/u, '');
  // "As from Monday" and "since 3 May" are when, not why.
  return reason === '' || dates.some(({ words }) => reason.startsWith(words)) ? null : reason;
}

/** Why, as said after "because" and its like or in a sentence of its own; null where no reason is given. */
export const reasonIn = (said: string, dates: readonly SaidDate[]): string | null =>
  reasonAfterBecause(said, dates) ?? reasonBeside(said, dates);
