import { unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import ical from 'ical.js';
import mammoth from 'mammoth';
import markdownIt from 'markdown-it';
import { readPdf } from './read-pdf.js';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** What another program than the one that wrote it reads in a paper. */
export interface ReadBack {
  /** The heads of each table and its rows, as text. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly headings: readonly string[];
  /** Every word of it, also of parts that nobody sees. */
  readonly all: string;
}

const textOf = (node: Element): string => DomUtils.textContent(node).trim();
const named = (name: string, root: Document | Element): readonly Element[] => DomUtils.getElementsByTagName(name, root);
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function fromHtml(html: string): ReadBack {
  const page = parseDocument(html);
  return {
    tables: named('table', page).map((table) =>
      named('tr', table).map((row) =>
        row.children.filter((child): child is Element => 'name' in child && /^t[hd]$/.test(child.name)).map(textOf),
      ),
    ),
    headings: ['h1', 'h2'].flatMap((name) => named(name, page).map(textOf)),
    all: html,
  };
}

const zipText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${/\.(?:xml|rels)$/.test(name) ? decode(content) : ''}`)
    .join('\n');

async function fromDocx(bytes: Uint8Array): Promise<ReadBack> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { ...fromHtml(value), all: zipText(bytes) };
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** A workbook by its XML alone: its cells by place, days by their number. */
function fromXlsx(bytes: Uint8Array): ReadBack {
  const files = unzipSync(bytes);
  const xml = (name: string): Document => parseDocument(decode(files[name] ?? new Uint8Array()), { xmlMode: true });
  const strings = named('si', xml('xl/sharedStrings.xml')).map((each) => DomUtils.textContent(each));
  const styles = xml('xl/styles.xml');
  const formats = new Map(
    named('numFmt', styles).map(({ attribs }) => [attribs['numFmtId'], attribs['formatCode'] ?? '']),
  );
  const [cellFormats] = named('cellXfs', styles);
  const isDay = (style: string | undefined): boolean => {
    const format = cellFormats === undefined ? undefined : named('xf', cellFormats)[Number(style ?? 0)];
    return formats.get(format?.attribs['numFmtId'])?.includes('yyyy') === true;
  };
  const valueOf = (cell: Element): string => {
    const value = named('v', cell).map(textOf)[0] ?? '';
    if (cell.attribs['t'] === 's') return strings[Number(value)] ?? '';
    if (cell.attribs['t'] === 'inlineStr') return textOf(cell);
    return isDay(cell.attribs['s'])
      ? new Date(EXCEL_EPOCH + Number(value) * 86_400_000).toISOString().slice(0, 10)
      : value;
  };
  const sheets = Object.keys(files)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((name) =>
      named('row', xml(name)).map((row) => {
        const cells: string[] = [];
        for (const cell of named('c', row)) cells[columnOf(cell.attribs['r'] ?? 'A1')] = valueOf(cell);
        return Array.from(cells, (cell: string | undefined) => cell ?? '');
      }),
    );
  const names = named('sheet', xml('xl/workbook.xml')).map(({ attribs }) => attribs['name'] ?? '');
  return { tables: sheets, headings: names, all: zipText(bytes) };
}

const columnOf = (place: string): number =>
  (place.match(/[A-Z]/g) ?? ['A']).reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Comma-separated values as RFC 4180 has them. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

/** Opens a paper with another reader than its writer. */
export async function readBack(
  format: 'docx' | 'xlsx' | 'pdf' | 'csv' | 'md' | 'html',
  bytes: Uint8Array,
): Promise<ReadBack> {
  switch (format) {
    case 'docx':
      return fromDocx(bytes);
    case 'xlsx':
      return fromXlsx(bytes);
    case 'pdf':
      return readPdf(bytes);
    case 'csv': {
      const text = decode(bytes);
      return { tables: [parseCsv(text.replace(/^\uFEFF/u, ''))], headings: [], all: text };
    }
    case 'md': {
      const text = decode(bytes);
      return { ...fromHtml(markdownIt().render(text)), all: text };
    }
    case 'html':
      return fromHtml(decode(bytes));
  }
}

/** The events of a calendar as another library reads them. */
export function readEvents(bytes: Uint8Array) {
  const calendar = new ical.Component(ical.parse(decode(bytes)) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ical.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      about: event.description,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
    };
  });
}
