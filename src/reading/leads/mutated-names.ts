/** How the first letter of a Welsh name may mutate after "i", "o", "a" and "yn". */
const CHANGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^p(?!h)/u, ['b', 'mh', 'ph']],
  [/^t(?!h)/u, ['d', 'nh', 'th']],
  [/^c(?!h)/u, ['g', 'ngh', 'ch']],
  [/^b/u, ['f', 'm']],
  [/^d(?!d)/u, ['dd', 'n']],
  [/^g/u, ['', 'ng']],
  [/^ll/u, ['l']],
  [/^m/u, ['f']],
  [/^rh/u, ['r']],
];

/** A shorter form may be a name of its own: "Dom" is not "Tom". */
const SHORTEST = 4;

/** The mutated forms of folded first names: "ddafydd" for Dafydd, "fair" for Mair. */
export const mutations = (givens: Iterable<string>, shortest = SHORTEST): ReadonlySet<string> =>
  new Set(
    [...givens]
      .flatMap((given) =>
        CHANGES.flatMap(([first, changed]) =>
          first.test(given) ? changed.map((letters) => given.replace(first, letters)) : [],
        ),
      )
      .filter((form) => form.length >= shortest),
  );
