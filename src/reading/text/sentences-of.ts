/** The sentences of a text that stand one after another, with a bar or a line's end between them. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[|\n]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
