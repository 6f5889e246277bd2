import type { Day } from '../../../model/calendar/day.js';
import { addDays, weekdayOf } from '../../../model/calendar/days.js';
import { type DateParser } from '../parsing/parser.js';
import { form } from '../parsing/pattern.js';
import { monthsFrom } from '../periods/months.js';
import { monthOf, period, type Period, weekFrom, yearOf } from '../periods/period.js';

const FINANCIAL = '(?:financial|fiscal|tax) year|fy|(?:blwyddyn|flwyddyn) ariannol';
const ACADEMIC = '(?:academic|school) year|(?:blwyddyn|flwyddyn) (?:academaidd|ysgol)';
const UNIT = `${FINANCIAL}|${ACADEMIC}|(?:calendar |working )?(?:week|month|quarter|year)|wythnos(?: waith)?|mis|fis|chwarter|blwyddyn|flwyddyn`;
const PART_BEFORE =
  "(?<=(?:end|start|beginning|middle|close|half|part|mid|early|late|diwedd|ddiwedd|dechrau|ddechrau|canol|ganol)(?:'r| ?-? ?(?:of|in|o|y|yr|the))? ?-? ?)";

/** The week, month, quarter or year that a day is in, or one `offset` later. Weeks begin on Monday. */
function unitAround(unit: string, offset: number, today: Day): Period {
  const year = yearOf(today);
  const month = monthOf(today);
  if (/working|gwaith|waith/.test(unit)) {
    const monday = addDays(today, 1 - weekdayOf(today) + 7 * offset);
    return period(monday, addDays(monday, 4), ['day', 'month', 'year']);
  }
  if (/week|wythnos/.test(unit))
    return weekFrom(addDays(today, 1 - weekdayOf(today) + 7 * offset), ['day', 'month', 'year']);
  if (/month|mis|fis/.test(unit)) return monthsFrom(year, month + offset, 1, ['day', 'month', 'year']);
  if (/quarter|chwarter/.test(unit))
    return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset, 3, ['period', 'year']);
  if (/financial|fiscal|tax|ariannol|^fy/.test(unit))
    return monthsFrom(year - (month < 4 ? 1 : 0) + offset, 4, 12, ['period', 'year']);
  if (/academic|school|academaidd|ysgol/.test(unit))
    return monthsFrom(year - (month < 9 ? 1 : 0) + offset, 9, 12, ['period', 'year']);
  return monthsFrom(year + offset, 1, 12, ['year']);
}

/** `this month`, `next quarter`, `the year`, `yr wythnos nesaf`, `this working week`, `the week after next`. */
export const unitOfTime: DateParser = {
  needs: ['unit'],
  pattern: form(
    `(?:(?<before>(?<!(?:ymhen|o fewn) )y|this|the|next|the next|current|the current|coming|the coming|following|the following|yr) |(?=${UNIT})(?:(?<part>${PART_BEFORE})|))(?<unit>${UNIT})(?: (?<after>ar [oô]l nesaf?|nesaf?|hon|hwn|yma|after next|wedyn|[cg]anlynol))?(?! ?-? ?(?:\\d|before|after|commencing|beginning|starting|ending|of the|end [a-z]|long|old|plan|report|sy|yn dechrau|yn gorffen|cyn))`,
  ),
  extract: ({ before, part, unit = '', after, said }, { today }) => {
    // "Fy" is "my" in Welsh.
    if (unit === 'fy' && before === undefined && part === undefined && !said.includes('FY')) return null;
    const isNamed = /financial|fiscal|tax|fy|ariannol|academ|school|ysgol/.test(unit);
    if (before === undefined && part === undefined && after === undefined && !isNamed) return null;
    if (/^(?:after|ar) /.test(after ?? '')) return unitAround(unit, 2, today);
    const isNext =
      /next|coming|following/.test(before ?? '') ||
      /^nesaf?$/.test(after ?? '') ||
      /^(?:wedyn|.anlynol)$/.test(after ?? '');
    return unitAround(unit, isNext ? 1 : 0, today);
  },
};

/** A week is over when its last working day is. */
const workingUnit = (unit: string): string => (/week|wythnos/.test(unit) ? 'working week' : unit);
const IS_OVER = "(?:'s| is|'ll be| will be)(?: all)? (?:out|over|done|up|through|finished)";
const WELSH_OVER = '(?:ddod i ben|orffen|fynd heibio|ddarfod)';

/** `before the week is out`, `by the time next month is over`, `cyn i'r wythnos ddod i ben`: up to its last day. */
export const unitThatIsOver: DateParser = {
  needs: ['unit'],
  pattern: form(
    `(?:(?<=before )|by the time )(?<which>the|this|next) (?<unit>week|month|quarter|year)${IS_OVER}|(?<=cyn )i(?:'r)? (?<uned>wythnos|fis|mis|chwarter|flwyddyn)(?: (?<pa>nesaf?|hon|hwn|yma))? ${WELSH_OVER}`,
  ),
  extract: ({ which, unit, uned, pa = '' }, { today }) => ({
    ...unitAround(workingUnit(unit ?? uned ?? ''), which === 'next' || pa.startsWith('nesa') ? 1 : 0, today),
    from: today,
  }),
};

/** `month end`, `EOM`, `EOY`, `year-end`, `eleni`. */
export const endOfUnit: DateParser = {
  needs: ['unit'],
  pattern: form(
    `(?<unit>week|month|quarter|(?:financial |fiscal )?year)[ -]end(?! ?(?:\\d|on |[a-z]{3,9} \\d))|(?<short>eow|eom|eoq|eoy|eofy|eleni)`,
  ),
  extract: ({ unit, short }, { today }) => {
    const shorts: Readonly<Record<string, string>> = { eow: 'week', eom: 'month', eoq: 'quarter', eofy: 'fy' };
    return unitAround(unit ?? shorts[short ?? ''] ?? 'year', 0, today);
  },
};
