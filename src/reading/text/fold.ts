const ASCII = /^[ -~]*$/;
const NEEDS_WORK = /[.`]|[^\S ]|  /;

/** Folds words for comparison: removes accents, case, dots and repeated spaces, so that "Siân" becomes "sian". */
export function fold(words: string): string {
  // Most words have no accents, and every lead's words are folded many times.
  const bare = ASCII.test(words)
    ? words
    : words
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘]/gu, "'")
        .replace(/[\u2010\u2011]/gu, '-');
  return (NEEDS_WORK.test(bare) ? bare.replaceAll('`', "'").replace(/[.\s]+/g, ' ') : bare).trim().toLowerCase();
}
