import { readBullet } from '../text/read-bullet.js';
import { misspeltMarker } from './misspelt-marker.js';
import { isActionsHeading } from './read-heading.js';
import { remembered } from '../text/remembered.js';

/** Where a marker ends in its line, and its number ("3", "3.1", "2022/14"); null if it has none. */
export interface ActionMarker {
  readonly length: number;
  readonly number: string | null;
}

/** Quote marks, bold, heading signs, a tick box, or a bullet without a space. */
const LEADING = /^(?:[\s>*_]|#{1,6}(?=\s)|\[[ xX]?\](?=\s)|[☐☑☒✓✔□](?=\s)|[•●▪◦·](?=[\p{L}*_#])){0,12}/u;
const HASHTAG = /^#(?:action(?:item)?s?|gweithredu|camgweithredu)(?![\p{L}\p{N}_-])[\s:–—-]{0,6}/iu;
const BRACKETED =
  /^\[(?:action(?: (?:point|item))?|ap|cam gweithredu|gweithredu)[ \t]{0,3}(?:no\.? ?)?#?(\d{1,4}(?:[./]\d{1,4}){0,2})?[ \t]{0,3}\][\s:–—*_-]{0,6}/iu;
const WORDS =
  /^(?:action(?:[ \t](?:point|item|arising))?s?|AP|cam(?:au)? gweithredu|gweithred(?:u|oedd)?|cam i['’]w gymryd|camau i['’]w cymryd|pwynt(?:iau)? gweithredu)(?:(?![\p{L}\p{N}_'’])|(?<=ap|action)(?=\d{1,3}(?![\p{L}\d])))/iu;
/** The marker in both languages at once. */
const TWICE =
  /^(?:action(?: point)?s?[ \t]?[/|][ \t]?(?:cam gweithredu|camau gweithredu|gweithredu)|(?:cam gweithredu|camau gweithredu|gweithredu)[ \t]?[/|][ \t]?action(?: point)?s?)(?![\p{L}\p{N}])/iu;
/** "ap" and "Ap" are other words unless a colon follows. */
const AP_AND_COLON = /^ap[ \t]{0,2}(?:\d{1,3}(?:\.\d{1,3})?[ \t]{0,2})?:/iu;
/** In capitals before a colon only, because "Cam" is a name. */
const CAM = /^CAM(?=[ \t]{0,2}(?:\d{1,3}(?:\.\d{1,3})?[ \t]{0,2})?:)/u;
/** A reference after the word: "action ISCG-3" asks for that action. */
const REFERENCE_ALONE = /^[ \t]{1,3}#?[A-Z][A-Z0-9]{1,7}[ -]?\d{1,5}[ \t.?!]{0,5}$/iu;
const NUMBER =
  /^(?:-(?=\d{1,4}[ \t]{0,2}:)|[ \t]{0,3})(?:no\.?|number|rhif)?[ \t]{0,2}[#(]?(?:[A-Z]{1,6}[-/])?(\d{1,4}(?:[a-z](?=\/))?(?:[./-]\d{1,4}){0,2}[a-z]?)\)?(?![\p{L}\p{N}])/u;
/** After the words and the number: a colon, or a dash with something after it, with any bold or spaces. */
const SEPARATOR = /^[ \t*_]{0,6}(?::[ \t*_]{0,4}[–—-]?|[–—]|-(?=[ \t*_]))[\s*_]{0,8}/u;
const ON = /^[ \t]{1,3}(?:on|for|by)(?:[ \t]{0,2}:)?[ \t]{1,3}(?=\S)/iu;
/** What may follow a bare "action": a mention or a blacked-out name. */
const ADDRESSEE = /^[ \t]{1,3}(?=@\S|<at>|\[REDACTED\]|[█■])/iu;
/** Words that make something else of a capital ACTION, such as "ACTION PLAN". */
const NOT_A_MARKER =
  /^[ \t]{1,3}(?:plans?|points?|items?|log|notes?|list|summary|table|taken|required|group|learning|owner|lead|by whom|status|no|number|on|to|and|or|is|was|by)(?![\p{L}\p{N}])/iu;
/** A title: "ACTION TRACKING LIST (compiled 3 May)", with more words in capitals and no task after them. */
const TITLE = /^[ \t]{1,3}\p{Lu}{3,}(?:[ \t]\p{Lu}{3,})+(?![\p{L}\p{N}])(?! (?:to|will|i) )(?=[ \t]*(?:[(–—-]|$))/u;
/** A name and a task follow the word: "Action Siân Rees to write". */
const NAMED_TO = /^[ \t]{1,3}(?=\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2} (?:to|i) \p{Ll})/u;
const BOLD_END = /^[*_]{1,2}[ \t]{1,3}(?=[\p{Lu}\d@<[█■"“])/u;
const CAPITALISED = /^[ \t]{1,3}(?=[\p{Lu}\d"“‘'])/u;

/** The first letters that a marker can have. */
const FIRST = '#[acgpACGP';
/** A quick test that rules out most lines by their first letter. */
const OTHER_LETTER = /^[bd-fh-oq-zBD-FH-OQ-Z]/;

/**
 * The action marker at the start of a line ("ACTION:", "Action 3 –", "AP 3.1", "#action", "[ACTION]", "CAM
 * GWEITHREDU:", also in bold), or null. Not "Action Plan …", not "action ISCG-3", not a sentence that merely begins
 * with the word.
 */
export function readMarker(line: string): ActionMarker | null {
  return OTHER_LETTER.test(line) ? null : findMarker(line);
}

/** A line is often read again at once, as a paragraph. */
const findMarker = remembered((line: string): ActionMarker | null => {
  const start = LEADING.exec(line)?.[0].length ?? 0;
  if (start === line.length || !FIRST.includes(line.charAt(start))) return null;
  const body = line.slice(start, start + 160).replaceAll('\u00a0', ' ');
  const hashtag = HASHTAG.exec(body);
  if (hashtag) return { length: start + hashtag[0].length, number: null };
  const bracketed = BRACKETED.exec(body);
  if (bracketed) return { length: start + bracketed[0].length, number: bracketed[1] ?? null };
  const words = TWICE.exec(body) ?? WORDS.exec(body) ?? CAM.exec(body);
  const misspelt = words === null ? misspeltMarker(body) : null;
  if (misspelt !== null) return { length: start + misspelt, number: null };
  if (!words || (words[0].length === 2 && words[0] !== 'AP' && !AP_AND_COLON.test(body))) return null;
  if (REFERENCE_ALONE.test(body.slice(words[0].length))) return null;
  const numbered = NUMBER.exec(body.slice(words[0].length));
  const number = numbered?.[1] ?? null;
  const after = words[0].length + (numbered?.[0].length ?? 0);
  const rest = body.slice(after);
  const bold = start > 0 ? BOLD_END.exec(rest) : null;
  const end = bold === null ? endOfMarker(rest, number, words[0]) : bold[0].length;
  return end === null ? null : { length: start + after + end, number };
});

/** How many characters after the words and the number belong to the marker; null if there is no marker. */
function endOfMarker(rest: string, number: string | null, words: string): number | null {
  const separator = SEPARATOR.exec(rest);
  if (separator) return separator[0].length;
  const addressee = ADDRESSEE.exec(rest);
  if (addressee) return addressee[0].length;
  const isCapital = words === words.toUpperCase();
  const on = ON.exec(rest);
  if (on && (isCapital || /^[^.;\n]{1,60}:/u.test(rest.slice(on[0].length)))) return on[0].length;
  if (rest.trim() === '') return isCapital || (number !== null && /^[A-Z]/.test(words)) ? rest.length : null;
  if (number !== null) return /^[.)]?[ \t]{1,3}(?=[\p{Lu}\d@<[█■"“])/u.exec(rest)?.[0].length ?? null;
  if (NOT_A_MARKER.test(rest) || TITLE.test(rest) || rest === rest.toUpperCase()) return null;
  if (!isCapital) return /s$/iu.test(words) ? null : (NAMED_TO.exec(rest)?.[0].length ?? null);
  return CAPITALISED.exec(rest)?.[0].length ?? null;
}

const TRAILING = /[([](?:action|ap|cam gweithredu|gweithredu)[ \t]{0,3}[:–—-][^()[\]\n]{1,80}[)\]][\s.;,]{0,6}$/iu;
const TASK_COLUMN =
  /^(?:agreed )?(?:actions?(?: (?:points?|items?|required|agreed))?|tasks?|cam(?:au)? gweithredu|gweithredu|tasg)$/iu;
const OTHER_COLUMN =
  /^(?:(?:action )?(?:leads?|owners?)|who|by whom|responsib(?:le|ility)|assigned to|assignee|arweinydd|arweinwyr|deadline|due(?: date| by)?|by when|when|date due|dyddiad cau|erbyn pryd|status|statws)$/iu;

/** Whether a line is the head of a table of actions: a column of tasks and one of leads, deadlines or the like. */
function isTableHead(line: string): boolean {
  if (line.length > 300 || !/[|\t]/u.test(line)) return false;
  const cells = line.split(/[|\t]/u).map((cell) => cell.replace(/[*_:]/gu, ' ').trim());
  return cells.some((cell) => TASK_COLUMN.test(cell)) && cells.some((cell) => OTHER_COLUMN.test(cell));
}

const BREAK = /\r\n?|\n/u;

/** Whether a line begins with a marker, perhaps after a bullet or number. */
function isMarked(line: string): boolean {
  if (readMarker(line) !== null) return true;
  const bullet = readBullet(line);
  return bullet !== null && readMarker(line.slice(bullet.length)) !== null;
}

/** Whether any line of a message begins with a marker, or with a bullet under a heading such as "Actions". */
export function hasLeadingMarker(text: string): boolean {
  let isListed = false;
  for (const line of text.split(BREAK)) {
    if (line.trim() === '') continue;
    if (isMarked(line) || (isListed && readBullet(line) !== null)) return true;
    isListed = isActionsHeading(line);
  }
  return false;
}

/** Whether any line of a message is marked: at its start, by "(Action: SE)" at its end, or as a table head. */
export function hasActionMarker(text: string): boolean {
  return (
    hasLeadingMarker(text) || text.split(BREAK).some((line) => TRAILING.test(line.slice(-130)) || isTableHead(line))
  );
}
