/** Words as they are compared: without case, accents and signs. */
export const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether most words of one text are in another. */
export function saysMostly(text: string, words: string): boolean {
  const said = new Set(plain(text).split(' '));
  const isShort = plain(words).split(' ').length < 3;
  const wanted = plain(words)
    .split(' ')
    .filter((word) => word.length > 2 || isShort);
  return wanted.length === 0 || wanted.filter((word) => said.has(word)).length >= wanted.length * 0.6;
}
