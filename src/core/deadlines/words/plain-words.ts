const CURLY = /[‘’ʼ`´]/g;
const DASHES = /[‐‑‒–—―−]/g;
const BLANKS = /[\s\u00a0\u2000-\u200b\u202f\ufeff]/g;
const CAPITALS = /\p{Lu}/gu;

/** A text in small letters with plain quotes, dashes and blanks; as long as the text given, so that offsets hold in both. */
export const plainWords = (text: string): string =>
  text
    .replace(CURLY, "'")
    .replace(DASHES, '-')
    .replace(BLANKS, ' ')
    .replace(CAPITALS, (capital) => {
      const small = capital.toLowerCase();
      return small.length === capital.length ? small : capital;
    });
