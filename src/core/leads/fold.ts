const ASCII = /^[ -~]*$/;

/** Words as they are compared: without accents, case, dots and repeated spaces, so that "Siân" is "sian". */
export function fold(words: string): string {
  // Most words have no accents to take off, and every lead's words are folded many times.
  const bare = ASCII.test(words) ? words : words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'");
  return bare
    .replaceAll('`', "'")
    .replace(/[.\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();
}
