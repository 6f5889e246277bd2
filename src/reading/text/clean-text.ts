/** Most texts are so plain that they need no cleaning. */
const PLAIN = /^[\t\n\r -~]*$/;
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;
/**
 * Invisible characters: controls, direction marks, byte order marks, and zero-width hyphens and spaces. Joiners,
 * variation selectors and tags stay, because emoji and the flag of Wales need them.
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** A surrogate without its other half, which no database accepts. */
const HALVES = /\p{Surrogate}/gu;
/** More marks on one letter than any language uses. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Prepares text from outside for storage: composed (NFC), without invisible characters and without piles of marks on
 * one letter.
 */
export const cleanText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(HALVES, '\uFFFD')
        .replace(LINE_ENDS, '\n')
        .replace(UNSEEN, '')
        .normalize('NFC')
        .replace(PILED_MARKS, '$1');

/** Text for a terminal, with invisible characters written as `\u202e`, as JSON writes them. */
export const writeOutUnseen = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
