const CURLY = /[‘’ʼ`´]/g;
const DASHES = /[‐‑‒–—―−]/g;
const BLANKS = /[\s\u00a0\u2000-\u200b\u202f\ufeff]/g;
const CAPITALS = /\p{Lu}/gu;

/** Characters that each have exactly one lower-case form, as in most texts. */
const PLAIN = /^[ -_a-~]*$/;
const LATIN = /^[\0-\u012f\u0131-\u017f\u2010-\u2027]*$/;

/** A text in lower case with plain quotes, dashes and spaces. Its length stays the same, so offsets hold in both. */
export const plainWords = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : inSmallLetters(text.replace(CURLY, "'").replace(DASHES, '-').replace(BLANKS, ' '));

const inSmallLetters = (text: string): string =>
  LATIN.test(text)
    ? text.toLowerCase()
    : text.replace(CAPITALS, (capital) => {
        const small = capital.toLowerCase();
        return small.length === capital.length ? small : capital;
      });
