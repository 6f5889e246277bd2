import { spaced } from './parsing/pattern.js';

const ENGLISH =
  'events?|meetings?|workshops?|conferences?|webinars?|seminars?|sessions?|visits?|interviews?|training|calls?|catch-?ups?|hearings?|launch|agm|egm|fairs?|festival|fete|dinner|lunch|breakfast|reception|ceremony|exhibition|party|(?:open|away|fun|training|sports) ?days?|drop-ins?|forum|summit|lecture|concert|match|shows?|parade|market|rally|tour|trip|walk|celebration|assembly|held|dates?|venue|room';
const WELSH =
  'c?g?ynhadledd|nghynhadledd|g?weithdy|gweithdai|dd?igwyddiad|dd?yddiad|g?alwad|c?g?yfarfod|hyfforddiant|ymweliad|sesiwn|seremoni|ffair|g[wŵ]yl|lansiad|cinio|diwrnod agored|gynhelir|gynhaliwyd|alwad';
const WORD = "[a-z\\dà-öø-ÿŵŷ'&-]{1,20}";

/** Names the day of another event, not of the task: "The workshop on", "the visit of the Minister on". */
const OF_AN_EVENT = new RegExp(
  spaced(
    `(?<![a-zà-öø-ÿŵŷ])(?:${ENGLISH}|${WELSH})(?: (?:with|of|for|in|at|about|gyda|â|y|yr) (?:(?!(?:and|then|a|ac) )${WORD} ){0,5}${WORD})? $`,
  ),
);
/** In "Report to the Board meeting on" the task is for that meeting; in an invitation to it, it is not. */
const REPORT_TO = new RegExp(
  spaced(
    `(?:report|present|bring|submit|take|adrodd|cyflwyno|gyflwyno)[a-z]{0,3} (?:${WORD} ){0,8}?(?:to|at|i'r|i|yn) (?:${WORD} ){0,3}?(?:meeting|session|forum|c?g?yfarfod) $`,
  ),
);
/** Speaks of what has been done, "The letter received on", not of what is to come, "To be circulated on". */
const DONE =
  /(?<!(?:be|being|are|is|gets?) )(?<!\p{L})(?:\p{L}{2,12}ed|sent|held|made|given|taken|met|written|\p{L}{3,12}wyd) {1,3}$/u;

/** Whether the words before "on" and a day belong to an event or to something done, so that the day is not the task's. */
export const isDayOfAnother = (before: string): boolean =>
  DONE.test(before) || (OF_AN_EVENT.test(before) && !REPORT_TO.test(before));
