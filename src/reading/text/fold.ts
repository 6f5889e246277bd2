import { remembered } from './remembered.js';

/** Words that only lack their small letters. */
const PLAIN = /^[!-\-/-_a-~]+(?: [!-\-/-_a-~]+)*$/;
const ASCII = /^[ -~]*$/;
const NEEDS_WORK = /[.`]|[^\S ]|  /;

/**
 * Words as they are compared: without accents, case, dots and repeated spaces, so that "Siân" is "sian". The same words are
 * often folded again at once, for another question about them.
 */
export const fold = remembered((words: string): string => {
  // Most words are plain, and every lead's words are folded many times.
  if (PLAIN.test(words)) return words.toLowerCase();
  const bare = ASCII.test(words)
    ? words
    : words
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘]/gu, "'")
        .replace(/[\u2010\u2011]/gu, '-');
  return (NEEDS_WORK.test(bare) ? bare.replaceAll('`', "'").replace(/[.\s]+/g, ' ') : bare).trim().toLowerCase();
});
