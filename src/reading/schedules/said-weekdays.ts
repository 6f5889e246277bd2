import type { Weekday } from '../../model/nudge-policy.js';

const NAMES: readonly (readonly [Weekday, string])[] = [
  [1, 'mon(?:day)?s?|(?:d?dydd(?:iau)? )?llun'],
  [2, 'tue(?:s(?:day)?)?s?|(?:d?dydd(?:iau)? )?mawrth'],
  [3, 'wed(?:s|nesday)?s?|(?:d?dydd(?:iau)? )?mercher'],
  [4, 'thu(?:rs?(?:day)?)?s?|(?:d?dydd(?:iau)? )?iau'],
  [5, 'fri(?:day)?s?|(?:d?dydd(?:iau)? )?gwener'],
  [6, 'sat(?:urday)?s?|(?:d?dydd(?:iau)? )?sadwrn'],
  [7, 'sun(?:day)?s?|(?:d?dydd(?:iau)? )?sul'],
];
const ONE = `(?:${NAMES.map(([, source]) => source).join('|')})`;
const TO = '\\s?(?:-|–|to|through|until|i|tan|hyd at)\\s?';
const AND = '(?:\\s?,\\s?(?:(?:and|ac?)\\s)?|\\s?(?:and|ac?|&|/)\\s?|\\s)';
const SPAN = `${ONE}(?:${TO}${ONE})?`;

/** The source of a pattern for days of the week in a row or a list: "Monday to Thursday", "Mon, Tue and Friday". */
export const WEEKDAYS_SAID = `${SPAN}(?:${AND}${SPAN}){0,6}`;

const NAMED = NAMES.map(([day, source]) => [day, new RegExp(`^(?:${source})$`, 'i')] as const);
const SPANS = new RegExp(`(?<![\\p{L}])(${ONE})(?:${TO}(${ONE}))?(?![\\p{L}])`, 'giu');

const dayOf = (name: string): Weekday | undefined => NAMED.find(([, pattern]) => pattern.test(name))?.[0];

/** The weekdays in words that match `WEEKDAYS_SAID`, in order and each once. "Friday to Monday" crosses the weekend. */
export function readWeekdays(words: string): readonly Weekday[] {
  const found = new Set<Weekday>();
  for (const [, first = '', last = first] of words.matchAll(SPANS)) {
    const [from, to] = [dayOf(first), dayOf(last)];
    if (from === undefined || to === undefined) continue;
    for (let day: number = from; ; day = (day % 7) + 1) {
      found.add(day as Weekday);
      if (day === to) break;
    }
  }
  return [...found].sort();
}
