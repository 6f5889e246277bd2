import { readWeekdays } from '../../../reading/schedules/said-weekdays.js';
import { isHowOften, nudgingSaid } from '../../../reading/schedules/said-nudging.js';
import type { OwnAsk } from './own-ask.js';

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NOT =
  /(?<!\p{L})(?:not|don['’]?t|doesn['’]?t|never|except|off|apart from|but not|no|ddim|dim|heb|heblaw|ac eithrio)(?!\p{L})/iu;
/** Returns the days on which somebody works, in the words of a policy; from days off, all the other weekdays. */
export function workingDaysSaid(said: string): OwnAsk | null {
  const days = readWeekdays(said);
  if (days.length === 0) return null;
  const worked = NOT.test(said) ? [1, 2, 3, 4, 5].filter((day) => !days.some((off) => off === day)) : days;
  if (worked.length === 0) return null;
  return { ask: 'settle', words: `working days ${worked.map((day) => DAY_NAMES[day - 1]).join(', ')}` };
}

/**
 * Returns when somebody wants nudges, in the words of a policy: what time, which days, how often, or how long before.
 */
export function nudgeTimesSaid(said: string): OwnAsk | null {
  const parts = nudgingSaid(said);
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
  /(?<!\p{L})(?:everyone|everybody|people|folks?|leads|the group|us|pawb|bawb|pobl|bobl|arweinwyr)(?!\p{L})/iu;
/** "Remind me to ring Huw on Mondays" is about one task. */
const OF_ONE =
  /(?<!\p{L})(?:(?:nudge|remind|chase|atgoffwch|atgoffa) (?:me|fi) (?:to|about|of|that|i|am)|meet(?:ing)?s?|report|summary|crynodeb)(?!\p{L})/iu;

/** Whether somebody says how often they want their own nudges, with or without a reason. */
export const isOwnNudging = (said: string): boolean =>
  !OTHERS.test(said) &&
  !OF_ONE.test(said) &&
  NUDGED.test(said) &&
  (OWN.test(said) || NO_MORE.test(said)) &&
  !/^(?:how|when|what|why|who|do|does|are|is|will|pryd|pa|sut|pam|beth|ydy|ydi)(?!\p{L})/iu.test(said) &&
  isHowOften(said);
