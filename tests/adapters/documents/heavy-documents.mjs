// Documents that are meant to take a reader's memory or its time. Plain JavaScript, for the benchmark of the same name
// reads them as well as the tests.
import { deflateRawSync, deflateSync, constants } from 'node:zlib';

const MEGABYTE = 1024 * 1024;

/** So many megabytes of spaces as a zlib stream: a block once packed, again and again. */
function packedSpaces(megabytes) {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array(megabytes).fill(block), Buffer.from([3, 0])]);
}

/** A PDF whose pages are each of these content streams, with the dictionary entries that say how each is packed. */
function pdfOfPages(pages) {
  const objects = [];
  const add = (...parts) => objects.push(parts) + 2;
  const kids = pages.map((streams) => {
    const contents = streams.map(({ entries, bytes }) =>
      add(`<</Length ${bytes.length}${entries}>>\nstream\n`, bytes, '\nendstream'),
    );
    const list = contents.map((number) => `${number} 0 R`).join(' ');
    return add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents[${list}]>>`);
  });
  const list = kids.map((number) => `${number} 0 R`).join(' ');
  const parts = [
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n`,
    `2 0 obj\n<</Type/Pages/Kids[${list}]/Count ${pages.length}>>\nendobj\n`,
    ...objects.flatMap((object, at) => [`${at + 3} 0 obj\n`, ...object, '\nendobj\n']),
    'trailer\n<</Root 1 0 R>>\n%%EOF\n',
  ];
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
}

const pdfOfStream = (entries, bytes) => pdfOfPages([[{ entries, bytes }]]);

const FLATE = '/Filter/FlateDecode';

/** A PDF of one stream that unpacks to so many megabytes. */
export const flatePdf = (megabytes) => pdfOfStream(FLATE, packedSpaces(megabytes));

/** The same, packed twice, so that little of it shows. */
export const twicePackedPdf = (megabytes) =>
  pdfOfStream('/Filter[/FlateDecode/FlateDecode]', deflateSync(packedSpaces(megabytes)));

/** The same, in hexadecimal digits. */
export const hexPdf = (megabytes) =>
  pdfOfStream('/Filter[/ASCIIHexDecode/FlateDecode]', Buffer.from(packedSpaces(megabytes).toString('hex')));

/** The same, packed by runs: 128 spaces in two bytes. */
export const runLengthPdf = (megabytes) =>
  pdfOfStream('/Filter/RunLengthDecode', Buffer.alloc(megabytes * 16_384, Buffer.from([129, 0x20])));

/** A PDF of so many pages of so many streams, each of which unpacks to so many megabytes. */
export const pagedPdf = (pages, streams, megabytes) => {
  const stream = { entries: FLATE, bytes: packedSpaces(megabytes) };
  return pdfOfPages(Array.from({ length: pages }, () => Array(streams).fill(stream)));
};

/** Ten megabytes of the shortest points of a list there are. */
export const dashes = (characters = 10_000_000) => new TextEncoder().encode('- x\n'.repeat(characters / 4));

/** One action of so many characters. */
export const longAction = (characters) =>
  new TextEncoder().encode(`ACTION: Sian to ${'send it '.repeat(characters / 8)}`);

/** A table in HTML whose cells ask to be said in as many rows and columns as there may be. */
export const spannedHtml = (rows) =>
  new TextEncoder().encode(`<html><table>${'<tr><td colspan=1000 rowspan=60000>word'.repeat(rows)}</table></html>`);
