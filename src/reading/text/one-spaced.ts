const SPACES = /  |[^\S ]/;

/** Takes words and gives them on one line with single spaces; words that are so already are not written anew. */
export function oneSpaced(words: string): string {
  const trimmed = words.trim();
  return SPACES.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}
