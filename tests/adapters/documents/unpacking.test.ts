import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/adapters/documents/read-document.js';
import * as heavy from './heavy-documents.mjs';
import { pdfMinutes, textOf, wordMinutes } from './sample-documents.js';

const codeOf = async (name: string, bytes: Uint8Array): Promise<string> => textOf(await readDocument({ name, bytes }));

const PDFS: readonly (readonly [string, () => Uint8Array])[] = [
  ['a stream that is packed twice', () => heavy.twicePackedPdf(105)],
  ['a stream in hexadecimal digits', () => heavy.hexPdf(105)],
  ['a stream of runs', () => heavy.runLengthPdf(105)],
  ['streams that are each within it', () => heavy.pagedPdf(1, 5, 21)],
];

describe('a document that unpacks to over 100 MB', () => {
  it.each(PDFS)('is refused as too long: a PDF of %s', async (_, make) => {
    expect(await codeOf('minutes.pdf', make())).toBe('document-too-long');
  });

  it('is refused as too long: a mail of attachments that are each within the limit', async () => {
    const padding = new Uint8Array(40 * 1024 * 1024);
    const parts = unzipSync(await wordMinutes());
    const zip = Buffer.from(zipSync({ ...parts, 'word/padding.bin': padding })).toString('base64');
    const attached = `--edge\nContent-Type: application/octet-stream; name="a.docx"\nContent-Disposition: attachment; filename="a.docx"\nContent-Transfer-Encoding: base64\n\n${zip}\n`;
    const mail = (attachments: number): string =>
      `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=edge\n\n${attached.repeat(attachments)}--edge--`;
    expect(await codeOf('minutes.eml', Buffer.from(mail(3)))).toBe('document-too-long');
    expect(await codeOf('minutes.eml', Buffer.from(mail(2)))).toContain('Housing Board');
  });

  it('is too long, a PDF of one stream, and leaves the next one to be read, and everything as it was', async () => {
    const { Uint8Array: bytes, DecompressionStream: stream } = globalThis;
    expect(await codeOf('minutes.pdf', heavy.flatePdf(105))).toBe('document-too-long');
    expect([globalThis.Uint8Array, globalThis.DecompressionStream]).toEqual([bytes, stream]);
    expect(await codeOf('minutes.pdf', await pdfMinutes())).toContain('Housing Board');
    expect(await codeOf('minutes.pdf', heavy.pagedPdf(3, 2, 1))).toBe('document-scanned');
  });
});
