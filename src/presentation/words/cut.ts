/** Words up to a length, with an ellipsis for what is left out; no sign of two halves is cut in two. */
export function cut(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const end = /[\uD800-\uDBFF]/.test(words.charAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${words.slice(0, end)}…`;
}
