import type { Paper, PaperFormat } from '../model/paper.js';
import type { PaperAsked, PaperLook, PaperWriter } from '../ports/papers.js';

/** The media type of each kind of file. */
export const TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

/** Each loads its library on first use. */
const WRITERS: Readonly<Record<PaperFormat, () => Promise<PaperWriter>>> = {
  docx: async () => (await import('../adapters/docx/write-docx.js')).writeDocx,
  xlsx: async () => (await import('../adapters/excel/write-excel.js')).writeExcel,
  pdf: async () => (await import('../adapters/pdfkit/write-pdf.js')).writePdf,
  csv: async () => (await import('../adapters/paper-text/write-csv.js')).writeCsv,
  md: async () => (await import('../adapters/paper-text/write-markdown.js')).writeMarkdown,
  html: async () => (await import('../adapters/paper-text/write-html.js')).writeHtml,
  ics: async () => (await import('../adapters/ical/write-calendar.js')).writeCalendar,
};

/** The error for a paper that the group has no content for; callers check that first. */
export const noSuchPaper = ({ what, reference = null }: Pick<PaperAsked, 'what' | 'reference'>): Error =>
  new Error(`the group has no ${what} ${reference ?? ''}`);

/** Writes a paper in a format. */
export const writePaper = async (format: PaperFormat, paper: Paper, look: PaperLook): Promise<Uint8Array> =>
  (await WRITERS[format]())(paper, look);
