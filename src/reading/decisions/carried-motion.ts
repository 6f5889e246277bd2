import { tidyDecision } from './said-decision.js';
import { isRoutine } from './no-decision.js';

const HOW = String.raw`(?:,? (?:unanimously|by \d.{0,40}|\d.{0,40}|with .{1,60}|nem\.? con\.?|as amended))?`;
/** Says that the motion before it was carried: "Motion carried.", "Carried unanimously", "All in favour." */
const CARRIED = new RegExp(
  String.raw`^[\s(\[*_–—-]*(?:(?:the |this )?(?:motion|resolution|proposal|vote|amendment)(?: was| is)?(?: duly| unanimously)? (?:carried|passed|approved|adopted|agreed)|(?:unanimously )?(?:carried|passed)|all (?:were )?in favour|(?:cariwyd|pasiwyd)(?: yn unfrydol)?(?: y cynnig)?(?: yn unfrydol)?)${HOW}[\s.)\]!*_]*$`,
  'iu',
);
/** Begins a motion: "Motion to …", "Moved by A, seconded by B, that …", "That …". */
const MOVED =
  /^[\s*_"“–—-]*(?:(?:motion|resolution|proposal|cynnig)(?: \d{1,3}| no\.? ?\d{1,3})?(?: \(.{1,60}?\))?[\s:–—*_-]+(?:(?:was )?(?:made|moved|proposed) (?:by .{2,60}? )?)?(?:that |to |i )?|(?:(?:it was )?(?:moved|proposed)|(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:moved|proposed))(?: by [^;:]{2,80}?)?(?:,? (?:and )?seconded by [^,]{2,60}?)?,?:? (?:that|to) |that (?=\p{L})|cynigiwyd(?: ac eiliwyd)?(?: gan .{2,60}?)? (?=bod |fod |y ))/iu;
const SUGGESTED = /\b(?:proposed|suggested|moved|recommended|awgrymodd|cynigiodd|cynigiwyd)\b/iu;
/** "Motion to buy a boat – CARRIED". */
const ENDS_CARRIED = /[\s.,;:–—(\[-]+(?:motion )?(?:carried|passed)(?: unanimously)?[\s.)\]*_]*$/iu;

const OUTCOME = /carried|passed/iu;

/** A heading that names the motion: "Vote: the partnership". */
const TITLE =
  /^[\s#*_]*(?:\d{1,3}(?:\.\d{1,3}){0,2}[.)]? +)?(?:vote|motion|resolution|proposal|cynnig|pleidlais)[*_]*(?: ?:| [–—-]) *[*_]*(\p{L}.{3,200})$/iu;

/** The motion that a line puts to the vote, to which a later "Passed" refers; null if it puts none. */
export const motionOver = (line: string): string | null => TITLE.exec(line)?.[1]?.trim() ?? null;

/** Whether a sentence only says that the motion before it was carried. */
export const isCarried = (sentence: string): boolean => sentence.length < 120 && CARRIED.test(sentence);

/** The carried motion, in the words of the sentence that moved it; null if that moves nothing. */
export function carriedMotion(moved: string): string | null {
  const motion = MOVED.exec(moved);
  if (motion === null && !SUGGESTED.test(moved)) return null;
  const words = tidyDecision(motion === null ? moved : moved.slice(motion[0].length));
  return words === '' || isRoutine(`${words} was approved`) ? null : words;
}

/** What one sentence both moves and reports as carried; null if it does not. */
export function motionCarried(sentence: string): string | null {
  const tail = sentence.slice(-60);
  const end = OUTCOME.test(tail) ? ENDS_CARRIED.exec(tail) : null;
  if (end === null || isCarried(sentence)) return null;
  const moved = sentence.slice(0, sentence.length - end[0].length);
  return MOVED.test(moved) ? carriedMotion(moved) : null;
}
