/** What happens to a meeting on a bank holiday: it is skipped, or moves to the next working day. */
export type OnHoliday = 'skip' | 'move';

const HOLIDAY =
  "(?:a |any |it's |that's |it is |that is |they(?: are|'re) |the (?:day|date|meeting) is |(?:it|that|this|one) (?:is|falls on|falls) |(?:hi|hynny|hwnnw|y diwrnod) ?(?:yw|yn|ydy|ydi)?(?:'n)? ?)*(?:on |ar )?(?:a |any )?(?:bank|public|national) holidays?|(?:ar |yw(?:'n)? |ydy(?:'n)? |hi(?:'n)? |yn )*(?:g?[wŵ]yl(?:iau)?) (?:y )?banc";
const MOVED =
  "(?:(?:when|if|or if|where|unless|should|os(?: yw| ydy| yw’r| yw'r)?|pan fydd)[^,;]{0,20}?(?:HOLIDAY)[\\s,;:–-]*(?:then |we meet |meet |it is |it's |it moves |moves? |move it |to |on |go |goes |yna |i'r |ar y |y |symud )*(?:the )?(?:next|following|day after|first|nesaf|dydd nesaf|diwrnod (?:gwaith )?(?:nesaf|wedyn|canlynol)|(?:the )?working day after)[^,;]{0,30}|(?:(?:moved|moves?|moving|shifted) )?(?:or )?(?:to |on )?the (?:next|following) (?:working |week)?day (?:if|when|where)[^,;]{0,20}?(?:HOLIDAY)|(?:y |i'r )?diwrnod gwaith nesaf os[^,;]{0,20}?(?:HOLIDAY))".replaceAll(
    'HOLIDAY',
    HOLIDAY,
  );
const SKIPPED = `(?:(?:except|excluding|apart from|but not|not|never|avoiding|avoid|skip|skipping|no meetings?|unless|other than|ac eithrio|heblaw|dim|nid|ond nid|gan osgoi|osgoi|oni bai)(?: for| on| if| when| am| ar| os)*[\\s]+)(?:${HOLIDAY})`;

const clause = (source: string): RegExp => new RegExp(`[\\s,;(–-]*(?:${source})\\)?`, 'iu');
const MOVE_CLAUSE = clause(MOVED);
const SKIP_CLAUSE = clause(SKIPPED);

/**
 * Reads a rule about bank holidays in words about when a group meets, "except bank holidays" or "if it's a bank
 * holiday, the next working day", and returns the words without it; null if there is none.
 */
export function readHolidayRule(words: string): { readonly onHoliday: OnHoliday | null; readonly rest: string } {
  if (MOVE_CLAUSE.test(words)) return { onHoliday: 'move', rest: words.replace(MOVE_CLAUSE, '').trim() };
  if (SKIP_CLAUSE.test(words)) return { onHoliday: 'skip', rest: words.replace(SKIP_CLAUSE, '').trim() };
  return { onHoliday: null, rest: words };
}
