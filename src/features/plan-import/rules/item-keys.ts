/** The letter of a commitment by its place: a to z, then aa, ab and so on. */
export const letterOf = (at: number): string =>
  `${at >= 26 ? letterOf(Math.floor(at / 26) - 1) : ''}${String.fromCharCode(97 + (at % 26))}`;

/** A reference that is longer is none that people say; cards carry keys whole. */
const LONGEST_KEY = 40;

/** Makes each key short, and the only one of its kind: the second "1.3" is "1.3-2". */
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
