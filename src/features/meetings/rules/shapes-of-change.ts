import type { Slots } from '../../../reading/chat/slots.js';
import { timesInFigures } from '../../../reading/schedules/times-in-figures.js';

/** A day that does not suit: "the 17th is no good for Claire". */
const NO_GOOD =
  /^(?:(?:dydi|dyw|nid yw|dydy|tydi|di|'di)(?:'r)? )?(?:the |y |yr )?(?:(?:mon|tues|wednes|thurs|fri)day |d?dydd \p{L}+ )?(?:the |y |yr )?\d{1,2}(?:st|nd|rd|th|eg|fed|ain|af|ydd|il|ed)?(?: (?:of |o )?\p{L}{3,9})? (?:(?:is|'s) (?:no good|no use|out|off the table|tricky|difficult|impossible|not (?:possible|good|great))|(?:does not|doesn't|won't|isn't|no longer|isnt|doesnt|wont) (?:work|suit|going to work|possible|good|do)\p{L}*|clashes|(?:ddim|'n methu|yn anodd)(?: yn| 'n)?(?: gweithio| siwtio| bosib| gyfleus| addas| tycio)?)/iu;
/** Everyone is to meet on another day. */
const ON_ANOTHER =
  /(?<!\p{L})(?:(?:push|move|shift|put|bump|bring|shove|slip|take) (?:us|everyone|everybody|the meeting)|(?:can|could|shall|should) (?:we|us|everyone|everybody) (?:all )?(?:go|do|meet|make|try|have|move|push)|(?:let's|we'll) (?:go|do|meet|make|try|move)|(?:gwthi|symud|rho|dod)\p{L}* (?:ni|pawb|'r cyfarfod|y cyfarfod)|(?:allwn|gawn|beth am i) ni (?:fynd|gwrdd|gyfarfod|symud|wneud|neud))(?!\p{L})/iu;

/** "That's out for me. Tuesday of that week instead?" */
const OUT =
  /(?<!\p{L})(?:(?:is|'s|so that's) out|no good|clash\p{L}*|can't (?:do|make)|cannot (?:do|make)|not free|landed on|methu|ddim yn gyfleus)(?!\p{L})/iu;
const INSTEAD = /(?<!\p{L})(?:instead|yn lle)(?!\p{L})/iu;
const SAME_WEEK =
  /(?<!\p{L})(?:\p{L}+day|(?:d?dydd )?(?:llun|mawrth|mercher|iau|gwener)) (?:of|in|o|yn|yr) ?(?:the same|that|the|un|'r)? ?(?:week|wythnos)/iu;

/** "Move it to the Thursday after": "it" was named before, by the day of the meeting. */
const IT_MOVES =
  /(?<!\p{L})(?:(?:move|push|shift|put|bump|shove|reschedule|bring|slip|swap) (?:it|that one|the whole thing|the lot)|(?:symud|gohiri|ohiri|aildrefn|gwthi)\p{L}*(?:'r)? (?:e|o|fe|fo|hi|hwnna|cyfan))(?!\p{L}).{0,24}?(?<!\p{L})(?:to|on|back|forward|till|until|i|i'r|tan|ymlaen|yn ôl)(?!\p{L})/iu;

function isMeetingMoved({ said, dates, meeting, reference }: Slots): boolean {
  const moves = IT_MOVES.exec(said);
  if (moves === null || reference !== null || said.trim().endsWith('?') || /^(?:if|os|pe)(?!\p{L})/iu.test(said))
    return false;
  const [, day] =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|eg|fed|ain|af|ydd|ed)(?!\p{L})/iu.exec(said.slice(0, moves.index)) ?? [];
  return (
    meeting?.days.some((one) => Number(one.slice(8)) === Number(day)) === true ||
    dates.some(
      ({ words, deadline: { due } }) =>
        due !== null && meeting?.days.includes(due) === true && said.indexOf(words) < moves.index,
    )
  );
}

/** Whether a message says that a day does not suit and all are to meet on another: "17th is out, push us on a week". */
export const isMoved = (slots: Slots): boolean =>
  isDayOut(slots) ||
  isMeetingMoved(slots) ||
  isMeetingShifted(slots) ||
  isStartMoved(slots) ||
  isDayInstead(slots) ||
  isDayForDay(slots) ||
  isDayTimed(slots) ||
  isFromDayToDay(slots);

/** A new start of a meeting: "November's start has changed to 14:00", "we kick off at two on the 17th instead". */
const START_MOVES =
  /(?<!\p{L})(?:start(?:s|ing)?(?: time)?|kick(?:s|ing)?[ -]?off|begins?|beginning|amser dechrau|dechrau)(?!\p{L})[^.;!?]{0,40}?(?<!\p{L})(?:(?:has |have |'s |is |been |being )*(?:chang\p{L}*|mov\p{L}*|shift\p{L}*|gone|brought|put back|pushed)|now|instead|newid\p{L}*|symud\p{L}*|bellach|nawr)(?!\p{L})/iu;
const TIME =
  /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)|(?<!\d)\d{1,2} ?(?:am|pm|yb|yp)(?!\p{L})|(?<!\p{L})(?:noon|midday)(?!\p{L})/iu;
const OF_MEETING = /(?<!\p{L})(?:meeting|we|us|board|committee|g?cyfarfod|ni)(?!\p{L})/iu;

/** "We start at two, not ten": the new start and the old. */
const STARTS = /(?<!\p{L})(?:start\p{L}*|kick\p{L}*[ -]?off|begin\p{L}*|[dn]?dechr(?:au|a|eu)|[cg]h?ychwyn)(?!\p{L})/iu;
const NOT_THEN =
  /(?<!\p{L})(?:not|nid|dim|ddim|instead of|rather than|yn lle|yn hytrach na)(?: at| am)? (?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m|(?=\s*(?:[,.;!]|$)))|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|un|d?dau|d?tri|pedwar|pump|chwech|saith|wyth|naw|deg|hanner dydd)(?!\p{L})/iu;
const isStart = (said: string): boolean => START_MOVES.test(said) || (STARTS.test(said) && NOT_THEN.test(said));

const AT_HOUR = /(?<!\p{L})(?:at|am) \d{1,2}(?![\d:.]\d)/iu;
/** "The 17th": the number of a meeting's day. */
const namesDayOf = (said: string, meeting: Slots['meeting']): boolean =>
  [...said.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|ed|eg|ain)(?!\p{L})/giu)].some(([, day]) =>
    meeting?.days.some((one) => Number(one.slice(8)) === Number(day)),
  );

const isStartMoved = ({ said, dates, meeting, reference }: Slots): boolean =>
  reference === null &&
  !said.trim().endsWith('?') &&
  isStart(said) &&
  (TIME.test(timesInFigures(said)) || (NOT_THEN.test(said) && AT_HOUR.test(said))) &&
  (OF_MEETING.test(said) ||
    (NOT_THEN.test(said) && namesDayOf(said, meeting)) ||
    dates.some(
      ({ deadline: { due } }) => due !== null && meeting?.days.some((day) => day.slice(0, 7) === due.slice(0, 7)),
    ));

/** "Can you shift 17 Nov to the afternoon, 2pm?": the day of a meeting right after the verb, and another time. */
function isDayTimed({ said, dates, meeting, reference }: Slots): boolean {
  const [first = ''] = said.split(/(?<=[?!])\s/u);
  const moves = GOES.exec(first);
  if (reference !== null || moves === null || !TIME.test(timesInFigures(first))) return false;
  const after = first.slice(moves.index + moves[0].length);
  return dates.some(
    ({ deadline: { due }, words }) =>
      due !== null &&
      /\d/u.test(words) &&
      meeting?.days.includes(due) === true &&
      RIGHT_AFTER.test(after.slice(0, Math.max(0, after.indexOf(words)))) &&
      after.includes(words),
  );
}
const RIGHT_AFTER = /^\s(?:(?:the|our|that|meeting|one|on|of|y|yr|cyfarfod|ar)\s)*$/iu;

const MEETING = /(?<!\p{L})(?:meetings?|session|(?:[cg]|ngh)yfarfod)(?!\p{L})/iu;
const GOES =
  /(?<!\p{L})(?:mov\p{L}*|shift\p{L}*|slid\p{L}*|slip\p{L}*|slid|push\p{L}*|put|bump\p{L}*|bring|brought|shuffl\p{L}*|reschedul\p{L}*|re-?arrang\p{L}*|held|hold|take place|swap\p{L}*|chang\p{L}*|symud\p{L}*|lithro|llithro|gwthio|aildrefnu|ohirio|gohirio|cynnal|gynnal|newid)(?!\p{L})/iu;
const IN_PLACE = /(?<!\p{L})(?:rather than|instead of|in place of|and not|not|yn lle|yn hytrach na|nid)(?!\p{L})/iu;
/** Words that report the past, or ask why. */
const TOLD_OF = /^(?:why|when|who|did|was|has|have|had|how|pam|pryd|pwy|oedd)(?!\p{L})/iu;

/** "Might the November meeting slide from the 17th to the 24th?": from a meeting's day to a day without one. */
function isFromDayToDay({ said, dates, meeting, reference }: Slots): boolean {
  if (reference !== null || meeting === undefined || TOLD_OF.test(said)) return false;
  const moves = GOES.exec(said);
  const at = MEETING.exec(said);
  if (moves === null || at === null) return false;
  const isMeetingDay = ({ deadline: { from, due } }: Slots['dates'][number]): boolean =>
    due !== null && (from ?? due) === due && meeting.days.includes(due);
  const days = dates.filter(
    ({ words, deadline: { from, due } }) => /\d/u.test(words) && due !== null && (from ?? due) === due,
  );
  const [from, to] = days;
  if (days.length !== 2 || from === undefined || to === undefined) return false;
  return IN_PLACE.test(said.slice(said.indexOf(from.words), said.lastIndexOf(to.words)))
    ? !isMeetingDay(from) && isMeetingDay(to)
    : isMeetingDay(from) && !isMeetingDay(to);
}

const ORDINAL = '(?:st|nd|rd|th|af|ail|il|ydd|fed|ed|eg|ain)?';
/** "The 16th instead of Thursday the 17th". */
const FOR_DAY = new RegExp(
  `(?<![\\d:.])(?<to>\\d{1,2})${ORDINAL}(?: (?:of |o )?\\p{L}{3,9})?,? (?:rather than|instead of|in place of|(?:and )?not|yn lle|yn hytrach na|nid)(?:'r)?(?: on| ar)?(?: (?:the |y |yr )?(?:\\p{L}+day|dd?ydd \\p{L}+),?)?(?: the| y| yr)? ?(?<from>\\d{1,2})${ORDINAL}(?![\\d:.]\\d|\\p{L})`,
  'iu',
);
/** The month or the fault of a meeting, or what stays as it is. */
const OF_SOME_MEETING =
  /(?<!\p{L})(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]s| one|:)|un mis|(?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr):|clash\p{L}*|[cg]lasho|same (?:time|hour|place)|yr un (?:amser|lle))(?!\p{L})/iu;

