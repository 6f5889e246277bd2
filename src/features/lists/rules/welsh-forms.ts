/** The mutated beginnings of Welsh words (soft, nasal, aspirate), by their original beginning. */
const MUTATED: readonly (readonly [string, readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['c', ['g', 'ngh', 'ch']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['g', ['', 'ng']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['m', ['f']],
];

/** Shorter words look like too many others. */
const SHORTEST = 4;

/**
 * The forms that a folded word may have in Welsh: "cyllideb" also appears as "gyllideb", "chyllideb" and "nghyllideb",
 * and the other way round. An English word gets forms that nobody writes, which find nothing.
 */
export function welshForms(word: string): ReadonlySet<string> {
  if (word.length < SHORTEST) return new Set([word]);
  const radicals = MUTATED.flatMap(([radical, forms]) =>
    forms.filter((form) => form !== '' && word.startsWith(form)).map((form) => `${radical}${word.slice(form.length)}`),
  );
  const vowel = /^[aeiouwylr]/.test(word) ? [`g${word}`] : [];
  return new Set([word, ...[word, ...radicals, ...vowel].flatMap(mutations)]);
}

function mutations(radical: string): readonly string[] {
  const found = MUTATED.find(([start]) => radical.startsWith(start));
  if (found === undefined) return [radical];
  const [start, forms] = found;
  return [radical, ...forms.map((form) => `${form}${radical.slice(start.length)}`)];
}
