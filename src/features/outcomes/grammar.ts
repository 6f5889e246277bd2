import { findDates } from '../../reading/deadlines/find-dates.js';
import { type GrammarEntry, type GrammarPart, patterns } from '../grammar-part.js';

/** Shows what is missing from a meeting's actions; `said` names the meeting, null for the last one. */
export interface CheckMeetingCommand {
  readonly kind: 'check-meeting';
  readonly said: string | null;
}

/** Shows a meeting's actions and decisions, as a card or as text to copy. */
export interface TableCommand {
  readonly kind: 'table';
  readonly said: string | null;
  readonly format: 'md' | 'csv' | null;
}

/** Closes the meeting: shows what is missing from its actions, or its table if nothing is. */
export interface EndMeetingCommand {
  readonly kind: 'end-meeting';
}

const END = '[\\s.?!,]{0,5}$';
/** "of the meeting on 17 November", "o gyfarfod 17 Tachwedd". */
const OF =
  "(?:[\\s,]{1,3}(?:for|of|from|on|at|o|ar|ar gyfer|y|i)\\s(?:(?:the|our|y|yr|ein|'r)\\s)?(?:(?:meeting|cyfarfod|gyfarfod)(?:\\s(?:on|of|in|ar|ym?|mis))?\\s)?(?<which>[^\\n]{2,60}?)(?:'s)?(?:\\s(?:meeting|cyfarfod))?)?";
const AS = '(?:\\s(?:as|in|fel|ar ffurf)\\s(?:an?\\s)?(?<format>markdown|md|csv|spreadsheet|taenlen)(?: file)?)?';

/** Any context will do: we only test whether the words contain a date. */
const SOME_DAY = {
  saidAt: '2026-01-07T09:00',
  nextMeeting: '2026-01-14',
  nation: 'england-and-wales',
  terms: [],
} as const;
const SMALL =
  /^(?:the|our|a|an|of|in|on|at|for|from|last|next|this|that|meeting|y|yr|ein|o|ar|ym|yn|cyfarfod|gyfarfod)$/iu;
const MOST_OTHER = 2;

/** Whether words may name a meeting; "a table for eight at the Thai place" does not. */
function mayBeMeeting(said: string): boolean {
  const left = findDates(said, SOME_DAY).reduceRight(
    (words, { start, end }) => words.slice(0, start) + ' ' + words.slice(end),
    said,
  );
  return left.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SMALL.test(word)).length <= MOST_OTHER;
}

/** Whether the words ask for a table that belongs to no meeting: "a table for eight at the Thai place". */
export function asksForMeal(said: string): boolean {
  const rest = /(?<!\p{L})(?:table|bwrdd) (?:for|i|ar gyfer) (?<rest>[^.,;!?]+)/iu.exec(said)?.groups?.['rest'];
  return rest !== undefined && !mayBeMeeting(rest);
}

const which = (typed: string): string | null =>
  /^(?:the |y |this |hwn)?(?:meeting|cyfarfod)?$/iu.test(typed.trim()) ? null : typed.trim();

const check = (source: string): GrammarEntry<CheckMeetingCommand> => ({
  pattern: new RegExp(`^(?:${source})${OF}${END}`, 'di'),
  make: (_match, typed) => ({ kind: 'check-meeting', said: which(typed('which')) }),
});

const table = (source: string): GrammarEntry<TableCommand> => ({
  pattern: new RegExp(`^(?:${source})${OF}${AS}${END}`, 'di'),
  make: ({ groups }, typed) => {
    if (!mayBeMeeting(typed('which'))) return null;
    const format = groups?.['format']?.toLowerCase();
    return {
      kind: 'table',
      said: which(typed('which')),
      format: format === undefined ? null : /^(?:md|markdown)$/.test(format) ? 'md' : 'csv',
    };
  },
});

export const OUTCOMES_GRAMMAR: GrammarPart = patterns('phrase', [
  check('(?:check|run a check on|go over) (?:the |this |our )?meeting(?: before (?:we|it) closes?)?'),
  check("check (?:the |our |these |today's )?(?:new )?actions"),
  check("(?:is |have we (?:got )?)?anything (?:is )?missing|what(?:'s| is) missing|have we missed anything"),
  check("(?:gwirio|gwiriwch)(?:'r| y| ein)? (?:g|ch)?yfarfod|(?:gwirio|gwiriwch)(?:'r| y| ein)? cyfarfod"),
  check("(?:gwirio|gwiriwch)(?:'r| y| ein)? camau(?: newydd)?"),
  check(
    '(?:oes |a oes )?(?:rhywbeth|unrhyw beth) ar goll|beth sydd ar goll|ydyn ni wedi colli (?:rhywbeth|unrhyw beth)',
  ),
  table(
    '(?:(?:show|see|give|make|get|post)(?: me| us)? |the |a |our )*(?:table|tables)(?: of (?:the |our )?(?:actions?(?: and decisions?)?|decisions?(?: and actions?)?))?',
  ),
  table('(?:(?:show|see|give|make|get|post)(?: me| us)? |the |an? |our )*actions? (?:table|grid)'),
  table(
    "(?:(?:dangos|dangoswch|rhowch|gwnewch|postiwch)(?: i (?:mi|ni))? |y |ein )*d?tabl(?:(?: o)?(?:'r| y| ein)? (?:g|ch)?(?:camau|gamau)(?: gweithredu)?(?: a(?:'r)? (?:ph|b)?enderfyniadau)?)?",
  ),
]);
