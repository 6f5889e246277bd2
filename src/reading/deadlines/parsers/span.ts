import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { period, type Period, singleDay, WHOLE_DATE } from '../periods/period.js';
import { COUNT, countOf } from '../words/counts.js';
import { addedNumber, WELSH_ADDED } from '../words/ordinals.js';
import { AFTER, BEFORE, WITHIN_OF } from '../words/relations.js';
import { daysOf, isOfMonths, UNIT, WHOLE } from '../words/units.js';

const A_UNIT = UNIT.replace('?<unit>', '?:');
/** The lookahead finds the unit first, because what comes before it takes longer to find. */
const ONCE = `(?<once>(?=${A_UNIT})(?<=(?:within|o fewn|ymhen|mewn|cyn pen) (?:the |y |yr )?)|(?:the |y |yr )next |next (?=fortnight|24))`;
const FROM_NOW =
  "(?: time)?(?: (?:from (?:now|today)|(?:of|after|from|following) (?:today|(?:the|this) meeting)|nesaf?|o heddiw|(?:ar [oô]l|wedi|i|o)'?r? ?(?:y )?cyfarfod(?: hwn)?(?! nesaf?)|or sooner|or less|at most))?";
/**
 * "Two weeks of receipt" counts from an unknown day, and "four weeks' notice" and "2 weeks ago" count to no deadline.
 */
const OF_ANOTHER = `(?! (?:${BEFORE}|${AFTER}|${WITHIN_OF}|o) |'? (?:written )?(?:notice|ago|old|pilot|consultation|rybudd|o rybudd|yn [oô]l)(?![a-z]))`;

/** `10 working days`, `the next 6 months`, `two weeks' time`, `6 months-1 year`, `o fewn pythefnos`: counted from today. */
export const span: DateParser = {
  needs: ['unit'],
  pattern: form(
    `(?:(?:${ONCE}|(?:(?:the|y|yr|a) )?(?:(?:next|coming|following) )?(?:(?<low>${COUNT}) ?(?:${A_UNIT})? ?(?:-|/|to|or|i|neu) ?)?(?<count>${COUNT})\\+? ?-? ?)${UNIT}(?: (?<added>${WELSH_ADDED}))?|(?<whole>${Object.keys(WHOLE).join('|')}))${FROM_NOW}(?![a-z'\\d])${OF_ANOTHER}`,
  ),
  extract: ({ count, unit, added, whole }, { today, nation }): Period | null => {
    const [number, of] =
      WHOLE[whole ?? ''] ?? ([count === undefined ? 1 : countOf(count), (unit ?? '').trimStart()] as const);
    if (!(number > 0)) return null;
    const due = daysOf(of, number + addedNumber(added), today, nation);
    return isOfMonths(of) ? period(today, due, ['day']) : singleDay(due, WHOLE_DATE);
  },
};
