/** Most texts, which need no cleaning. */
const PLAIN = /^[\t\n\r -~]*$/;
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;
/**
 * Signs that nobody sees: controls, what turns the direction of the text after it round, marks of byte order, hyphens and
 * spaces without a width. Joiners, variation selectors and tags stay, of which emoji and the flag of Wales are made.
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** Halves of signs whose other half is missing: no database takes them. */
const HALVES = /\p{Surrogate}/gu;
/** More marks on one letter than any language puts there. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Text from outside as it is kept: its letters composed (NFC), without signs that nobody sees and marks piled up on a
 * letter.
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

/** Text for a terminal, with the signs that nobody sees written out as `\u202e`; JSON says the same with them. */
export const writeOutUnseen = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
