const LONGEST = 2000;

/**
 * Gives a line as it is, kept with one byte a letter if it can be. Lines cut from a text with one curly quote in it are
 * kept with two, and patterns take longer to search those.
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
