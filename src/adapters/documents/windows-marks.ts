/** What windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. */
const MARKS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Puts the quotation marks and dashes of windows-1252 in place of the control characters that a text decoded as Latin-1
 * has for them, as Node's own decoder does in version 20.
 */
export const windowsMarks = (text: string): string =>
  text.replace(/[\x80-\x9f]/gu, (character) => MARKS[character.charCodeAt(0) - 0x80] ?? character);
