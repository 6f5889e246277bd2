/** A text of both languages, which may stand one below the other, in one line: where it is emphasised, or in a row. */
export const onOneLine = (words: string): string => words.replaceAll('\n\n', ' / ');
