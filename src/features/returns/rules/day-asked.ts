import type { Slots } from '../../../reading/chat/slots.js';
import { ASKS } from './question-words.js';

/** Whether a day is inside a question, which runs to the end of its clause. */
const IN_QUESTION = new RegExp(`(?<!\\p{L})${ASKS}(?!\\p{L})[^.?!;:\\n]*$`, 'iu');
/** Whether a day follows a colon, after which the questions stand. */
const AFTER_COLON = /:\s[^.?!\n]*$/u;
const BY =
  /(?<!\p{L})(?:by|due|deadline(?: (?:is|of|being))?|no later than|not later than|until|till|(?:back|in|answers?|replies|responses|return|leads|it) for|erbyn|ddim hwyrach na|tan)(?: (?:noon|midday|lunchtime|close|cob|\d{1,2}(?: ?[ap]m)|hanner dydd)(?: on| ar)?)?(?: (?:the|y|yr))? ?$/iu;

/**
 * Words that only say that something must be back: "all in by Friday", "to be with us by the 9th", "nôl erbyn dydd
 * Iau".
 */
const TO_BE_BACK =
  "(?:all|everything|it|them|they|these|this|that|have|['’]ve|got|answers?|replies|reply|responses|response|returns?|please|to|be|come|coming|reach|arrive|us|me|with|back|in|here|due|date|deadline|is|needed|wanted|i|we|need|want|know|hear|and|noon|midday|lunchtime|close|cob|until|till|popeth|y|cwbl|cyfan|atebion|ymateb(?:ion)?|ateb|yn|n[ôo]l|[ôo]l|mewn|miwn|g?c?yrraedd|ein|ni|fi|inni|hanner|dydd|dyddiad|cau|tan|angen|['’]n|[,:–-])";
/** Words that lead to a day. */
const TO_DAY =
  '(?:(?:no later than|not later than|by|before|for|on|until|till|ddim hwyrach na|erbyn|cyn|ar|tan)(?: (?:noon|midday|close|hanner dydd)(?: on| ar)?)? )?(?:(?:the|y|yr) )?';
/** Words that follow a day and only stress it. */
const PRESSING = '(?:[ ,]+(?:please|plis|latest|at the latest|at the outside|fan bellaf|if (?:they|you) can))?';

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** Whether a day stands in its own clause that only says when everything must be back. */
const isAlone = (said: string, start: number, end: number): boolean =>
  new RegExp(`(?:^|[.,;!?\\n(–-]\\s*)(?:${TO_BE_BACK}\\s+){0,8}${TO_DAY}$`, 'iu').test(said.slice(0, start)) &&
  new RegExp(`^${PRESSING}(?: deadline)?\\s*(?:$|[.,;:!?\\n)–-])`, 'iu').test(said.slice(end));

/** The day by which the answers are wanted: one with "by" or in its own clause comes before one inside a question. */
export function dayAsked({ said, dates }: Pick<Slots, 'said' | 'dates'>): string | undefined {
  let from = 0;
  const days = dates.map(({ words }) => {
    const at = said.indexOf(words, from);
    from = at < 0 ? from : at + words.length;
    const before = said.slice(0, Math.max(at, 0));
    const isBy = BY.test(before);
    const isIn = IN_QUESTION.test(before) || (AFTER_COLON.test(before) && !isBy);
    const alone = at >= 0 && isAlone(said, at, at + words.length);
    return { words, weight: (isIn ? 0 : 4) + (isBy ? 3 : 0) + (alone ? 2 : 0) };
  });
  const most = Math.max(...days.map(({ weight }) => weight));
  return days.findLast(({ weight }) => weight === most)?.words;
}

/** Removes the day and the words that lead to it from a request. */
export function withoutDay(said: string, day: string): string {
  const words = escaped(day);
  return said
    .replace(
      new RegExp(
        `(?<=[.,;!?\\n(–-]\\s*)(?:${TO_BE_BACK}\\s+){1,8}(?=(?:by|before|for|on|no later than|erbyn|cyn|ar|tan)?\\s?(?:noon |midday |hanner dydd )?(?:on |ar )?(?:the |y |yr )?${words})`,
        'iu',
      ),
      '',
    )
    .replace(new RegExp(`${words} deadline`, 'iu'), day)
    .replace(
      new RegExp(
        `(?:(?<=[.;!?])\\s*|[,;–-]?\\s*)(?:and )?(?:(?:i need (?:it|them) |needed |back |due |deadline |answers? |replies |responses |atebion |yn ôl )(?:\\p{L}+ ){0,3}?)*${TO_DAY}${words}${PRESSING}(?<stop>[.!]?)`,
        'iu',
      ),
      '$<stop> ',
    )
    .replace(new RegExp(`\\((?!i+\\))\\s*(?:${TO_BE_BACK}\\s*)*\\)`, 'giu'), ' ')
    .replace(/(?<=[.!?:;]\s*)[.!]/gu, '')
    .replace(/[^\S\n]{2,}/gu, ' ')
    .trim();
}
