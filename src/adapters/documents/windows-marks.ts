/** The characters of windows-1252 at 0x80 to 0x9F, where Latin-1 has control characters. */
const MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Replaces the control characters of text decoded as Latin-1 with the quotation marks and dashes of windows-1252. Node
 * 20's own decoder leaves those control characters.
 */
export const windowsMarks = (text: string): string =>
  text.replace(/[\x80-\x9f]/gu, (character) => MARKS[character.charCodeAt(0) - 0x80] ?? character);
