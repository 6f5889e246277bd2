/** Returns the letter of a commitment by its index: a to z, then aa, ab and so on. */
export const letterOf = (at: number): string =>
  `${at >= 26 ? letterOf(Math.floor(at / 26) - 1) : ''}${String.fromCharCode(97 + (at % 26))}`;

/** People do not say longer references, and cards carry whole keys. */
const LONGEST_KEY = 40;

/** Returns a function that makes each key short and unique: the second "1.3" becomes "1.3-2". */
export function uniqueKeys(): (key: string) => string {
  const used = new Set<string>();
  return (said) => {
    const key = said.slice(0, LONGEST_KEY);
    let own = key;
    for (let number = 2; used.has(own.toLowerCase()); number += 1) own = `${key}-${number}`;
    used.add(own.toLowerCase());
    return own;
  };
}
