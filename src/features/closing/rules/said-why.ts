/** Words that only introduce a reason. */
const LEAD_IN = /^(?:because|as|since|for now|[:;,–-]|achos|oherwydd|gan fod|gan)\s+/iu;

/** The reason in the words after "close as …" or "keep open"; null for none. */
export const wordsAfter = (rest: string): string | null => {
  const words = rest.replace(LEAD_IN, '').trim();
  return words === '' ? null : words;
};
