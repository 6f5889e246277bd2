import { remembered } from '../text/remembered.js';

/** Quote marks, bold, heading signs or a box before a mark. */
const LEADING = /^[\s>*_#☐☑☒✓✔–—-]{0,12}/u;
const NOUN = String.raw`(?:[\p{L}]{3,14} )?(?:decisions?|resolutions?|b?penderfyniad(?:au)?)(?: (?:made|taken|reached|agreed|of the (?:board|meeting|committee|council|group)))?`;
const VERB = String.raw`(?:it was |it is |the (?:board|committee|council|group|meeting) )?(?:unanimously )?(?:agreed|resolved|decided|penderfynwyd|cytunwyd)(?: by all| unanimously| yn unfrydol)?`;
const NUMBER = String.raw`(?: ?(?:no\.? ?)?#?[A-Z]?\d{1,4}(?:[./-]\d{1,4}){0,2})?`;
const WORDS = String.raw`(?:(?:${NOUN})${NUMBER}|${VERB})`;
/** The mark in both languages at once. */
const MARK = new RegExp(
  String.raw`^${WORDS}(?: ?[/|] ?${WORDS})?[*_ ]{0,4}(?::[*_ ]{0,4}[–—-]?|[–—](?= )|-(?= ))[\s*_]{0,6}`,
  'iu',
);
const BRACKETED = new RegExp(String.raw`^\[${WORDS}\][\s:*_–—-]{0,6}`, 'iu');
/** "RESOLVED that …", "AGREED to …": capitals need no colon. */
const CAPITALS =
  /^(?:IT WAS )?(?:UNANIMOUSLY )?(?:RESOLVED|AGREED|DECIDED)(?: UNANIMOUSLY)?[*_]{0,2},?[\t ]{1,3}(?:that[\t ]|THAT[\t ]|(?=to[\t ]|TO[\t ]))/u;
/** A word before the noun that shows that nothing is decided yet, or that somebody else decides. */
const OTHER =
  /^(?:no|final|any|which|what|why|next|pending|future|previous|last|earlier|draft|screen|display|image)\s/iu;

const IS_NOUN = new RegExp(String.raw`^(?:\[)?${NOUN}`, 'iu');

/**
 * Whether a mark names a decision, so that what follows is one even if it names somebody: "Decision:", not "AGREED:".
 */
export const isNamedDecision = (mark: string): boolean => IS_NOUN.test(mark.replace(LEADING, ''));

/**
 * How many characters at the start of a line mark a decision, "Decision:", "AGREED –", "RESOLVED that"; null if there
 * is no mark.
 */
export const readDecisionMarker = remembered((line): number | null => {
  const start = LEADING.exec(line)?.[0].length ?? 0;
  const body = line.slice(start, start + 120);
  if (OTHER.test(body)) return null;
  const found = MARK.exec(body) ?? BRACKETED.exec(body) ?? CAPITALS.exec(body);
  return found === null ? null : start + found[0].length;
});
