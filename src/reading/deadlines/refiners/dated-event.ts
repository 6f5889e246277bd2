import type { FoundDate } from '../parsing/found-date.js';
import { NOT_IN_WORD, spaced } from '../parsing/pattern.js';
import type { Refiner } from '../parsing/refiner.js';

/** An event's own words up to its date: "the Board on", "y gynhadledd ar". */
export const EVENT_WORDS =
  "(?:(?!(?:and|then|but|ac|by|erbyn|before|cyn) )[a-zà-öø-ÿŵŷ][a-zà-öø-ÿŵŷ'&-]{0,20} ){1,7}?(?:(?:held |taking place |sydd |a gynhelir )?(?:on|ar) |of |in |- ?|, ?|\\()(?:the |y |yr )?|(?:[a-zà-öø-ÿŵŷ'&-]{2,20} ){0,6}[a-zà-öø-ÿŵŷ'&-]{2,20}(?:, ?| ?\\()";

const NEAR = 80;
/** "By" needs the article: "by the Board on 3 December", but not "by post on 3 December". */
const INTRODUCED = new RegExp(
  spaced(
    `${NOT_IN_WORD}(?:(?:by|erbyn|tan) (?=(?:the|our|y|yr) )|(?:before|ahead of|prior to|in advance of|in time for|cyn|mewn pryd ar gyfer) )(?<event>${EVENT_WORDS})$`,
  ),
);
/** "By the AGM on" takes at least this many characters. */
const SHORTEST = 9;
const BETWEEN = new RegExp(
  spaced('^(?: ?[,(-])? ?(?:(?:which is |to be held |held |due |a gynhelir )?(?:on|ar) )?(?:the |y |yr )?$'),
);

/**
 * `the next meeting on 26 September`, `before the Board on 3 December`: the date after an event's name is the date of
 * the event.
 */
export const datedEvents: Refiner = (text, dates) => {
  if (dates.length === 1 && (dates[0]?.start ?? 0) <= SHORTEST) return dates;
  const kept: FoundDate[] = [];
  for (const date of dates) {
    const last = kept.at(-1);
    const isDay = date.is !== 'no-such-date' && date.is.basis === 'day';
    if (last !== undefined && isDay && isMeeting(last) && BETWEEN.test(text.slice(last.end, date.start))) {
      kept[kept.length - 1] = { ...date, start: last.start };
      continue;
    }
    const said =
      isDay && date.start > SHORTEST ? INTRODUCED.exec(text.slice(Math.max(0, date.start - NEAR), date.start)) : null;
    const start = date.start - (said?.groups?.['event']?.length ?? 0);
    // Another date among the words is not part of the event's name.
    kept.push(last !== undefined && last.end > start ? date : { ...date, start });
  }
  return kept;
};

const isMeeting = ({ is }: FoundDate): boolean => is !== 'no-such-date' && is.basis === 'meeting';
