import { readWeekdays } from '../../../reading/schedules/said-weekdays.js';
import { nudgeLimitsIn, wantedInstead } from '../../../reading/schedules/nudge-limits.js';
import { isHowOften, nudgingSaid } from '../../../reading/schedules/said-nudging.js';
import type { OwnAsk } from './own-ask.js';

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ARE_WORKED =
  /^(?:.*[.!?;:] )?(?<days>[^.!?;:]*?)\s(?:are|yw|ydi|ydy) (?:my (?:only )?(?:working|work|office) days|fy (?:n?iwrnodau|nyddiau) gwaith)(?!\p{L})/iu;
const NOT =
  /(?<!\p{L})(?:not|don['’]?t|doesn['’]?t|never|except|off|apart from|but not|no|ddim|dim|heb|heblaw|ac eithrio)(?!\p{L})/iu;
/** Returns the days on which somebody works, in the words of a policy; from days off, all the other weekdays. */
export function workingDaysSaid(words: string): OwnAsk | null {
  // "Mon and Tue are my working days, so don't prod me on Friday" names those that follow only as days off.
  const said = ARE_WORKED.exec(words)?.groups?.['days'] ?? workedAlone(words) ?? words;
  const days = readWeekdays(said);
  if (days.length === 0) return null;
  const worked = NOT.test(said) ? [1, 2, 3, 4, 5].filter((day) => !days.some((off) => off === day)) : days;
  if (worked.length === 0) return null;
  return { ask: 'settle', words: `working days ${worked.map((day) => DAY_NAMES[day - 1]).join(', ')}` };
}

/** "… so don't message me on the others": what comes before it are the days that somebody works. */
const OTHER_DAYS =
  /(?<!\p{L})(?:on |for |ar )?(?:the |any |y )?(?:others|other (?:days|two|three|ones)|rest(?: of the (?:week|time))?|lleill|d(?:dy|y)diau? eraill|gweddill)(?!\p{L})/iu;
const WORKS =
  /(?<!\p{L})(?:work(?:ing)?|in(?= |,|$)|my (?:hours|days) are|gweithio|mewn|fy (?:oriau|nyddiau|niwrnodau))(?!\p{L})/iu;
