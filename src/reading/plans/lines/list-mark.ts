/** A bullet point's mark and its words. */
interface Marked {
  readonly mark: string;
  readonly text: string;
}

const BULLET = /^[-–•*➤▪◦●○■❑□➢✓»·]\s+/u;
const LETTER_O = /^o\s+(?=\p{L})/u;
const ORDINAL = /^\(?(\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,5})(?:[.):]|\s*[–-](?=\s))\s+(?=\S)/u;
const DOTTED = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{L}|['‘“"(])/u;

/** An item's own reference of letters and a number before its words: "A1 Fit solar panels", "HB-2: Train all staff". */
export const LETTERED =
  /^(?<mark>\p{Lu}{1,4}[-.]?\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)(?:[.):]|\s[–-])?\s+(?<words>\p{Lu}\p{Ll}.*)$/u;

/** The mark of a line that is a bullet point; null if it is none. A number inside a bullet is the mark. */
export function listMark(line: string): Marked | null {
  const text = line.trimStart();
  const bullet = BULLET.exec(text) ?? LETTER_O.exec(text);
  const rest = bullet === null ? text : text.slice(bullet[0].length).replace(LETTER_O, '');
  const ordinal = DOTTED.exec(rest) ?? ORDINAL.exec(rest);
  if (ordinal?.[1] !== undefined) return { mark: ordinal[1], text: rest.slice(ordinal[0].length).trim() };
  return bullet === null ? null : { mark: bullet[0].trim(), text: rest.trim() };
}

/** Whether a mark is a number, "1" or "2.3". */
export const isNumber = (mark: string): boolean => /^\d/u.test(mark);
