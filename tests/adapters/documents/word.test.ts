import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/adapters/documents/read-document.js';
import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { actionsOf, EXPECTED, packed, textOf, wordMinutes } from './sample-documents.js';

const read = (bytes: Uint8Array, name = 'minutes.docx'): ReturnType<typeof readDocument> =>
  readDocument({ name, bytes });

describe('a Word document', () => {
  it('gives its marked, tabled and listed actions with their leads and deadlines', async () => {
    expect(actionsOf(await read(await wordMinutes()))).toEqual(EXPECTED);
  });

  it('becomes headings, rows between pipes and numbered lines', async () => {
    expect(textOf(await read(await wordMinutes()))).toBe(
      [
        'Housing Board',
        '',
        'Thursday 14 July 2022',
        '',
        '# Report of the officers',
        '',
        'ACTION: Sian Rees to circulate the report by 31 August 2022',
        '',
        '| Action | Lead | Deadline |',
        '| Send the budget to the auditor | Tom Evans | 15 September 2022 |',
        '| Book the hall | Ana Diaz | 2 August 2022 |',
        '',
        '# Actions',
        '',
        '1. Jo Price to write to the council by 5 September 2022',
        '2. Sian Rees to update the risk register by 12 August 2022',
      ].join('\n'),
    );
  });

  it('keeps columns made with tabs, and repeats a short cell in every row that it spans', async () => {
    const cell = (text: string, rowSpan?: number): TableCell =>
      new TableCell({ children: [new Paragraph(text)], ...(rowSpan === undefined ? {} : { rowSpan }) });
    const bytes = await packed([
      new Paragraph('Action\tLead'),
      new Table({
        rows: [
          new TableRow({ children: [cell('Action'), cell('Lead')] }),
          new TableRow({ children: [cell('Ring the bank'), cell('Ana Diaz', 2)] }),
          new TableRow({ children: [cell('Sign the lease')] }),
        ],
      }),
    ]);
    expect(textOf(await read(bytes))).toBe(
      'Action\tLead\n\n| Action | Lead |\n| Ring the bank | Ana Diaz |\n| Sign the lease | Ana Diaz |',
    );
  });

  it('is recognised by its content under another name', async () => {
    expect(actionsOf(await read(await wordMinutes(), 'minutes.pdf'))).toEqual(EXPECTED);
    expect(actionsOf(await read(await wordMinutes(), 'minutes'))).toEqual(EXPECTED);
  });

  it('is reported as broken if it is cut short, not a zip, or holds invalid XML', async () => {
    const bytes = await wordMinutes();
    expect(await read(bytes.slice(0, bytes.length / 2))).toEqual({ ok: false, code: 'document-broken' });
    expect(await read(Uint8Array.of(1, 2, 0, 3))).toEqual({ ok: false, code: 'document-broken' });
    const parts = unzipSync(bytes);
    const damaged = zipSync({ ...parts, 'word/document.xml': strToU8('<w:document') });
    expect(await read(damaged)).toEqual({ ok: false, code: 'document-broken' });
    const leftOpen = ['<a><b></a>', '<a><b><c/>', '<a>text', '<a/>text'];
    for (const xml of ['<a/>'.repeat(10_000), '<a>'.repeat(10_000), ...leftOpen]) {
      const odd = zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
      expect(await read(odd)).toEqual({ ok: false, code: 'document-broken' });
    }
  });

  it('is reported as broken if its zip lies about its size', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<a>'.padEnd(5000)) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
    view.setUint32(directory + 24, 100, true);
    expect(await read(bytes)).toEqual({ ok: false, code: 'document-broken' });
  });

  it('is reported as too long if it unpacks to over 100 MB or over 5,000 parts', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(2 * 1024 * 1024);
    expect(await read(bomb)).toEqual({ ok: false, code: 'document-too-long' });
    const parts = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]));
    expect(await read(zipSync(parts))).toEqual({ ok: false, code: 'document-too-long' });
  });

  it('is reported as locked with a password, and refused in the old format or from another program', async () => {
    const container = Buffer.alloc(2048);
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await read(container)).toEqual({ ok: false, code: 'document-kind-unknown' });
    expect(await read(container, 'minutes.doc')).toEqual({ ok: false, code: 'document-kind-unknown' });
    container.write('EncryptedPackage', 1024, 'utf16le');
    expect(await read(container)).toEqual({ ok: false, code: 'document-locked' });
    const slides = zipSync({ 'ppt/presentation.xml': strToU8('<presentation/>') });
    expect(await read(slides)).toEqual({ ok: false, code: 'document-kind-unknown' });
  });
});
