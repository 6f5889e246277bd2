import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { contrast, houseStyleSchema, PLAIN_STYLE } from '../../../src/model/house-style.js';
import { longGroup, papersGroup } from '../../fixtures/papers-group.js';
import { make } from './make.js';
import { readPdf, tagsNamed } from './read-pdf.js';

const require = createRequire(import.meta.url);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const pdf = async (...asked: Parameters<typeof make>) => readPdf((await make(...asked)).bytes);

describe('a paper as PDF', () => {
  it('states its title and language, and that it is tagged to PDF/UA', async () => {
    const read = await pdf(papersGroup(), { what: 'matters-arising', format: 'pdf', language: 'cy' });
    expect(read).toMatchObject({
      title: 'Materion yn codi: Grŵp Cymorth & Herio <ISCG>',
      language: 'cy-GB',
      isMarked: true,
    });
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.metadata).toContain('/DisplayDocTitle true');
  });

  it('has headings as tags and as bookmarks, in order', async () => {
    const read = await pdf(papersGroup(), { what: 'actions', format: 'pdf' });
    expect(read.headings).toEqual(['Grŵp Cymorth & Herio <ISCG>: Actions and decisions', 'Actions', 'Decisions']);
    expect(read.outline).toEqual(['Actions', 'Decisions']);
    expect(read.tags.flatMap((page) => tagsNamed(/^H\d$/, page)).map(({ role }) => role)).toEqual(['H1', 'H2', 'H2']);
  });

  it('has column and row headers, and its figure says what it shows', async () => {
    const read = await pdf(papersGroup(), { what: 'matters-arising', format: 'pdf' });
    const rows = read.tags.flatMap((page) => tagsNamed(/^TR$/, page));
    const [heads, first] = rows.map((row) => row.children.map(({ role }) => role));
    expect(heads).toEqual(Array.from({ length: 8 }, () => 'TH'));
    expect(first).toEqual(['TH', ...Array.from({ length: 7 }, () => 'TD')]);
    expect(read.metadata).toMatch(/\/Scope \/Column/);
    expect(read.metadata).toMatch(/\/Scope \/Row/);
    const [figure] = read.tags.flatMap((page) => tagsNamed(/^Figure$/, page));
    expect(figure?.alt).toMatch(/^Summary: Overdue, with no update: 1; Overdue: 1; Due by the meeting: 1;/);
  });

  it('marks words in the other language', async () => {
    const read = await pdf(papersGroup(), { what: 'matters-arising', format: 'pdf', language: 'both' });
    const spans = read.tags.flatMap((page) => tagsNamed(/^Span$/, page));
    expect(spans.filter(({ lang }) => lang === 'en-GB').map(({ words }) => words.trim())).toContain('Matters arising');
    expect(spans.every(({ lang }) => lang === 'en-GB')).toBe(true);
    const inEnglish = await pdf(papersGroup(), { what: 'agenda', format: 'pdf' });
    const welsh = inEnglish.tags.flatMap((page) => tagsNamed(/^Span$/, page));
    expect(welsh.map(({ lang, words }) => [lang, words.trim()])).toContainEqual([
      'cy-GB',
      'Hyfforddiant i arweinwyr polisi',
    ]);
  });

  it('has one header per table however many pages it takes, and page numbers outside the content', async () => {
    const read = await pdf(longGroup(300), { what: 'actions', format: 'pdf' });
    expect(read.pages).toBeGreaterThan(10);
    expect(read.tables.flat().filter(([first]) => first === 'Reference')).toHaveLength(2);
    expect(read.tables.flat().flat().join(' ')).not.toMatch(/\bPage \d/);
    expect(read.all).toContain(`Page ${read.pages}`);
  });

  it('shows a replacement for a character that its font lacks', async () => {
    const [action] = papersGroup().actions;
    if (action === undefined) throw new Error('no action');
    const group = papersGroup({ actions: [{ ...action, task: 'Ask 漢字 and ŵŷ 🙂' }] });
    const read = await pdf(group, { what: 'log', format: 'pdf' });
    expect(read.tables.flat().flat()).toContain('Ask ?? and ŵŷ ?');
  });

  it('cuts no row or word, however long', async () => {
    const [action] = papersGroup().actions;
    if (action === undefined) throw new Error('no action');
    const task = `Begin ${'circulate the paper '.repeat(600)}${'x'.repeat(500)} end`;
    const read = await pdf(papersGroup({ actions: [{ ...action, task }] }), { what: 'log', format: 'pdf' });
    const squeezed = read.tables.flat().flat().join('').replace(/\s/gu, '');
    expect(squeezed.match(/circulate/g)).toHaveLength(600);
    expect(squeezed.match(/x+/g)?.join('').length).toBeGreaterThanOrEqual(500);
  });

  it('is in large print on request', async () => {
    const usual = await pdf(papersGroup(), { what: 'log', format: 'pdf' });
    const large = await pdf(papersGroup(), { what: 'log', format: 'pdf', isLarge: true });
    expect(large.pages).toBeGreaterThan(usual.pages);
    expect(large.tables.flat().flat()).toContain('Extensions');
  });
});

