const SPACES = /  |[^\S ]/;

/** Words on one line with single spaces. Does not copy words that already are so. */
export function oneSpaced(words: string): string {
  const trimmed = words.trim();
  return SPACES.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}
