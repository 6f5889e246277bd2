import type { ColumnKind } from './column-kind.js';

/** What the words of an unknown heading say, the surest first: "Challenge owner", "NEW DATE". */
const WORDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['action', /^(?:completed|closed|open|outstanding) actions?$|^actions? (?:completed|closed|done)$/u],
  // Columns of an action plan that say nothing of who does what by when.
  [
    'progress',
    /^(?:(?:key )?success (?:criteria|measures?)|measures? of success|monitor(?:ing|ed by)\b|evaluation\b|resources\b|costs?$|funding\b|budget$|impact\b|meini prawf llwyddiant|monitro|gwerthuso|adnoddau)/u,
  ],
  [
    'finished',
    /^% |^per ?cent|%$|\b(?:completed|closed|finished|actual)\b.*\bdates?\b|\bdates? (?:\w+ )?(?:completed|closed|done)\b/u,
  ],
  [
    'revised',
    /\b(?:new|revised|amended|extended|updated|latest) (?:\w+ )?(?:dates?|deadline|target)\b|^dyddiad (?:newydd|diwygiedig)$/u,
  ],
  ['raised', /\bdates? (?:\w+ )?(?:raised|agreed|set|opened|logged|identified)\b/u],
  [
    'due',
    /\b(?:due|target|completion|deadline|review|end|finish) dates?\b|\btime ?(?:frame|scale|line)s?\b|\bby when\b|\bdeadlines?\b/u,
  ],
  [
    'lead',
    /\b(?:owners?|leads?|responsib(?:le|ility)|accountable|assigned|assignees?|arweinydd|cyfrifol|perchennog)\b(?!\s*(?:time|date))|\b(?:actioned|done|delivered|led) by\b|\b(?:by|to) whom\b|^who\b|\bgan bwy\b/u,
  ],
];

/** The kind of column that a heading's words name; null if they name none. */
export function columnByWords(heading: string): ColumnKind | null {
  if (heading.split(' ').length > 6) return null;
  return WORDS.find(([, words]) => words.test(heading))?.[0] ?? null;
}
