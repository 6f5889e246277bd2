/** Excel's limit. */
const LONGEST = 31;

/** Names that Excel accepts for sheets: short, without its special characters, each once whatever the case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]+/gu, '-')
        .replace(/^'|'$/gu, '')
        .trim() || '-';
    let short = plain.slice(0, LONGEST).trim();
    for (let number = 2; taken.has(short.toLowerCase()); number += 1)
      short = `${plain.slice(0, LONGEST - 4).trim()} (${number})`;
    taken.add(short.toLowerCase());
    return short;
  });
}
