/**
 * Takes words and gives them without the blanks and marks that they end in. A pattern with `$` would be tried at every
 * blank on the way there.
 */
export function withoutEnd(words: string, marks: string): string {
  let end = words.length;
  while (end > 0) {
    const last = words.charAt(end - 1);
    if (!marks.includes(last) && last.trim() !== '') break;
    end -= 1;
  }
  return words.slice(0, end);
}
