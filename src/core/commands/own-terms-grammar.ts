import { hasDate } from './date-like.js';
import type { GrammarEntry } from './grammar.js';

/** What somebody settles about their own nudges, in their words. */
export type OwnRequest =
  | { readonly change: 'away'; readonly days: string; readonly standIn: string | null }
  | { readonly change: 'back'; readonly day: string | null }
  | { readonly change: 'snooze'; readonly until: string | null }
  | { readonly change: 'only-overdue'; readonly isOn: boolean }
  | { readonly change: 'times'; readonly words: string }
  | { readonly change: 'as-group' }
  | { readonly change: 'show' };

const END = '[\\s.!,]{0,5}$';
const I_AM = "(?:i'?m |i am |i'?ll be |i will be |rwy(?:'n|n)? |rydw i |dw i |byddaf )?";
const AWAY = '(?:away|on (?:annual )?leave|on holiday|out of (?:the )?office|i ffwrdd|ar (?:fy )?(?:g)?wyliau)';
const ASK =
  '(?:[,;.]?\\s{1,3}(?:(?:and |please )?(?:ask|speak to|contact)|gofynnwch i|cysylltwch â)\\s{1,3}(?<asked>\\S.{0,120}?)|[,;]\\s{1,3}(?<cover>\\S.{0,120}?)\\s(?:covers?(?: for me)?|is covering|stands in|sydd yn fy lle))?';
const BACK = '(?:back|yn (?:ô|o)l|(?:n )?(?:ô|o)l)';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|maw|ebr|mai|meh|gor|aws|med|hyd|tach|rhag';
const WEEKDAYS = 'mon|tue|wed|thu|fri|sat|sun|dd?ydd';
/** Days that leave is said in, from their first word on; "away from my desk" and "away with you" are none. */
const DAYS_AWAY = new RegExp(
  `^(?:(?:until|till|from|on|over|tan|hyd at|o|ar) )?(?:the )?(?:\\d|(?:${WEEKDAYS}|${MONTHS})[a-z]*\\b|next\\b|this (?:week|month|${WEEKDAYS})|tomorrow|today|christmas|easter|end of|yfory|heddiw|yr wythnos|y mis|diwedd)`,
  'i',
);
/** A day and nothing else. */
const ONE_DAY = new RegExp(
  `^(?:(?:next )?(?:${WEEKDAYS})[a-z]*(?: [a-zâô]+)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})[a-z]*(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|tomorrow|yfory)$`,
  'i',
);
/** All that times of one's own are said in: "on Monday to send the papers" is about something else. */
const TIMES = new RegExp(
  `^(?:[\\d:.,;–-]+(?:am|pm)?|(?:at|am|and|a|ac|to|i|o|from|until|on|days?|working|before|after(?:wards)?|every|the|itself|quiet|tawel|bob|cyn|wedyn|diwrnod(?:au)?|gwaith|(?:${WEEKDAYS})[a-z]*|llun|mawrth|mercher|iau|gwener|sadwrn|sul)[,;.]?)$`,
  'i',
);
const isTimes = (words: string): boolean =>
  words.split(/\s+/).every((word) => TIMES.test(word)) && !/^(?:to|the|before|after)\b/i.test(words);

const entry = (
  source: string,
  make: (groups: Record<string, string | undefined>) => OwnRequest | null,
): GrammarEntry => ({
  pattern: new RegExp(`^${source}${END}`, 'dis'),
  make: (match, typed) => {
    const names = Object.keys(match.groups ?? {});
    const groups = Object.fromEntries(
      names.map((name) => [name, match.groups?.[name] === undefined ? undefined : typed(name).trim()]),
    );
    const request = make(groups);
    return request === null ? null : { kind: 'own', request };
  },
});

/** Leave, snoozes, hours and days of one's own, English and Welsh, first match first; small talk is none of them. */
export const OWN_TERMS_GRAMMAR: readonly GrammarEntry[] = [
  entry(`${I_AM}${AWAY}\\s{1,3}(?<days>\\S.{0,60}?)${ASK}`, ({ days = '', asked, cover }) =>
    hasDate(days) && DAYS_AWAY.test(days) && !/minute|hour|munud|awr/i.test(days) && days.split(/\s+/).length <= 9
      ? { change: 'away', days, standIn: asked ?? cover ?? null }
      : null,
  ),
  entry(`${I_AM}${BACK}(?: at work| now)?`, () => ({ change: 'back', day: null })),
  entry(`${I_AM}${BACK}\\s(?:on|ar)\\s(?<day>\\S.{0,30}?)`, ({ day = '' }) =>
    ONE_DAY.test(day) ? { change: 'back', day } : null,
  ),
  entry('(?:snooze|cysgu)(?: (?:my |all )?(?:nudges|reminders))?', () => ({ change: 'snooze', until: null })),
  entry(
    '(?:(?:snooze|cysgu)(?: (?:my |all )?(?:nudges|reminders))?|no (?:nudges|reminders)|dim nodiadau atgoffa)\\s(?<until>(?:until|till|for|tan|hyd at|am)\\s\\S.{0,40}?)',
    ({ until = '' }) => (hasDate(until) ? { change: 'snooze', until } : null),
  ),
  entry(
    '(?:only (?:overdue|late) (?:nudges|reminders)|(?:nudge|remind) me only (?:when|of what is) (?:overdue|late)|dim ond (?:y )?rhai hwyr)',
    () => ({
      change: 'only-overdue',
      isOn: true,
    }),
  ),
  entry('(?:all (?:nudges|reminders)|pob nodyn atgoffa)', () => ({ change: 'only-overdue', isOn: false })),
  entry('(?:nudge|remind) me (?:as|like) (?:the|my) group(?:s)?(?: does| do)?|atgoffwch fi fel y grŵp', () => ({
    change: 'as-group',
  })),
  entry('(?:nudge|remind) me(?: on)? (?<words>\\S.{0,160}?)', ({ words = '' }) =>
    isTimes(words) ? { change: 'times', words } : null,
  ),
  entry('atgoffwch fi (?:ar )?(?<words>\\S.{0,160}?)', ({ words = '' }) =>
    isTimes(words) ? { change: 'times', words } : null,
  ),
  entry('(?<words>(?:quiet|tawel) \\S.{0,40}?)', ({ words = '' }) =>
    isTimes(words) && /\d/.test(words) ? { change: 'times', words } : null,
  ),
  entry('(?:my|show my) (?:nudges|reminders)|fy nodiadau atgoffa', () => ({ change: 'show' })),
];
