import { isRelativeMove } from '../../../reading/deadlines/read-move.js';
import { BEGINS_ASKING, partsOfRequest } from './request-parts.js';
import type { SaidDate } from '../../../reading/chat/slots.js';

/** How many words of a message are read, and how long a move in them may be. */
const LOOKED_AT = 60;
const LONGEST_MOVE = 7;
/** What may follow "the week after"; "the week after next" and "the week after Easter" are other weeks. */
const GOES_ON =
  /^(?:please|plis|if|because|as|since|due|so|and|or|for|on|with|then|thanks|ok|okay|I|we|to|instead|os|gan|achos|oherwydd|ar|a|ac|i|er|ond|but|arnaf?|arno[mn])$/iu;
const NONE =
  /(?<!\p{L})(?:no|without(?: a| any)?|remove the|take (?:off )?the|drop the|lose the|scrap the|doesn['’]?t need (?:a|any)|needs no|dim(?: angen)?|heb(?: dd?yddiad)?|tynn(?:wch|a) ?(?:y|['’]r)|dileu(?:['’]r| y)) ?(?:deadline|due date|date(?=(?: (?:for|on|off|at all|please|yet|needed)|[\s.!,]*$))|dd?yddiad(?: cau)?(?! arall| newydd))(?!\p{L})/iu;
/** Stands before a date and is part of the time. */
const BEFORE =
  /(?<!\p{L})(?:by|before|no later than|ahead of|(?:the )?(?:end|start|middle|beginning) of|erbyn|cyn|(?:y )?(?:diwedd|dechrau|canol))\s(?:the\s|y\s|yr\s)?$/iu;
/** Stands before the date to which something moves. */
const TO =
  /(?<!\p{L})(?:to|until|till|til|by|for|before|tan|hyd at|erbyn|i|i'r|cyn)\s(?:the\s|y\s|yr\s|end of\s|after\s)*$/iu;

/** With these verbs, a length of time alone moves a deadline: "delay it a week", "gohirio wythnos". */
const DELAYS =
  /(?<!\p{L})(?:push|put back|putting back|delay|extend|postpone|defer|shift|slip|gohirio|gohiriwch|gohiria|ymestyn|estyn|estynnwch|gwthiwch|yn [oô]l)(?!\p{L})/iu;
/** After these words a length counts from now, or is only part of a length. */
const FROM_NOW = /^(?:in|within|mewn|ymhen|fewn|for|am|an?|the|this|next|last|every|each|per|yr?|bob)$/iu;

/** "And not a day longer" moves nothing. */
const DENIED = /(?:^|\s)(?:not|no|never|without|nid|dim|ddim|na)$/iu;
const ARTICLE = /\s(?:an?|one|another|un)$/iu;
/** "It will be a week late". */
const LATE =
  /(?:will be|['’]ll be|going to be|might be|could be|bydd\p{L}*(?: hwn| e| hi)?) (?<length>(?:about )?\S+(?: \S+){0,2}?) (?:late|behind|over|yn hwyr)(?!\p{L})/iu;

/**
 * The longest words that move a deadline from where it is: "Back a week", "to the week after", "wythnos arall"; null if
 * there are none.
 */
export function relativeMoveIn(said: string): string | null {
  const late = LATE.exec(said)?.groups?.['length'];
  if (late !== undefined && isRelativeMove(`by ${late}`)) return `by ${late}`;
  const words = said.trim().split(/\s+/u).slice(0, LOOKED_AT);
  return (
    longestOf(words, (part, before) => !DENIED.test(before.replace(ARTICLE, '')) && isRelativeMove(part)) ??
    (DELAYS.test(said) ? lengthIn(words) : null)
  );
}

function lengthIn(words: readonly string[]): string | null {
  const length = longestOf(
    words,
    (part, before) => !FROM_NOW.test(before.split(' ').at(-1) ?? '') && isRelativeMove(`by ${part}`),
  );
  return length === null ? null : `by ${length}`;
}

/** The longest stretch of words that passes the test and that the next word does not continue. */
function longestOf(words: readonly string[], isOne: (part: string, before: string) => boolean): string | null {
  for (let length = Math.min(LONGEST_MOVE, words.length); length >= 1; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const part = words.slice(start, start + length).join(' ');
      const next = words[start + length];
      const isEnd = next === undefined || /[,.;:!?]$/u.test(part) || GOES_ON.test(next.replace(/\W+$/u, ''));
      const move = part.replace(/[\s,.;:!?]+$/u, '');
      if (isEnd && isOne(move, words.slice(Math.max(0, start - 2), start).join(' '))) return withoutTo(move);
    }
  return null;
}

function withoutTo(move: string): string {
  const rest = move.replace(/^(?:to|until|till|for|i'r|i|tan|hyd at)\s/iu, '');
  return isRelativeMove(rest) ? rest : move;
}

/** "From 30 November to 14 December" reads as one period, but means its end. */
const FROM = /(?<!\p{L})(?:from|o)\s(?:the\s)?$/iu;
const LAST_OF = /^.*\s(?:to|until|till|i|tan|hyd at)\s(?=\S)/isu;

/** What may stand before a day within a request. */
const TO_ASKED =
  /(?<!\p{L})(?:to|until|till|til|by|for|before|be|of|say|dd?[ew]+ud|ddweud|dweud|weud|make it|tan|hyd at|hyd|erbyn|i|cyn|gael|yn|at|rho|rhowch|put)\s(?:the\s|y\s|yr\s|end of\s|after\s)*$/iu;

/** Names the day that no longer holds: "This Friday, not Monday". */
const NO_LONGER =
  /(?<!\p{L})(?:not|instead of|rather than|in place of|nid|dim|ddim|yn lle|yn hytrach na)\s(?:on\s|by\s|the\s|ar\s|y\s)*$/iu;

/** Stands before a day that cannot be met. */
const CANNOT =
  /(?<!\p{L})(?:can['’]?t|cannot|won['’]?t|will never|'ll never|(?:not|isn['’]?t|aren['’]?t) going to|unable to|alla i ddim|allwn ni ddim|(?:fydd|fydda|neith|wneith|wnaiff|ddaw|eith|cheith)(?!\p{L})[^.;!?]*?(?:ddim|byth))(?!\p{L})[^.;!?]*$/iu;

/** Proposes a day: "would 9 December be all right?", "fyddai 9 Rhagfyr yn iawn?" */
const PUT_BEFORE =
  /(?<!\p{L})(?:would|could|can|will|is|how (?:about|does|would|is)|what about|say|make it|fyddai|fydde|(?:a )?(?:ydy|ydi|yw)|beth am|allai)\s(?:we\s)?(?:say\s)?(?:it\sbe\s)?(?:the\s|yr?\s)?$/iu;
const PUT_AFTER =
  /^\s*(?:\?|(?:(?:be|sound|seem|look)\s)?(?:ok|okay|alright|all right|fine|acceptable|possible|do(?:able)?|work|suit|sound|look)(?!\p{L})|instead|(?:yn|'n)\s(?:iawn|dderbyniol|bosib\p{L}*|gwneud|gweithio|siwtio)(?!\p{L}))/iu;

/** Whether words say that this day cannot be met, and not only another day before it. */
function isKeptNot({ words, before }: Placed, dates: readonly SaidDate[], said: string): boolean {
  if (!CANNOT.test(before)) return false;
  const ends = dates
    .filter((date) => date.words !== words)
    .map((date) => before.lastIndexOf(date.words) + date.words.length);
  const since = before.slice(Math.max(0, ...ends));
  const isApart = since !== before && /[,;:.!?–-]\s|(?<!\p{L})(?:so|but|can|could|felly|ond)(?!\p{L})/iu.test(since);
  return !isApart && !isPutForward({ words, before }, said);
}

const isPutForward = ({ words, before }: Placed, said: string): boolean =>
  PUT_BEFORE.test(before) && PUT_AFTER.test(said.slice(before.length + words.length));

const BECAUSE = /(?<!\p{L})(?:because|since|as|cos|achos|oherwydd|gan)(?!\p{L})/iu;

/** Whether a day stands in the clause that asks: "could I have until Friday? They are away until Thursday". */
function isInRequest({ before }: Placed, said: string): boolean {
  const part = partsOfRequest(said).find(({ start, end }) => start <= before.length && end > before.length);
  // "… because she is away until the 27th": that day is part of why.
  const isWhy = part !== undefined && BECAUSE.test(before.slice(part.start));
  return part !== undefined && !isWhy && BEGINS_ASKING.test(part.words) && TO_ASKED.test(before);
}

/** Ends the cause and begins what follows from it: "they moved it to 8 November, so 11 November for me". */
const SO = /(?:^|[\s,;])(?:so|felly|which means|meaning)\s(?!(?:that|far|much|many|long)(?!\p{L}))/iu;

/** Whether a day follows from a cause that names another day. */
function isConsequence({ before }: Placed, dates: readonly SaidDate[]): boolean {
  const at = before.search(SO);
  return at > 0 && dates.some(({ words }) => before.slice(0, at).includes(words));
}

/** A date, and all the words before it. */
interface Placed {
  readonly words: string;
  readonly before: string;
}

/** "Not before 4 November" means that day at the earliest. */
const NOT_BEFORE =
  /(?<!\p{L})(?:not|never|n['’]t|nothing|dim(?: byd)?|ddim|nid|fydd)(?!\p{L})[^.;,!?]{0,30}(?<!\p{L})(?:before|cyn)\s(?:the\s|y\s|yr\s)?$/iu;

/** Stands between a period and the exact day in it. */
const SAY = /\S.*(?<!\p{L})(?:say|i\.?e\.?|namely|dyweder|dywedwch|sef|hynny yw)[\s,:]+(?:on\s|the\s|y\s|yr\s)*$/isu;

/** The words from which to read the deadline; null if there are none. Of several dates, the one to which it moves. */
export function deadlineWordsIn(said: string, dates: readonly SaidDate[]): string | null {
  if (NONE.test(said)) return 'none';
  const move = relativeMoveIn(said);
  const placed = dates
    .map(({ words }) => ({ words, before: said.slice(0, Math.max(0, said.indexOf(words))) }))
    .filter(({ before }) => !NO_LONGER.test(before))
    // "I can't do it by Halloween. 9 November?": the day that cannot be met is not requested.
    .filter((date) => dates.length < 2 || !isKeptNot(date, dates, said));
  // "The middle of November, say Monday the 14th".
  const narrowed = placed.findLast(({ before }) => SAY.test(before));
  const forward =
    dates.length < 2
      ? undefined
      : (placed.find((date) => isPutForward(date, said)) ??
        placed.find((date) => isInRequest(date, said)) ??
        placed.findLast((date) => isConsequence(date, dates)));
  const until =
    narrowed ?? forward ?? placed.findLast(({ words, before }) => TO.test(before) && move?.includes(words) !== true);
  // A named day takes precedence over a length of time next to it.
  if (move !== null && (until === undefined || isRelativeMove(`by ${until.words}`))) return move;
  const meant = until ?? placed.at(-1);
  if (meant === undefined) return null;
  if (FROM.test(meant.before)) return meant.words.replace(LAST_OF, '');
  if (NOT_BEFORE.test(meant.before)) return meant.words;
  return `${BEFORE.exec(meant.before)?.[0] ?? ''}${meant.words}`.trim();
}
