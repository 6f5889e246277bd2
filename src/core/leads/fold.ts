/** Words as they are compared: without accents, case, dots and repeated spaces, so that "Siân" is "sian". */
export const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/gu, "'")
    .replace(/[.\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();
