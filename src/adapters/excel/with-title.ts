import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';

const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const escapeXml = (words: string): string =>
  words.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`).replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu, ' ');

/** Adds what the library leaves out: the workbook's title and language, which screen readers say first. */
export const withTitle = (title: string, language: 'en' | 'cy'): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () => `<Override PartName="/docProps/core.xml" ContentType="${CORE}"/>`,
      },
      '_rels/.rels': {
        insert: () => `<Relationship Id="rIdCore" Type="${RELATION}" Target="docProps/core.xml"/>`,
      },
    },
    write: {
      files: () => ({
        'docProps/core.xml': [
          '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
          ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
          `<dc:title>${escapeXml(title)}</dc:title><dc:language>${language}-GB</dc:language>`,
          '</cp:coreProperties>',
        ].join(''),
      }),
    },
  },
});
