const eachOf = (marks: string): readonly (readonly string[])[] => marks.split(' ').map((one) => [one]);

/** The marks of list items: "1.", "2)", "(a)", "Q1", a bullet at a line's start, "first, … secondly, …". */
const MARKS: readonly { readonly pattern: RegExp; readonly order: readonly (readonly string[])[] | null }[] = [
  { pattern: /(?:^|[\s:;,(])\(?(?<mark>[1-9])[.)]\s+(?=\S)/gu, order: eachOf('1 2 3 4 5 6 7 8 9') },
  {
    pattern: /(?:^|[\s:;,(])[qc]\s?(?<mark>[1-9])\s?[.):–-]?\s+(?=\S)/giu,
    order: eachOf('1 2 3 4 5 6 7 8 9'),
  },
  { pattern: /(?:^|[\s:;,])\(?(?<mark>[a-h])\)\s*(?=\S)/giu, order: eachOf('a b c d e f g h') },
  {
    pattern: /(?:^|[\s:;,])\(?(?<mark>i{1,3}|iv|v)\)\s*(?=\S)/giu,
    order: eachOf('i ii iii iv v'),
  },
  { pattern: /(?:^|\n)\s*(?<mark>[-*•–—])\s+(?=\S)/gu, order: null },
  {
    pattern:
      /(?:^|[.:;,\n–-]\s*(?:and |ac? )?|(?<=[?!])\s+(?:and |ac? )?|\sand\s|\sac?\s)(?<mark>first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|lastly|finally|yn gyntaf|yn ail|yn drydydd|yn bedwerydd|yn olaf)[,:]\s+(?=\S)/giu,
    order: [
      ['first', 'firstly', 'yn gyntaf'],
      ['second', 'secondly', 'lastly', 'finally', 'yn ail', 'yn olaf'],
      ['third', 'thirdly', 'lastly', 'finally', 'yn drydydd', 'yn olaf'],
      ['fourth', 'fourthly', 'lastly', 'finally', 'yn bedwerydd', 'yn olaf'],
    ],
  },
];

/** Splits a marked list into what stands before it and its parts; null if nothing is marked in order. */
export function markedList(text: string): { readonly head: string; readonly parts: readonly string[] } | null {
  for (const { pattern, order } of MARKS) {
    const found = [...text.matchAll(pattern)];
    const from = order === null ? 0 : found.findIndex(({ groups }) => isAt(order, 0, groups));
    const marks =
      from < 0 ? [] : found.slice(from).filter(({ groups }, at) => order === null || isAt(order, at, groups));
    if (marks.length < 2) continue;
    const parts = marks.map(({ 0: whole, index }, at) => text.slice(index + whole.length, marks[at + 1]?.index));
    return { head: text.slice(0, marks[0]?.index), parts };
  }
  return null;
}

const isAt = (
  order: readonly (readonly string[])[],
  at: number,
  groups: Readonly<Record<string, string>> | undefined,
): boolean => order[at]?.includes(groups?.['mark']?.toLowerCase() ?? '') === true;
