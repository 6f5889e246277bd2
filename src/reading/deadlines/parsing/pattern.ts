const LETTER = 'a-zà-öø-ÿŵŷ';

/** No letter of English or Welsh stands before. */
export const NOT_AFTER_LETTER = `(?<![${LETTER}])`;

/** No letter and no figure stands before. */
export const NOT_IN_WORD = `(?<![${LETTER}\\d])`;

/** The source of a pattern with its blanks widened; for lookarounds, which may end inside a word. */
export const spaced = (source: string): string =>
  source.replaceAll(' ?', '[ ]{0,3}').replaceAll(/(?<!\[) (?!\])/g, '[ ]{1,3}');

/**
 * A pattern from its source. A blank matches up to three, because minutes are set out with tabs and columns. The whole
 * matches whole words. Every repetition in the source must be bounded, so that any text takes linear time.
 */
export const form = (source: string): RegExp =>
  new RegExp(`${NOT_IN_WORD}(?:${spaced(source)})(?![${LETTER}\\d])`, 'g');