const ASKS_FOR_NONE =
  /(?<!\p{L})(?:(?:so|felly|and|please)[\s,]+)*(?:don['’]?t|do not|no(?:thing)?|leave|never|stop|pa?id(?:iwch)?|peidiwch|dim|gad(?:ewch)?|rho(?:wch)? lonydd)(?!\p{L})/iu;

/** The words that name the days somebody works, where the others are to be left in peace; null for other words. */
function workedAlone(words: string): string | null {
  const others = OTHER_DAYS.exec(words);
  const none = ASKS_FOR_NONE.exec(words);
  if (others === null || none === null || none.index > others.index) return null;
  const days = words.slice(0, none.index);
  return WORKS.test(days) && readWeekdays(days).length > 0 ? days : null;
}

/** "My half of the week is Wednesday to Friday": the days of a job that two share. */
const SHARED_WEEK =
  /(?<!\p{L})(?:my (?:half|part|end|share|days?) of the week|fy (?:rhan|hanner|niwrnodau)(?: i)? o'r wythnos)(?!\p{L})/iu;

/** Whether somebody says which part of the week is theirs. */
export const isShareOfWeek = (said: string): boolean =>
  (SHARED_WEEK.test(said) || ARE_WORKED.test(said) || workedAlone(said) !== null) && workingDaysSaid(said) !== null;

/**
 * Returns when somebody wants nudges, in the words of a policy: what time, which days, how often, or how long before.
 */
export function nudgeTimesSaid(said: string): OwnAsk | null {
  const parts = nudgeLimitsIn(said) ?? nudgingSaid(wantedInstead(said));
  if (parts.length > 0) return { ask: 'settle', words: parts.join('; ') };
  const days = readWeekdays(said).map((day) => DAY_NAMES[day - 1]);
  return days.length === 0 ? null : { ask: 'settle', words: `only on ${days.join(', ')}` };
}

const NUDGED =
  /(?<!\p{L})(?:nudg\p{L}*|reminders?|remind(?:ed|ing)?|chas\p{L}*|ping\p{L}*|pester\p{L}*|messages?|messaging|m?h?atgoff\p{L}*|nodyn|nodiadau|neges(?:euon)?|plagio|mlagio)(?!\p{L})/iu;
const OWN =
  /(?<![\p{L}'])(?:me|my|i|i'm|i'd|for me|fi|fy|mi|dwi|dw i|gen i|gen ti|ata i|ataf)(?![\p{L}])|'m h?atgoffa/iu;
const NO_MORE =
  /(?<!\p{L})(?:no more|not more|max(?:imum)?|at most|tops|plenty|enough|only|just|instead|dim mwy|dim rhagor|dim ond|yn ddigon|ar y mwyaf)(?!\p{L})/iu;
const OTHERS =
  /(?<!\p{L})(?:every(?:one|body)|any(?:one|body)|nobody|no one|people|folks?|members|leads|the (?:group|board|committee)|us|neb|aelodau|pawb|bawb|pobl|bobl|arweinwyr)(?!\p{L})/iu;
/** "Remind me to ring Huw on Mondays" is about one task. */
const OF_ONE =
  /(?<!\p{L})(?:(?:nudge|remind|chase|atgoffwch|atgoffa) (?:me|fi) (?:to|about|of|that|i|am)|meet(?:ing)?s?|report|summary|crynodeb)(?!\p{L})/iu;

/** Somebody only ever looks then: "Monday morning is the only time I look at these". */
const HABIT =
  /(?<!\p{L})(?:only (?:ever|time|day|chance)|always|usually|is (?:best|when|my)|are (?:best|when|my)|when i(?:['’]d| would)? (?:do|look|get|like|read|catch|go)|suits? me|unig (?:adeg|amser|ddiwrnod)|(?:adeg|amser) (?:gora|gorau)|bob amser|fydda i(?:'n| yn)|bydda i(?:'n| yn))(?!\p{L})/iu;
const WANTED_THEN =
  /(?<!\p{L})(?:(?:nudge|remind|ping|chase|message|prod) me(?: just)?(?: on)? (?:then|that day|only then|at that time)|send me (?:mine|these|them|my \p{L}+)(?: on)? (?:then|that day)|(?:my|the) (?:nudges|reminders)(?: to)? come (?:then|that day)|(?:like|want|have) (?:my|the) (?:nudges|reminders)|(?:atgoff|anfon)\p{L}* (?:fi|nhw|ata i)? ?(?:yr )?(?:adeg hynny|bryd hynny|pryd hynny|wedyn|y diwrnod hwnnw)|i (?:mi|fi) gael fy atgoffa)(?!\p{L})/iu;

/** "Don't nag me first thing. Three in the afternoon suits me". */
const SUITS =
  /(?<!\p{L})(?:suits? me|(?:works|is|are) (?:best|better|good) for (?:me|my)|sy['’]n (?:siwtio|gweithio i) (?:fi|mi)|(?:sydd|sy) orau i (?:fi|mi))(?!\p{L})/iu;
const OF_NUDGES = /(?<!\p{L})(?:nag\p{L}*|hassl\p{L}*|bother\p{L}*|swnian|mwydro|haslo|poeni|mhoeni)(?!\p{L})/iu;

/** Whether somebody says when they want their nudges by saying when they look at them, or what suits them. */
export const isWishedThen = (said: string): boolean =>
  ((HABIT.test(said) && WANTED_THEN.test(said)) || (SUITS.test(said) && (OF_NUDGES.test(said) || NUDGED.test(said)))) &&
  !OF_ONE.test(said) &&
  !OTHERS.test(said) &&
  nudgeTimesSaid(said) !== null;

/** Whether somebody forbids their own nudges at some hours or days: "never ping me after 4pm". */
export const isOwnLimit = (said: string): boolean =>
  !OTHERS.test(said) &&
  !OF_ONE.test(said) &&
  NUDGED.test(said) &&
  OWN.test(said) &&
  !said.trim().endsWith('?') &&
  nudgeLimitsIn(said) !== null;

/** Whether somebody says how often they want their own nudges, with or without a reason. */
export const isOwnNudging = (said: string): boolean =>
  !OTHERS.test(said) &&
  !OF_ONE.test(said) &&
  NUDGED.test(said) &&
  (OWN.test(said) || NO_MORE.test(said)) &&
  !/^(?:how|when|what|why|who|do|does|are|is|will|pryd|pa|sut|pam|beth|ydy|ydi)(?!\p{L})/iu.test(said) &&
  isHowOften(said);
