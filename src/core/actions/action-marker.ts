/** Where a marker ends in its line, and the number it carries ("3", "3.1", "2022/14"), null when it has none. */
export interface ActionMarker {
  readonly length: number;
  readonly number: string | null;
}

const LEADING = /^[\s>*_]{0,12}/u;
const HASHTAG = /^#(?:action(?:item)?s?|gweithredu|camgweithredu)(?![\p{L}\p{N}_-])[\s:–—-]{0,6}/iu;
const BRACKETED =
  /^\[(?:action(?: (?:point|item))?|ap|cam gweithredu|gweithredu)[ \t]{0,3}(?:no\.? ?)?#?(\d{1,4}(?:[./]\d{1,4}){0,2})?[ \t]{0,3}\][\s:–—*_-]{0,6}/iu;
const WORDS =
  /^(?:action(?:[ \t](?:point|item|arising))?s?|AP|cam(?:au)? gweithredu|gweithredu|cam i['’]w gymryd|camau i['’]w cymryd|pwynt(?:iau)? gweithredu)(?:(?![\p{L}\p{N}_'’])|(?<=ap|action)(?=\d{1,3}(?![\p{L}\d])))/iu;
const NUMBER =
  /^[ \t]{0,3}(?:no\.?|number|rhif)?[ \t]{0,2}[#(]?(?:[A-Z]{1,6}[-/])?(\d{1,4}(?:[./]\d{1,4}){0,2}[a-z]?)\)?(?![\p{L}\p{N}])/u;
/** After the words and the number: a colon, or a dash with something after it, however bold or spaced. */
const SEPARATOR = /^[ \t*_]{0,6}(?::[ \t*_]{0,4}[–—-]?|[–—]|-(?=[ \t*_]))[\s*_]{0,8}/u;
const ON = /^[ \t]{1,3}(?:on|for|by)(?:[ \t]{0,2}:)?[ \t]{1,3}(?=\S)/iu;
/** What may follow a bare "action": a mention or a name blacked out. */
const ADDRESSEE = /^[ \t]{1,3}(?=@\S|<at>|\[REDACTED\]|[█■])/iu;
/** Words that make of a capital ACTION something else. */
const NOT_A_MARKER =
  /^[ \t]{1,3}(?:plans?|points?|items?|log|notes?|list|summary|table|taken|required|group|learning|owner|lead|by whom|status|no|number|on|to|and|or|is|was|by)(?![\p{L}\p{N}])/iu;
const CAPITALISED = /^[ \t]{1,3}(?=[\p{Lu}\d"“‘'])/u;

/**
 * The action marker that a line begins with ("ACTION:", "Action 3 –", "AP 3.1", "#action", "[ACTION]", "CAM GWEITHREDU:",
 * also bold), or null. Not "Action Plan …", not "action ISCG-3", not a sentence that merely begins with the word.
 */
export function readMarker(line: string): ActionMarker | null {
  const start = LEADING.exec(line)?.[0].length ?? 0;
  const body = line.slice(start, start + 160);
  const hashtag = HASHTAG.exec(body);
  if (hashtag) return { length: start + hashtag[0].length, number: null };
  const bracketed = BRACKETED.exec(body);
  if (bracketed) return { length: start + bracketed[0].length, number: bracketed[1] ?? null };
  const words = WORDS.exec(body);
  if (!words || (words[0].length === 2 && words[0] !== 'AP')) return null;
  const numbered = NUMBER.exec(body.slice(words[0].length));
  const number = numbered?.[1] ?? null;
  const after = words[0].length + (numbered?.[0].length ?? 0);
  const rest = body.slice(after);
  const end = endOfMarker(rest, number, words[0]);
  return end === null ? null : { length: start + after + end, number };
}

/** How much of what follows the words and the number still belongs to the marker; null when they make none. */
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
  if (!isCapital || NOT_A_MARKER.test(rest) || rest === rest.toUpperCase()) return null;
  return CAPITALISED.exec(rest)?.[0].length ?? null;
}

const TRAILING = /[([](?:action|ap|cam gweithredu|gweithredu)[ \t]{0,3}[:–—-][^()[\]\n]{1,80}[)\]][\s.;,]{0,6}$/iu;
const TABLE_HEADER =
  /^[ \t|]{0,6}(?:no\.?|ref\.?|#|rhif)?[ \t|]{0,6}(?:actions?|camau? gweithredu)[ \t]{0,6}[|\t][ \t|]{0,6}(?:leads?|owners?|who|by whom|responsible|arweinydd|arweinwyr)/iu;
const BULLET = /^[ \t]{0,12}(?:[-*•–·▪]|\d{1,3}[.)]|\(?[a-z][.)])[ \t]{1,4}/iu;

/** Whether any line of a message is marked as an action: at its start, after a bullet, or by "(Action: SE)" at its end. */
export function hasActionMarker(text: string): boolean {
  return text.split('\n').some((line) => {
    if (readMarker(line) !== null || TABLE_HEADER.test(line)) return true;
    const bullet = BULLET.exec(line)?.[0].length ?? 0;
    return (bullet > 0 && readMarker(line.slice(bullet)) !== null) || TRAILING.test(line.slice(-130));
  });
}
