/** What stands before the words of a listed line: a dash or dot, or its number or letter. */
export interface Bullet {
  /** How many characters it has, with the spaces around it. */
  readonly length: number;
  /** "3", "3.1", "b" or "iv" as written; null for a dash or dot. */
  readonly label: string | null;
}

const DASH = /^[\t ]{0,40}(?:[-*+•‣⁃·–—>§→]|(?![█■▓▇☐☑☒✅✔✓])[\p{So}\p{Co}▪▫◾▶]\uFE0F?|o(?=\t|[\t ]{2}))[\t ]{1,40}/u;
/** A box stays with the words, because it says whether they are done. */
const BOXED = /^[\t ]{0,40}(?=(?:\[[ xX✓✔]?\]|[☐☑☒✅✔✓])[\t ]{1,4}\S)/u;
const NUMBER =
  /^[\t ]{0,40}\(?(\d{1,3}(?:\.\d{1,3}){0,3})(?:[.):][\t ]{1,40}|\)|[\t ]{2,40}|\t|(?<=\.\d{1,3}) (?=[\p{Lu}█■[@]))/u;
/** A number followed by a small numeral: "4.11iv) ". */
const SUBNUMBER = /^[\t ]{0,40}(\d{1,3}(?:\.\d{1,3}){0,8}[ivx]{1,5})\)[\t ]{1,40}/u;
const LETTER = /^[\t ]{0,40}(?:\(?([a-z]|[ivx]{1,5})[.)]|\[([a-wyz]|[ivx]{2,5}|\d)\])[\t ]{1,40}/iu;

/** The reference of an action or a minute: "PUB24/5/12", "SB/23/14:", "24/31.1". */
const REFERENCE =
  /^[\t ]{0,40}(\p{Lu}[\p{L}]{0,7}[/-]?\d{1,4}(?:[/.-]\d{1,4}){1,3}|\p{Lu}{2,8}(?:\/\p{Lu}{1,6})?[/-]\d{1,5}(?=[:.)])|\d{1,4}[a-z]\/\d{2,4}|\d{1,4}[-/]\d{0,3}\p{Lu}\d{1,3}|\d{2,4}\/\d{2,3}(?:\.\d{1,3}){0,2})[:.)]?[\t ]{1,40}(?=\S)/u;

/** The bullet, number or letter at the start of a line; null if it starts with words. */
export function readBullet(line: string): Bullet | null {
  const dash = DASH.exec(line);
  if (dash) {
    const words = line.slice(dash[0].length);
    const inner = NUMBER.exec(words) ?? (/^\d/u.test(words) ? REFERENCE.exec(words) : null);
    return { length: dash[0].length + (inner?.[0].length ?? 0), label: inner?.[1] ?? null };
  }
  const boxed = BOXED.exec(line);
  if (boxed) return { length: boxed[0].length, label: null };
  const numbered = NUMBER.exec(line) ?? SUBNUMBER.exec(line) ?? LETTER.exec(line) ?? REFERENCE.exec(line);
  return numbered ? { length: numbered[0].length, label: numbered[1] ?? numbered[2] ?? null } : null;
}
