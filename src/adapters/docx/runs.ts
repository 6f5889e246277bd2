import { TextRun } from 'docx';
import { type PaperText, spoken } from '../../model/paper.js';

/** What Word calls the languages. */
export const LOCALES = { en: 'en-GB', cy: 'cy-GB' } as const;

/** What no XML can hold. */
const NO_XML = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** Words as Word has them, each with its language. */
export const runsOf = (text: PaperText, isBold = false): TextRun[] =>
  text.map(
    (run) =>
      new TextRun({
        // Word has no words to be read in place of others.
        text: spoken(run).replace(NO_XML, ' '),
        ...(isBold ? { bold: true } : {}),
        ...(run.language === null ? {} : { language: { value: LOCALES[run.language] } }),
      }),
  );
