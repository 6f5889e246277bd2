import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/adapters/documents/read-document.js';
import { actionsOf, bytesOf, drawnPdf, EXPECTED, pdfMinutes, textOf } from './sample-documents.js';

const read = (bytes: Uint8Array): ReturnType<typeof readDocument> => readDocument({ name: 'minutes.pdf', bytes });

/** One grey dot. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

describe('a PDF', () => {
  it('gives its marked, tabled and listed actions with their leads and deadlines', async () => {
    expect(actionsOf(await read(await pdfMinutes()))).toEqual(EXPECTED);
    expect(actionsOf(await read(Buffer.from(await pdfMinutes())))).toEqual(EXPECTED);
  });

  it('keeps words aligned that stand below each other, however wide the letters', async () => {
    const bytes = await drawnPdf((pdf) => {
      pdf.fontSize(11);
      pdf.text('Action', 72, 100).text('Lead', 200, 100);
      pdf.text('Fill it till it spills, illicitly', 72, 115).text('Ana', 200, 115);
      pdf.text('MOW', 72, 130).text('Tom', 200, 130);
    });
    const lines = textOf(await read(bytes)).split('\n');
    expect(lines.map((line) => line.replace(/ {2,}/, ' … '))).toEqual([
      'Action … Lead',
      'Fill it till it spills, illicitly … Ana',
      'MOW … Tom',
    ]);
    const [header = '', ana = '', tom = ''] = lines;
    expect([ana.indexOf('Ana'), tom.indexOf('Tom')]).toEqual([header.indexOf('Lead'), header.indexOf('Lead')]);
  });

  it('separates a full cell from the next one if that begins lower or higher, and otherwise continues it', async () => {
    const bytes = await drawnPdf((pdf) => {
      pdf.fontSize(11).text('No.', 72, 100).text('Action', 97, 100).text('Lead', 200, 100);
      pdf.text('1', 72, 115).text('Ring the bank now', 97, 115).text('Ana', 200, 115);
      pdf.text('2', 72, 130).text('Circulate the paper', 97, 130).text('Tom', 200, 130);
      pdf.text('All', 72, 160).text('else', 93, 160);
    });
    expect(textOf(await read(bytes)).split('\n')).toEqual([
      'No.  Action               Lead',
      '1    Ring the bank now    Ana',
      '2    Circulate the paper  Tom',
      '',
      'All else',
    ]);
  });

  it('keeps gaps between paragraphs, puts a raised "th" on its line, and separates pages', async () => {
    const bytes = await drawnPdf((pdf) => {
      pdf.fontSize(11).text('On the 14', 72, 100).fontSize(7).text('th', 119, 98);
      pdf.fontSize(11).text('the Board met', 129, 100).text('and noted the report', 72, 114).text('Next item', 72, 142);
      pdf.addPage().text('Over the page', 72, 100);
    });
    expect(textOf(await read(bytes))).toBe(
      'On the 14th the Board met\nand noted the report\n\nNext item\n\f\nOver the page',
    );
  });

  it('is refused if a password locks reading, but not if it only locks editing', async () => {
    expect(await read(await pdfMinutes({ userPassword: 'secret' }))).toEqual({ ok: false, code: 'document-locked' });
    expect(actionsOf(await read(await pdfMinutes({ ownerPassword: 'secret' })))).toEqual(EXPECTED);
  });

  it('is reported as scanned if it holds pictures of words but no text', async () => {
    const bytes = await drawnPdf((pdf) => {
      pdf.image(PICTURE, 72, 72, { width: 400 });
    });
    expect(await read(bytes)).toEqual({ ok: false, code: 'document-scanned' });
  });

  it('is reported as too long above 500 pages, and as broken if little of it is left', async () => {
    const long = await drawnPdf((pdf) => {
      for (let page = 1; page <= 500; page++) pdf.addPage();
      pdf.text('The end');
    });
    expect(await read(long)).toEqual({ ok: false, code: 'document-too-long' });
    expect(await read(bytesOf('%PDF-1.7\nnothing more'))).toEqual({ ok: false, code: 'document-broken' });
  });
});
