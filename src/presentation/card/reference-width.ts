/** The width of a bold letter or digit, and the least column, in pixels. */
const LETTER = 9;
const LEAST = 56;

/** The width of the column of references, as a card says it: that of three digits, so that a group's rows line up. */
export function referenceWidth(reference: string): string {
  const prefix = reference.lastIndexOf('-') + 1;
  return `${Math.max(LEAST, Math.max(reference.length, prefix + 3) * LETTER)}px`;
}