describe('a paper as a Word document', () => {
  const parts = async (...asked: Parameters<typeof make>) => unzipSync((await make(...asked)).bytes);

  it('has repeating headers, heading styles, its title, and the language of each run', async () => {
    const files = await parts(papersGroup(), { what: 'actions', format: 'docx', language: 'both' });
    const body = text(files['word/document.xml']);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body.match(/w:val="Heading2"/g)).toHaveLength(2);
    expect(body).toContain('<w:lang w:val="cy-GB"/></w:rPr><w:t xml:space="preserve">Camau gweithredu</w:t>');
    expect(body).toContain('<w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">Actions</w:t>');
    expect(text(files['word/styles.xml'])).toContain('<w:lang w:val="cy-GB"/>');
    expect(text(files['docProps/core.xml'])).toContain(
      '<dc:title>Camau gweithredu a phenderfyniadau / Actions and decisions: Grŵp Cymorth &amp; Herio &lt;ISCG&gt;</dc:title>',
    );
  });

  it('has the house style, with words for the logo', async () => {
    const font = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
    const logo = readFileSync('manifest/color.png');
    const style = {
      ...PLAIN_STYLE,
      body: { en: 'Welsh Body', cy: 'Corff Cymru' },
      logo: { bytes: logo, alt: { en: 'A red dragon', cy: 'Draig goch' } },
      font: 'Georgia',
      fontFiles: { regular: font, bold: font },
      colours: { heading: '#5c0a2e', tableHead: '#f0e6ea' },
    };
    const asked = { what: 'actions', language: 'cy' } as const;
    const files = unzipSync((await make(papersGroup(), { ...asked, format: 'docx' }, style)).bytes);
    const all = Object.values(files).map(text).join('\n');
    for (const part of ['Corff Cymru', 'Draig goch', 'Georgia', '5c0a2e', 'f0e6ea']) expect(all).toContain(part);
    const read = await readPdf((await make(papersGroup(), { ...asked, format: 'pdf' }, style)).bytes);
    const [figure] = read.tags.flatMap((page) => tagsNamed(/^Figure$/, page));
    expect(figure?.alt).toBe('Draig goch');
    expect(read.all).toContain('Corff Cymru');
    const html = text((await make(papersGroup(), { ...asked, format: 'html' }, style)).bytes);
    expect(html).toContain('alt="Draig goch"');
  });
});

describe('a paper as a workbook', () => {
  it('states its title and language, and has a sheet for each table with fixed headers', async () => {
    const files = unzipSync((await make(papersGroup(), { what: 'log', format: 'xlsx', language: 'cy' })).bytes);
    expect(text(files['docProps/core.xml'])).toContain('<dc:title>Cofnod camau gweithredu: Grŵp Cymorth &#38; Herio');
    expect(text(files['docProps/core.xml'])).toContain('<dc:language>cy-GB</dc:language>');
    const names = [...text(files['xl/workbook.xml']).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Cofnod camau gweithredu', 'Camau gweithredu', 'Penderfyniadau', 'Hanes']);
    expect(text(files['xl/worksheets/sheet2.xml'])).toMatch(/<pane [^>]*state="frozen"/);
    expect(text(files['xl/styles.xml'])).toContain('[$-452]d mmmm yyyy');
  });

  it('has no formula, whatever people wrote', async () => {
    const files = unzipSync((await make(papersGroup(), { what: 'log', format: 'xlsx' })).bytes);
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.map(([, bytes]) => text(bytes)).join('')).not.toMatch(/<f[ >]/);
  });
});

describe('a house style', () => {
  it('is refused if its colours are hard to read', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
    expect(houseStyleSchema.safeParse({ colours: { heading: '#999999' } }).success).toBe(false);
    expect(houseStyleSchema.safeParse({ colours: { tableHead: '#1d3557' } }).success).toBe(false);
    expect(houseStyleSchema.safeParse({ colours: { heading: '#5c0a2e', tableHead: '#f0e6ea' } }).success).toBe(true);
    expect(houseStyleSchema.safeParse({}).success).toBe(true);
  });
});
