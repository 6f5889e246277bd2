// Documents that are meant to take a reader's memory or its time. Plain JavaScript, for the benchmark of the same name
// reads them as well as the tests.
import { deflateRawSync, deflateSync, constants } from 'node:zlib';

const MEGABYTE = 1024 * 1024;

/** So many megabytes of spaces as a zlib stream: a block once packed, again and again. */
function packedSpaces(megabytes) {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array(megabytes).fill(block), Buffer.from([3, 0])]);
}

/** A PDF whose pages hold these content streams, each with the dictionary entries that say how it is packed. */
export function pdfOfStreams(streams) {
  const kids = streams.map((_, at) => `${3 + 2 * at} 0 R`).join(' ');
  const parts = [
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[${kids}]/Count ${streams.length}>>\nendobj\n`,
    ...streams.flatMap(({ entries, bytes }, at) => [
      `${3 + 2 * at} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${4 + 2 * at} 0 R>>\nendobj\n`,
      `${4 + 2 * at} 0 obj\n<</Length ${bytes.length}${entries}>>\nstream\n`,
      bytes,
      '\nendstream\nendobj\n',
    ]),
    'trailer\n<</Root 1 0 R>>\n%%EOF\n',
  ];
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
}

const FLATE = '/Filter/FlateDecode';

/** A PDF of one stream that unpacks to so many megabytes. */
export const flatePdf = (megabytes) => pdfOfStreams([{ entries: FLATE, bytes: packedSpaces(megabytes) }]);

/** The same, packed twice, so that little of it shows. */
export const twicePackedPdf = (megabytes) =>
  pdfOfStreams([{ entries: '/Filter[/FlateDecode/FlateDecode]', bytes: deflateSync(packedSpaces(megabytes)) }]);

/** The same, in hexadecimal digits. */
export const hexPdf = (megabytes) =>
  pdfOfStreams([
    { entries: '/Filter[/ASCIIHexDecode/FlateDecode]', bytes: Buffer.from(packedSpaces(megabytes).toString('hex')) },
  ]);

/** A PDF of so many pages, each of which unpacks to so many megabytes. */
export const pagedPdf = (pages, megabytes) => {
  const bytes = packedSpaces(megabytes);
  return pdfOfStreams(Array.from({ length: pages }, () => ({ entries: FLATE, bytes })));
};

/** A PDF of one stream packed by runs: 128 of a letter in two bytes. */
export const runLengthPdf = (megabytes) =>
  pdfOfStreams(
    [
      {
        entries: '/Filter/RunLengthDecode',
        bytes: Buffer.from([129, 32])
          .toString('latin1')
          .repeat(megabytes * 8192),
      },
    ].map(({ entries, bytes }) => ({ entries, bytes: Buffer.from(bytes, 'latin1') })),
  );

/** Ten megabytes of the shortest points of a list there are. */
export const dashes = (characters = 10_000_000) => new TextEncoder().encode('- x\n'.repeat(characters / 4));

/** One action of so many characters. */
export const longAction = (characters) =>
  new TextEncoder().encode(`ACTION: Sian to ${'send it '.repeat(characters / 8)}`);

/** A table in HTML whose cells ask to be said in as many rows and columns as there may be. */
export const spannedHtml = (rows) =>
  new TextEncoder().encode(`<html><table>${'<tr><td colspan=1000 rowspan=60000>word'.repeat(rows)}</table></html>`);