/** "November: the 16th instead of the 17th, same time": one day for the day of a meeting. */
function isDayForDay({ said, meeting, reference }: Slots): boolean {
  const { to, from } = FOR_DAY.exec(said)?.groups ?? {};
  if (to === undefined || from === undefined || reference !== null || said.trim().endsWith('?')) return false;
  const isOfMeeting = (day: string): boolean =>
    meeting?.days.some((one) => Number(one.slice(8)) === Number(day)) === true;
  return isOfMeeting(from) && !isOfMeeting(to) && OF_SOME_MEETING.test(said);
}

/** "So ni'n cwrdd cyn Nadolig, sgrapa'r 15fed o Ragfyr": strikes out the day of a meeting. */
const STRIKES =
  /(?<!\p{L})(?:scrap|bin|cancel|call off|drop|lose|strike(?: out)?|forget|skip|take out|sgrap(?:a|wch|io)|cansl(?:a|wch|o)|goll?yng(?:a|wch)|tynn(?:a|wch)|dil[eë]wch|dilea|anghofi(?:a|wch))(?:'r| the| y| yr| out)*(?: meeting| g?cyfarfod)?(?: of| on| ar)?(?: the| y| yr|'r)? ?(?=‹date›)/iu;
/** The same by the number alone: "December isn't going to work, so let's drop the 15th altogether". */
const STRIKES_NUMBER =
  /(?<!\p{L})(?:scrap|bin|cancel|call off|drop|lose|strike(?: out)?|forget|skip|sgrap(?:a|wch|io)|cansl(?:a|wch|o)|goll?yng(?:a|wch))(?:'r| the| y| yr)* \d{1,2}(?:st|nd|rd|th|af|ail|ydd|fed|ed|eg|ain)(?!\p{L})/iu;
const NOT_MEETING =
  /(?<!\p{L})(?:(?:not|n't|won't be|never) (?:be )?meet(?:ing)?|no meeting|(?:so|smo|sa|fydd|byddwn|dydyn|dyn|dan|'dyn)? ?(?:ni)?(?: ddim|'n| yn| 'n)* ?(?:[cg]wrdd|[cg]yfarfod)(?=.{0,60}wedi'r)|neb (?:o gwmpas|yma|ar gael)|dim cyfarfod)(?!\p{L})/iu;

/** "No need for a December meeting": none is wanted. */
const NOT_NEEDED =
  /^(?:(?:so|ok|right|well|felly),? )?(?:(?:there['’]?s|there is|we(?:['’]ve| have| see)?|i see) )?(?:no need (?:for|of)|(?:do|wo)n['’]?t need|no longer need|can (?:manage|do) without|no point (?:in )?(?:having |holding )?|(?:does|nid oes|s)?(?: )?dim angen|dim pwynt (?:cael|cynnal))(?: an?| the| our| another)? ?(?:\p{L}+(?:['’]s)? )?(?:meeting|session|n?g?h?yfarfod|sesiwn)(?!\p{L})/iu;

