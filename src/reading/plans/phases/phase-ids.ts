/** The phases that a cell or label names: "1, 2a", "Phase 3". */
export const idsOf = (words: string): readonly string[] =>
  [...words.matchAll(/(?<![\p{L}\d.])(\d{1,2}[a-z]?)(?![\p{L}\d])/giu)].map(([id]) => id.toLowerCase());
