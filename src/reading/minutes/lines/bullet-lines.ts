import type { MinutesLine } from './minutes-line.js';

/** What may be a bullet or a word before a new line: "■" for a blacked-out name, and the Welsh "o". */
const UNSURE = /^(\s*)(■|o)[\t ]+(?=[\p{Lu}\d"“([])/u;
/** The same sign at the beginning of this many lines is a bullet. */
const OFTEN = 2;

/** The lines, with plain bullets for a sign that begins line after line. */
export function withPlainBullets(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const times = new Map<string, number>();
  for (const { text } of lines) {
    const sign = UNSURE.exec(text)?.[2];
    if (sign !== undefined) times.set(sign, (times.get(sign) ?? 0) + 1);
  }
  if (times.size === 0) return lines;
  return lines.map((line) => {
    const found = UNSURE.exec(line.text);
    if (found === null || (times.get(found[2] ?? '') ?? 0) < OFTEN) return line;
    return { ...line, text: `${found[1] ?? ''}• ${line.text.slice(found[0].length)}` };
  });
}