/** Whether a message that is about a meeting strikes out its day. */
export function isStruckOut({ said, dates, meeting, reference }: Slots): boolean {
  if (reference !== null || meeting === undefined || meeting.items.length > 0) return false;
  if (NOT_NEEDED.test(said) && dates.length > 0 && !said.trim().endsWith('?')) return true;
  const days = dates.filter(({ deadline: { due } }) => due !== null && meeting.days.includes(due));
  const words = days.reduce((left, { words: day }) => left.replace(day, '‹date›'), said);
  const isSaid = NOT_MEETING.test(said) || MEETING.test(said);
  if (days.length === 1 && STRIKES.test(words) && isSaid) return true;
  return STRIKES_NUMBER.test(said) && namesDayOf(said, meeting) && (isSaid || DAY_OUT.test(said));
}

/** How much sooner or later. */
const SHIFTS =
  /(?<!\p{L})(?:(?:an?|one|two|the|y|yr|rhyw) )?(?:week|fortnight|day|wythnos|[pb]ythefnos|diwrnod)s? (?:earlier|sooner|later|before|after|ynghynt|yn gynt|yn gynharach|yn hwyrach|wedyn|ar ôl)(?!\p{L})/iu;
const DAY_OUT =
  /(?<!\p{L})(?:no good|no use|clash\p{L}*|(?:won|doesn|isn|can)['’]?t(?: going to)?|not (?:possible|good|free|going to work)|is off|ddim(?: yn|'n)? (?:gweithio|siwtio|bosib|gyfleus|addas|tycio|gwneud)|methu)(?!\p{L})/iu;

