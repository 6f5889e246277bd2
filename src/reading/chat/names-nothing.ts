import type { Word } from './word-keys.js';

/** "Waiting for the lawyers" reports progress; it does not name waiting times. */
const isWaitedFor = (word: string, after: string): boolean =>
  word === 'waiting' && /^\s(?:for|on|to)(?!\p{L})/iu.test(after);
/** "Yn union" means "exactly", not a trade union. */
const isExactly = (word: string, before: string): boolean => word === 'union' && /(?:^|\s)yn\s$/iu.test(before);

/** "Am I right in thinking" is not about a right. */
const isCorrect = (word: string, before: string): boolean =>
  word === 'right' &&
  /(?:^|\s)(?:am i|i'm|i am|that|that's|it|it's|is|be|all|quite|get|got|put|[.,!?])\s$/iu.test(before);

/** "Achos bo Claire bant" means "because", not a case. */
const isBecause = (word: string, after: string): boolean =>
  word === 'achos' &&
  /^\s(?:bo|bod|fod|mae|ma|sdim|s'dim|nad|nag|roedd|oedd|dyw|dydy|does|bydd|fydd|mod|dwi|dw|fi|wi|ni|ry|rydyn|dan|dyn|taw|mai|mi|y bydd|yr|so|smo|gaeth|aeth|daeth|\p{L}+(?:odd|ais|wyd|on ni)(?!\p{L}))(?![\p{L}])/iu.test(
    after,
  );

/** Whether a task word is used in another sense, so that it names no task. */
export const namesNothing = ({ word, start, end }: Word, text: string): boolean =>
  isWaitedFor(word, text.slice(end)) ||
  isBecause(word, text.slice(end)) ||
  isExactly(word, text.slice(Math.max(0, start - 4), start)) ||
  isCorrect(word, text.slice(Math.max(0, start - 8), start));

const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)$/iu;
const OF_MONTH =
  /^(?:['’]s)?\s(?:\p{L}+\s)?(?:meeting|session|event|one|report|paper|edition|issue|launch|return|figures)/iu;
const BEFORE_MONTH = /(?:cyfarfod|gyfarfod|sesiwn|digwyddiad|adroddiad|un)(?: mis| ym)?\s$/iu;

/** Whether a word is only a month: "December will do" does not name a December meeting. */
export const isMonthAlone = ({ word, start, end }: Word, text: string): boolean =>
  MONTH.test(word) && !OF_MONTH.test(text.slice(end)) && !BEFORE_MONTH.test(text.slice(Math.max(0, start - 20), start));
