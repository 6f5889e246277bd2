/**
 * Words without the blanks and marks at their end. A pattern with `$` would try at every blank before it.
 */
export function withoutEnd(words: string, marks: string): string {
  let end = words.length;
  while (end > 0) {
    const last = words.charAt(end - 1);
    // Most words end in a small letter, which no mark is.
    if ((last >= 'a' && last <= 'z') || (!marks.includes(last) && last.trim() !== '')) break;
    end -= 1;
  }
  return words.slice(0, end);
}
