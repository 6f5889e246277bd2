const WEEKDAY =
  "(?:(?:the |y |yr |['’]r )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:y |yr |['’]r )?(?:dd?ydd )(?:llun|lun|mawrth|fawrth|mercher|fercher|iau|gwener|wener|sadwrn|sul))(?!\\p{L})";
const NUMBERED = "(?:the |yr? |'r )?\\d{1,2}(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)(?!\\p{L})";
/** A weekday with its day of the month after it: "The Tuesday before, the 15th", "dydd Mawrth cynt, sef y 15fed". */
const SAID_TWICE = new RegExp(
  `(?<!\\p{L})${WEEKDAY}(?: (?:of (?:that|the same) week|(?:right |just )?before|after|beforehand|earlier|cynt|wedyn|blaenorol|canlynol|yr wythnos honno|o'r un wythnos|hwnnw))*(?:,? (?:sef|that['’]s|that is|that would be|which is|being|namely|i\\.?e\\.?,?|h\\.y\\.,?)|,| –| -|:)\\s+(?=${NUMBERED})`,
  'giu',
);
/** The weekday on which the meeting would have been: "Rather than on the Thursday". */
const WEEKDAY_INSTEAD = new RegExp(
  `,?\\s(?:instead of|rather than|in place of|and not|not|yn lle|yn hytrach nag?|nid)(?:['’]r)?(?: (?:on|ar))? ${WEEKDAY}(?! ?,? ?(?:the |y |yr )?\\d)`,
  'iu',
);
const WEEKDAY_ALONE = new RegExp(`(?<!\\p{L})${WEEKDAY}(?! ?,? ?(?:the |y |yr )?\\d)`, 'giu');

/** The words of a move without weekdays that only repeat the day; and whether one weekday replaces another. */
export function withoutWeekdaysBesides(said: string): { readonly rest: string; readonly isOfWeekdays: boolean } {
  const once = said.replace(SAID_TWICE, '');
  const rest = once.replace(WEEKDAY_INSTEAD, '');
  return { rest, isOfWeekdays: rest !== once && [...rest.matchAll(WEEKDAY_ALONE)].length === 1 };
}
