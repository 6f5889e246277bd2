/** Why somebody cannot come: "Claire's away on the 15th", "mae Claire i ffwrdd". */
const KEPT_AWAY =
  "(?:[^,;.]{1,50}?(?:['’]s|['’]m|['’]re|\\s(?:is|am|are|will be|yn|can['’]?t|cannot|won['’]?t|isn['’]t|aren['’]t|mae))|mae|bydd|fydd|dyw|dydy|dydi)(?!\\p{L})[^,;.]{0,25}?(?<!\\p{L})(?:away|off|out|leave|holidays?|ill|sick|unwell|busy|tied up|make|free|around|here|available|abroad|clash\\p{L}*|ffwrdd|bant|gwyliau|s[aâ]l)(?!\\p{L})[^,;.]{0,40}";
const AFTER = new RegExp(
  `[,;.–-]\\s+(?:(?:as|since|because|cos|given that|achos|gan fod|gan bod|oherwydd)\\s)?${KEPT_AWAY}[\\s.!?]*$`,
  'iu',
);
const BEFORE = new RegExp(`^${KEPT_AWAY}[,;.]\\s+(?:so\\s|felly\\s)?`, 'iu');
/** A reason that says so itself. */
const BECAUSE = /[\s,;–-]+(?:because|since|cos|seeing as|given that|oherwydd|achos|gan (?:fod|bod))\s.*$/isu;
/** Names a meeting and a new day, so that a day in the reason adds nothing: "the December one to the 8th". */
const IS_WHOLE =
  /(?<!\p{L})(?:next|last|first|jan\p{L}*|feb\p{L}*|mar(?:ch)?|apr\p{L}*|may|june?|july?|aug\p{L}*|sep\p{L}*|oct\p{L}*|nov\p{L}*|dec\p{L}*|(?:cyfarfod|un)(?: mis)? \p{L}+)(?:['’]s)? ?(?:one|meeting)?\s.*?(?:to|till?|until|for|back|forward|i|tan)['’]?\p{L}? .*?(?:\d|day|week|wythnos|first|second|third|\p{L}+th(?!\p{L}))/iu;

/** The words that move a meeting, without why: "move the December one to the 8th, Claire's away on the 15th". */
export function withoutReason(said: string): string {
  for (const reason of [AFTER, BEFORE, BECAUSE]) {
    const left = said.replace(reason, '');
    if (left !== said && IS_WHOLE.test(left)) return left;
  }
  return said;
}
