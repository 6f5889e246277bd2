import type { Day } from '../../model/calendar/day.js';
import { addDays } from '../../model/calendar/days.js';
import { deadlineOf } from './deadline-of.js';
import type { DeadlineContext, DeadlineReading } from './parsing/deadline-reading.js';
import { spaced } from './parsing/pattern.js';
import { nextWeekday } from './periods/coming-days.js';
import { singleDay, WHOLE_DATE } from './periods/period.js';
import { readDeadline } from './read-deadline.js';
import { COUNT, countOf } from './words/counts.js';
import { plainWords } from './words/plain-words.js';
import { daysOf, UNIT, WHOLE } from './words/units.js';
import { WEEKDAY, weekdayNumber } from './words/weekday-names.js';

const TO = "(?:(?:to|until|till|for|i'r|i|tan|hyd at) ?)?";
const WAY = '(?:(?<way>back|out|on|along|forwards?|yn [oô]l|ymlaen) )?';
const BY = '(?:(?<by>by|o|am) )?(?:about |around |just |only |tua |rhyw )?';
const MORE = '(?:(?<more>another|a further|further|an extra|an additional|one more|one extra|one further) )?';
const COUNTED = `(?:(?:(?<count>${COUNT}|a couple(?: of)?) ?(?:(?<extra>more|extra|further|additional) )?)?${UNIT}(?: or so)?|(?<whole>${Object.keys(WHOLE).join('|')}))`;
const LATER =
  '(?: (?<later>later|longer|more|extra|after that|on top|arall|yn hwyrach|yn ddiweddarach|ychwanegol|pellach|ymhellach|yn rhagor|earlier|sooner|before that|yn gynt|yn gynharach))?';
const UNIT_ALONE = '(?<one>working day|day|week|fortnight|month|diwrnod gwaith|diwrnod|wythnos|b?pythefnos|mis|fis)';
const AFTER =
  '(?<after>after(?: that(?: one)?)?|wedyn|wedi hynny|[cg]anlynol|dd?ilynol|before(?: that)?|cynt|cyn hynny)';

/** A length of time counted from the present deadline: "Back a week", "by another fortnight", "wythnos arall". */
const LENGTH = new RegExp(`^(?:${spaced(`${TO}${WAY}${BY}${MORE}${COUNTED}${LATER}`)})[ .,!]{0,4}$`);
/** The next one after the present deadline: "The week after", "the following Friday", "yr wythnos wedyn". */
const NEXT_TO = new RegExp(
  `^(?:${spaced(`${TO}(?:(?:the|y|yr) ?)?(?:(?<following>following|subsequent) (?:${UNIT_ALONE}|${WEEKDAY})|(?:${UNIT_ALONE.replace('<one>', '<cyOne>')}|${WEEKDAY.replace('<weekday>', '<cyWeekday>')}) ${AFTER})`)})[ .,!]{0,4}$`,
);
const EARLIER = /^(?:forwards?|ymlaen|earlier|sooner|before|yn gyn|cyn)/;

type Parts = Readonly<Partial<Record<string, string>>>;

function partsOf(words: string): Parts | null {
  const plain = plainWords(words).trim();
  const nextTo = NEXT_TO.exec(plain)?.groups;
  if (nextTo !== undefined) return nextTo;
  const length = LENGTH.exec(plain)?.groups;
  if (length === undefined) return null;
  const { way, by, more, extra, later, count, whole } = length;
  const isCounted =
    count !== undefined || whole !== undefined || way !== undefined || by !== undefined || more !== undefined;
  const isRelative = [way, by, more, extra, later].some((part) => part !== undefined);
  return isRelative && (isCounted || later !== undefined) ? length : null;
}

/** Whether words move a deadline from where it is, rather than name a day. */
export const isRelativeMove = (words: string): boolean => partsOf(words) !== null;

/**
 * Reads where a deadline moves: "back a week", "to the week after" and "pythefnos arall" count from the present
 * deadline, other words name a day. If the present deadline is so long past that the result would be past too, counts
 * from today.
 */
export function readMove(words: string, present: Day | null, context: DeadlineContext): DeadlineReading {
  const parts = partsOf(words);
  if (parts === null) return readDeadline(words, context);
  const said = words.trim();
  const whole = { start: 0, end: words.length };
  const today = context.saidAt.slice(0, 10);
  const counted = present === null ? null : countedFrom(present, parts, context);
  const due = counted !== null && counted <= today ? countedFrom(today, parts, context) : counted;
  if (due === null) return { ok: false, code: 'not-a-deadline', said, ...whole };
  return { ok: true, deadline: deadlineOf(said, singleDay(due, WHOLE_DATE)), ...whole };
}

function countedFrom(day: Day, parts: Parts, { nation }: DeadlineContext): Day | null {
  const sign = EARLIER.test(parts['way'] ?? '') || EARLIER.test(parts['later'] ?? parts['after'] ?? '') ? -1 : 1;
  const weekday = parts['weekday'] ?? parts['cyWeekday'];
  if (weekday !== undefined) {
    const number = weekdayNumber(weekday);
    return nextWeekday(number, sign > 0 ? day : addDays(day, -8));
  }
  const one = parts['one'] ?? parts['cyOne'];
  if (one !== undefined) return daysOf(one, sign, day, nation);
  const [count, unit] = WHOLE[parts['whole'] ?? ''] ?? [
    parts['count'] === undefined ? 1 : numberOf(parts['count']),
    (parts['unit'] ?? '').trim(),
  ];
  return count > 0 ? daysOf(unit, sign * count, day, nation) : null;
}

const numberOf = (count: string): number => (count.startsWith('a couple') ? 2 : countOf(count));
