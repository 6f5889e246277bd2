const SPACES = /  |[^\S ]/;

/** Words on one line with single spaces. Words that have them already are not copied. */
export function oneSpaced(words: string): string {
  const trimmed = words.trim();
  return SPACES.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}
