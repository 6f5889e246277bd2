/**
 * The original beginnings of softened Welsh words, by their softened beginning: "ddrafft" is "drafft", "gyllideb" is
 * "cyllideb". No word begins with "dd" by itself. Longer beginnings come first.
 */
export const BEFORE_SOFTENED: readonly (readonly [softened: string, radicals: readonly string[]])[] = [
  ['dd', ['d']],
  ['b', ['p']],
  ['d', ['t']],
  ['f', ['b', 'm']],
  ['g', ['c']],
  ['l', ['ll']],
  ['r', ['rh']],
  ['', ['g']],
];
