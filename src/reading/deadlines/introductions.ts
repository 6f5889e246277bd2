import { NOT_IN_WORD, spaced } from './parsing/pattern.js';

/** What may come between the introducing word and the date: a time of day, "the", "about". */
const FILLER =
  '(?:(?:the|the time of|close of (?:play|business)|end of (?:play|(?:the )?(?:working )?day)|cop|cob|eod|noon|midday|midnight|lunchtime|(?:hanner|canol|ganol) dydd|diwedd y dydd|(?:\\d{1,2} )?noon|\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|yp|yb|hrs|hours)?,?|on|ar|y|yr|at the latest|approximately|around|about|latest|say|hopefully|oddeutu|tua) ?,? ?){0,4}';

/** Words that make the date after them a deadline. */
export const BINDING = new RegExp(
  spaced(
    `${NOT_IN_WORD}(?:(?:no|not) later than|on or before|or before|by(?: or before)?|before|until|till|up to|due(?: date)?(?: (?:is|by|on|in|for|at|before))?|(?:deadline|target(?: date)?|timescale|completion date)(?: (?:is|of|for|by|date|will be|being))? ?:?|deadline(?: (?:is|of|for|by|date|will be|being))?|within|in time for|cyn pen|ahead of|prior to|in advance of|erbyn|cyn|tan|hyd at|o fewn|ymhen|(?:dim|heb fod yn|ddim) hwyrach na|dyddiad cau(?: yw)?|mewn pryd ar gyfer)[: ] ?${FILLER}$`,
  ),
);

/** "Move the fair by a week" gives an amount, not a deadline. */
export const BY_SO_MUCH = new RegExp(
  spaced(
    `${NOT_IN_WORD}(?:mov|extend|postpon|delay|defer|shift|bring|push|put|cut|reduc|shorten|lengthen|prolong|increas)[a-z]* [^.;]{1,60} by $`,
  ),
);

/** A length of time and nothing else. */
export const LENGTH =
  /^(?:an?|one|two|three|four|five|six|\d{1,3}) (?:(?:working|calendar) )?(?:day|week|month|year|fortnight)s?$/;

/** Something that starts on a day is not due by it. */
export const STARTING = new RegExp(
  spaced(
    `${NOT_IN_WORD}(?:starting|beginning|commencing|effective|(?:gan|yn) (?:dd|d)echrau)(?: from| on| in| o| ar| ym?)? $`,
  ),
);

/** Words that make the next meeting the deadline of a task: "The agenda for the next meeting". */
export const FOR_MEETING = new RegExp(
  spaced(
    `${NOT_IN_WORD}(?:to|at|for|in|into|on|during|with|yn|i'r|i|ar gyfer|ar|at|erbyn|agenda)(?: the agenda (?:of|for|at)| agenda(?: y| yr)?)? ?(?:the |y |yr )?$`,
  ),
);

/** Words before the period at the end of a sentence in which to do the task. */
export const LOOSE = new RegExp(
  spaced(
    `(?:${NOT_IN_WORD}(?:in|at|over|during|over the course of|throughout|between|rhwng|yn|ym|yng|ar|dros|yn ystod) (?:the |y |yr )?|[[(,:;|] ?| ?- ?)$`,
  ),
);

/** Words that are a deadline without introduction, at the end or beginning of a task. */
export const ADVERB = new RegExp(
  spaced(
    "^(?:by the time |today|tomorrow|tonight|(?:a|one|two|three|four) (?:week|fortnight)s? (?:on|today|tomorrow|from)|(?:wythnos|b?pythefnos|bythefnos) i |(?:early |late |later )?(?:this|next) (?:week|month|quarter|term|year|financial year|academic year)(?! ?')|heddiw|y?fory|drennydd|(?:yr wythnos|y mis|y flwyddyn) (?:nesaf?|hon|hwn)|eleni|ddydd |eod|eom|cop|cob|close of (?:play|business)|w ?[/.]? ?c|week (?:commencing|beginning|ending)|yr wythnos (?:sy|yn)|(?:this|next) (?:mon|tue|wed|thu|fri)[a-z]{0,6}|(?:early|mid|late|end|the end|end of|diwedd|canol|dechrau)[ -])",
  ),
);

/** "On" before a day, at a task's end, makes it a deadline. */
export const ON_DAY = new RegExp(spaced(`${NOT_IN_WORD}(?:on |ar )$`));

/** "A week before the meeting" needs no word before it. */
export const BINDS_ITSELF = new RegExp(
  spaced(
    "[a-z] (?:before|ahead of|prior to|in advance of|after|following|post|cyn|o flaen|ar [oô]l|wedi)(?:'r)? |s?'s? time$|(?:from|of) (?:now|today|the meeting)$",
  ),
);

/** A time of day after the date. */
export const TIME_AFTER = new RegExp(
  spaced(
    '^,? ?(?:\\(?(?:at|by|am|before) )?(?:(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|yp|yb|hrs|noon)|\\d{1,2}:\\d\\d)(?![a-z\\d])|noon|midday|midnight|lunchtime|close of (?:play|business)|cop|cob|eod|end of (?:play|day)|at the (?:very )?latest|latest|fan bellaf|(?:hanner|canol) dydd)\\)?',
  ),
);

/** What may follow the last words of a task. */
export const AT_END = /^[\s).;,!\]*_"']{0,8}(?:\((?:lead|action|owner|tbc|all)\b[^()]{0,40}\))?[\s.;)]{0,4}$/u;
