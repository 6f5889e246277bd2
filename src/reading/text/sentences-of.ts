/** The sentences of a text, separated by bars or line ends. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[|\n]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
