import { TextRun } from 'docx';
import { type PaperText, spoken } from '../../model/paper.js';

/** Word's codes for the languages. */
export const LOCALES = { en: 'en-GB', cy: 'cy-GB' } as const;

/** Characters that XML cannot hold. */
const NO_XML = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** How words look where their style does not say: bold, and the size in half points. */
export interface RunLook {
  readonly isBold?: boolean;
  /** Null for the style's size. */
  readonly size?: number | null;
}

/** Words as Word's runs, each with its language. */
export const runsOf = (text: PaperText, { isBold = false, size = null }: RunLook = {}): TextRun[] =>
  text.map(
    (run) =>
      new TextRun({
        // Word has no words to be read aloud in place of others.
        text: spoken(run).replace(NO_XML, ' '),
        ...(isBold ? { bold: true } : {}),
        ...(size === null ? {} : { size }),
        ...(run.language === null ? {} : { language: { value: LOCALES[run.language] } }),
      }),
  );
