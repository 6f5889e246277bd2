import { extname } from 'node:path';

/** How to read a document. */
type DocumentKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'html' | 'eml' | 'vtt' | 'rows' | 'text' | 'broken' | 'unknown';

const BY_EXTENSION: Readonly<Record<string, DocumentKind>> = {
  '': 'text',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.log': 'text',
  '.docx': 'text',
  '.xlsx': 'text',
  '.pdf': 'text',
  '.csv': 'rows',
  '.tsv': 'rows',
  '.htm': 'html',
  '.html': 'html',
  '.eml': 'eml',
  '.vtt': 'vtt',
};

/** Acrobat, and every reader since, finds the mark anywhere in the first kilobyte. */
const PDF_MARK_WITHIN = 1024;
const MAGIC: readonly (readonly [DocumentKind, RegExp])[] = [
  ['zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['ole', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['rtf', /^\{\\rtf/],
  ['vtt', /^(?:\xef\xbb\xbf)?WEBVTT(?=\s|$)/],
  ['html', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html)[\s>]/i],
  ['pdf', /(?:^|[\r\n])%PDF-\d/],
];

/** Tells a file's kind by its first bytes, else by its name, so a mislabelled file is still read correctly. */
export function documentKind(name: string, bytes: Uint8Array): DocumentKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, PDF_MARK_WITHIN));
  const found = MAGIC.find(([, mark]) => mark.test(head.toString('latin1')));
  if (found) return found[0];
  const extension = extname(name).toLowerCase();
  // Text with another file's extension is still text; other bytes are a document whose beginning is lost.
  if ((extension === '.docx' || extension === '.xlsx' || extension === '.pdf') && head.includes(0)) return 'broken';
  return BY_EXTENSION[extension] ?? 'unknown';
}
