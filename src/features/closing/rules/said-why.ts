/** Words that only lead to why. */
const LEAD_IN = /^(?:because|as|since|for now|[:;,–-]|achos|oherwydd|gan fod|gan)\s+/iu;

/** What is said after how an action is closed, or that it is kept open; null for nothing. */
export const wordsAfter = (rest: string): string | null => {
  const words = rest.replace(LEAD_IN, '').trim();
  return words === '' ? null : words;
};
