import {
  type IRunOptions,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import PdfDocument from 'pdfkit';
import type { DocumentReading } from '../../../src/ports/documents.js';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

/** What every sample says; `actionsOf` gives the same of each format. */
export const EXPECTED = [
  ['circulate the report', ['Sian Rees'], '2022-08-31'],
  ['Send the budget to the auditor', ['Tom Evans'], '2022-09-15'],
  ['Book the hall', ['Ana Diaz'], '2022-08-02'],
  ['write to the council', ['Jo Price'], '2022-09-05'],
  ['update the risk register', ['Sian Rees'], '2022-08-12'],
] as const;

export const ROWS = [
  ['Action', 'Lead', 'Deadline'],
  ['Send the budget to the auditor', 'Tom Evans', '15 September 2022'],
  ['Book the hall', 'Ana Diaz', '2 August 2022'],
] as const;

export const MARKED = 'ACTION: Sian Rees to circulate the report by 31 August 2022';
export const LISTED = [
  'Jo Price to write to the council by 5 September 2022',
  'Sian Rees to update the risk register by 12 August 2022',
] as const;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of a reading; a reading that failed gives its code, so that a test shows it. */
export const textOf = (reading: DocumentReading): string => (reading.ok ? reading.text : reading.code);

/** What is asked, of whom and by when. */
export const actionsOf = (reading: DocumentReading): readonly unknown[] =>
  readMinutes(textOf(reading), { held: '2022-07-14', next: null, nation: 'england-and-wales' }).actions.map(
    ({ task, owners, due }) => [task, owners, due],
  );

/** The sample minutes as a Word document. */
export async function wordMinutes(): Promise<Uint8Array> {
  const row = (cells: readonly string[]): TableRow =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const inBold: IRunOptions = { text: 'ACTION:', bold: true };
  return packed([
    new Paragraph({ text: 'Housing Board', heading: HeadingLevel.TITLE }),
    new Paragraph('Thursday 14 July 2022'),
    new Paragraph({ text: 'Report of the officers', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ children: [new TextRun(inBold), new TextRun(MARKED.slice(7))] }),
    new Table({ rows: ROWS.map(row) }),
    new Paragraph({ text: 'Actions', heading: HeadingLevel.HEADING_1 }),
    ...LISTED.map((text) => new Paragraph({ text, numbering: { reference: 'numbers', level: 0 } })),
  ]);
}

/** A Word document of these paragraphs and tables. */
export async function packed(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }];
  const document = new Document({
    numbering: { config: [{ reference: 'numbers', levels }] },
    sections: [{ children: [...children] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A PDF that `draw` draws on. */
export function drawnPdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = new PdfDocument({ size: 'A4', ...options });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    draw(pdf);
    pdf.end();
  });
}

/** The sample minutes as a PDF in letters of many widths, its table without lines. */
export const pdfMinutes = (options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> =>
  drawnPdf((pdf) => {
    pdf.fontSize(18).text('Housing Board').fontSize(11).text('Thursday 14 July 2022').moveDown();
    pdf.text('The Board noted the report of the officers and thanked everybody who had taken part in it.').moveDown();
    pdf.text(MARKED).moveDown();
    for (const [action, lead, deadline] of ROWS) {
      const { y } = pdf;
      pdf.text(action, 72, y).text(lead, 290, y).text(deadline, 400, y).moveDown(0.5);
    }
    pdf.text('', 72).moveDown().fontSize(14).text('Actions').fontSize(11).moveDown();
    LISTED.forEach((text, at) => pdf.text(`${at + 1}. ${text}`));
  }, options);
