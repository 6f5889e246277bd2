const LONGEST = 2000;

/**
 * The same line, stored with one byte per letter if possible. Lines cut from a text with a single curly quote use two
 * bytes; patterns search those more slowly and are compiled once more for them.
 */
export function narrow(line: string): string {
  if (line.length > LONGEST) return line;
  const codes = new Array<number>(line.length);
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code > 255) return line;
    codes[at] = code;
  }
  return String.fromCharCode(...codes);
}
