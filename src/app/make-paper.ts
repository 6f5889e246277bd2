import { availabilityOfLeads } from '../delivery/lead-notes.js';
import { formatPaper } from '../features/papers/format-paper.js';
import { fileName } from '../features/papers/rules/file-name.js';
import { viewOf } from '../features/papers/rules/view-of.js';
import type { HouseStyle } from '../model/house-style.js';
import type { PaperFormat } from '../model/paper.js';
import type { Papers, PaperWriter } from '../ports/papers.js';

const TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

/** Each loads the library that it needs when it is first asked for. */
const WRITERS: Readonly<Record<PaperFormat, () => Promise<PaperWriter>>> = {
  docx: async () => (await import('../adapters/docx/write-docx.js')).writeDocx,
  xlsx: async () => (await import('../adapters/excel/write-excel.js')).writeExcel,
  pdf: async () => (await import('../adapters/pdfkit/write-pdf.js')).writePdf,
  csv: async () => (await import('../adapters/paper-text/write-csv.js')).writeCsv,
  md: async () => (await import('../adapters/paper-text/write-markdown.js')).writeMarkdown,
  html: async () => (await import('../adapters/paper-text/write-html.js')).writeHtml,
  ics: async () => (await import('../adapters/ical/write-calendar.js')).writeCalendar,
};

/** Papers in a house style. */
export const createPapers = (style: HouseStyle): Papers => ({
  make: async (store, asked) => {
    const { group, what, meeting, language, format, isLarge, now } = asked;
    const view = viewOf(what, group, meeting, now, await availabilityOfLeads(store, group));
    const paper = formatPaper(view, group, language, now);
    const write = await WRITERS[format]();
    return {
      name: fileName(view, group, asked),
      type: TYPES[format],
      bytes: await write(paper, { style, isLarge }),
    };
  },
});
