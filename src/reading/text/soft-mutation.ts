/**
 * What a Welsh word may have begun with before it was softened, by what it begins with now: "ddrafft" is "drafft", "gyllideb"
 * is "cyllideb". No word of its own begins with "dd". Longer beginnings come first.
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
