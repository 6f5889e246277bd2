const LETTER = 'a-zà-öø-ÿŵŷ';

/** Not after a letter of English or Welsh. */
export const NOT_AFTER_LETTER = `(?<![${LETTER}])`;

/** Not after a letter or a figure. */
export const NOT_IN_WORD = `(?<![${LETTER}\\d])`;

/** The source of a pattern with its spaces widened; for lookarounds, which may end inside a word. */
export const spaced = (source: string): string =>
  source.replaceAll(' ?', '[ ]{0,3}').replaceAll(/(?<!\[) (?!\])/g, '[ ]{1,3}');

/**
 * Makes a pattern from its source. A space matches up to three, because minutes use tabs and columns. The whole matches
 * only whole words. Every repetition in the source must be bounded, so that any text takes linear time.
 */
export const form = (source: string): RegExp =>
  new RegExp(`${NOT_IN_WORD}(?:${spaced(source)})(?![${LETTER}\\d])`, 'g');
