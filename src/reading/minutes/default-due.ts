import type { MinutesLine } from './lines/minutes-line.js';

/** Longer lines are text. */
const LONGEST = 160;
const EXCEPT =
  /[\s,;(–—-]*(?:unless|except where|oni|onid)(?: (?:it|they) (?:is|are))? (?:(?:is |are )?(?:otherwise|differently|shown|stated|noted|specified|indicated|marked|agreed|nodir|ddywedir|noder)).*$/iu;
const OF_ALL =
  /^[\s*_•–—(-]*(?:(?:all|the|these|pob|yr holl) (?:\p{L}+ ){0,2}?(?:actions?|tasks?|items?|points|gamau|gam)(?: \p{L}+){0,4}? (?:(?:(?:are|is|to be|should be|must be) )?(?:due|completed?|done|for)|by|before|erbyn)(?!\p{L})|(?:deadline|due(?: date)?|timescale|dyddiad cau) (?:for|of|ar gyfer) (?:all|every|pob|yr holl)(?!\p{L}))/iu;
const ALL = /^[\s*_•–—(-]*(?:all|everything|pob|popeth|deadline|due)(?!\p{L})/iu;

/** A line that gives all actions one deadline: "All actions for the next meeting unless otherwise stated". */
interface DefaultDue {
  readonly line: MinutesLine;
  readonly words: string;
}

/** The first such line; null if there is none. `deadlineIn` finds a deadline's words in others. */
export function defaultDue(
  lines: readonly MinutesLine[],
  deadlineIn: (words: string) => string | null,
): DefaultDue | null {
  for (const line of lines) {
    if (line.text.length > LONGEST || !ALL_OR_DUE.test(line.text)) continue;
    const said = line.text.replace(EXCEPT, '');
    const isOfAll = OF_ALL.test(said) || (said !== line.text && ALL.test(said));
    const words = isOfAll ? deadlineIn(said) : null;
    if (words !== null) return { line, words };
  }
  return null;
}

/** A quick test: every such line begins with one of these. */
const ALL_OR_DUE = /^\W{0,6}(?:all|the|these|every|deadline|due|timescale|pob|popeth|yr|dyddiad) /iu;
