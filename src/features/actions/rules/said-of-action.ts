import { answersItself } from '../../../reading/chat/answers-itself.js';
import { MONTH_NAME } from '../../../reading/deadlines/words/month-names.js';

/** Begins a question about the state of something; "can you close it?" asks to do it. */
const ASKS =
  /^(?:is|isn't|are|has|hasn't|have|did(?! (?:it|that|this)(?: (?:this|yesterday|today|last|on|earlier|first|just)(?!\p{L})|[\s.!]*$))|does(?! dim)|was|were|when|who|whose|what|which|why|how|where|yd[yi]w?|ydi|a yw|a oes|oes|ody|pryd|pwy|beth|pam|sut|ble|faint|wyt ti wedi|ydych chi wedi)(?![\p{L}'])/iu;

/** Whether words ask about the state of something, rather than state it. */
export const isAsking = (said: string): boolean => ASKS.test(said.trim()) && !answersItself(said.trim());

const REFERENCE = '(?:(?:action|number|no\\.?|cam|rhif|item)\\s)?#?(?:[A-Za-z][A-Za-z0-9]{1,7}\\s?[-–]?\\s?)?\\d{1,5}';
/** Names the action at the beginning or end of a note. */
const FIRST = new RegExp(
  `^(?:(?:re|on|for|with|as for|an? update on|(?:quick |brief )?(?:update|note|news) (?:on|for|about)|progress on|ar|am|o ran|ynghylch|diweddariad (?:ar|am|i)|nodyn (?:ar|i|am))\\s{1,2})?${REFERENCE}(?!\\s${MONTH_NAME}(?!\\p{L}))(?:\\s{0,2}[:;,.–-]{1,2}\\s{1,2}|\\s(?:is|update|note|yn|:)\\s|\\s)`,
  'iu',
);
const LAST = new RegExp(
  `(?:\\s{0,2}[,(–-]\\s{0,2}|\\s)\\(?(?:re |on |for |about |ar |am )${REFERENCE}\\)?[.!]?$`,
  'iu',
);
const LONGEST = 1000;

/** The words of a progress note, without the action named before or after them. */
export function noteOf(said: string): string {
  const all = said.trim().slice(0, LONGEST);
  const rest = all.replace(FIRST, '').replace(LAST, '').trim();
  return rest === '' ? all : rest;
}

/** The fewest additional words that make a note. */
const ENOUGH = 3;

/** The whole message, if it says more than that something is done; null otherwise. */
export const noteBeside = (said: string, left: string): string | null =>
  left.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word)).length < ENOUGH ? null : noteOf(said);
