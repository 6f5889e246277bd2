import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/adapters/documents/limits.js';
import { readDocument } from '../../../src/adapters/documents/read-document.js';
import * as heavy from './heavy-documents.mjs';
import { pdfMinutes, textOf, wordMinutes } from './sample-documents.js';

const codeOf = async (name: string, bytes: Uint8Array): Promise<string> => textOf(await readDocument({ name, bytes }));

/** `npm run test:long` unpacks documents to the limit itself; among the tests it is lowered for them. */
const isFull = process.env['UNPACKING'] === 'full';
const USUAL = LIMITS.unpackedBytes;
const MEGABYTES = isFull ? 100 : 20;

const PDFS: readonly (readonly [string, (percent: number) => Uint8Array])[] = [
  ['a stream that is packed twice', (percent) => heavy.twicePackedPdf((percent * MEGABYTES) / 100)],
  ['a stream in hexadecimal digits', (percent) => heavy.hexPdf((percent * MEGABYTES) / 100)],
  ['a stream of runs', (percent) => heavy.runLengthPdf((percent * MEGABYTES) / 100)],
  ['streams that are each within it', (percent) => heavy.pagedPdf(1, 5, Math.ceil((percent * MEGABYTES) / 500))],
];

beforeAll(() => {
  Object.assign(LIMITS, { unpackedBytes: MEGABYTES * 1024 * 1024 });
});

afterAll(() => {
  Object.assign(LIMITS, { unpackedBytes: USUAL });
});

describe('a document that unpacks to more than any may', () => {
  it.each(PDFS)('is refused as too long: a PDF of %s', async (_, make) => {
    expect(await codeOf('minutes.pdf', make(105))).toBe('document-too-long');
    expect(await codeOf('minutes.pdf', make(20))).toBe('document-scanned');
  });

  it('is refused as too long: a mail of attachments that are each within the limit', async () => {
    const padding = new Uint8Array(0.4 * LIMITS.unpackedBytes);
    const parts = unzipSync(await wordMinutes());
    const zip = Buffer.from(zipSync({ ...parts, 'word/padding.bin': padding }, { level: 1 })).toString('base64');
    const attached = `--edge\nContent-Type: application/octet-stream; name="a.docx"\nContent-Disposition: attachment; filename="a.docx"\nContent-Transfer-Encoding: base64\n\n${zip}\n`;
    const mail = (attachments: number): string =>
      `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=edge\n\n${attached.repeat(attachments)}--edge--`;
    expect(await codeOf('minutes.eml', Buffer.from(mail(3)))).toBe('document-too-long');
    expect(await codeOf('minutes.eml', Buffer.from(mail(2)))).toContain('Housing Board');
  });

  it('is too long, a PDF of one stream, and leaves the next one to be read, and everything as it was', async () => {
    const { Uint8Array: bytes, DecompressionStream: stream } = globalThis;
    expect(await codeOf('minutes.pdf', heavy.flatePdf(1.05 * MEGABYTES))).toBe('document-too-long');
    expect([globalThis.Uint8Array, globalThis.DecompressionStream]).toEqual([bytes, stream]);
    expect(await codeOf('minutes.pdf', await pdfMinutes())).toContain('Housing Board');
    expect(await codeOf('minutes.pdf', heavy.pagedPdf(3, 2, 1))).toBe('document-scanned');
  });
});