/** "The 15th won't work, staff do! A week earlier, same time": a meeting's day does not suit, and how far it moves. */
function isMeetingShifted({ said, dates, meeting, reference }: Slots): boolean {
  const shift = SHIFTS.exec(said);
  if (shift === null || reference !== null || said.trim().endsWith('?')) return false;
  const before = said.slice(0, shift.index);
  return (
    DAY_OUT.test(before) &&
    dates.some(
      ({ words, deadline: { due } }) => due !== null && meeting?.days.includes(due) === true && before.includes(words),
    )
  );
}

const isDayOut = ({ said, dates }: Slots): boolean =>
  (NO_GOOD.test(said) && ON_ANOTHER.test(said)) ||
  (dates.length > 0 && OUT.test(said) && INSTEAD.test(said) && SAME_WEEK.test(said));

/** "Claire is in London on the 17th, so the 24th it is": settles on another day after a meeting's day. */
const IT_IS = /(?<!\p{L})(?:amdani|it is|(?:it(?:'ll| will)|we'll|will) (?:have to )?be|will have to do)(?!\p{L})/iu;
/** "School concert on 15 December so nobody's free. How about 12 January instead?": the day of a meeting suits nobody. */
const NOBODY_FREE =
  /(?<!\p{L})(?:(?:nobody|no[ -]?one|none of us|half of (?:us|you)|hardly anyone|few of us)(?:['’]s|['’]ll| is| are| can| will)*(?: be)? (?:free|around|available|about|here|there|make it|come)|we (?:can['’]t|cannot) (?:make it|meet|do it)|(?:fydd |does )?neb (?:ar gael|yna|yno|yma|o gwmpas|yn rhydd|yn gallu))(?!\p{L})/iu;
const INSTEAD_OF = /(?<!\p{L})(?:instead|in its place|yn lle(?: hynny)?|yn ei l+e)(?!\p{L})/iu;
const DUE = /(?<!\p{L})(?:by|before|until|till?|erbyn|cyn|tan)\s(?:the\s|yr?\s)?$/iu;

function isDayInstead({ said, dates, meeting, reference }: Slots): boolean {
  if (reference !== null || (said.trim().endsWith('?') && !NOBODY_FREE.test(said))) return false;
  const placed = dates.map(({ words, deadline: { due } }) => ({ due, words, start: said.indexOf(words) }));
  const from = placed.find(({ due }) => due !== null && meeting?.days.includes(due) === true);
  if (from === undefined || DUE.test(said.slice(0, from.start))) return false;
  const after = said.slice(from.start + from.words.length);
  const isOther = placed.some(
    ({ due, start }) => start > from.start && due !== from.due && !DUE.test(said.slice(0, start)),
  );
  return isOther && (IT_IS.test(after) || (NOBODY_FREE.test(said) && INSTEAD_OF.test(after)));
}
