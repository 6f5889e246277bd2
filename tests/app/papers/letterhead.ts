import { readFileSync } from 'node:fs';
import { Document, Footer, Header, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A body's own letterhead: upright A4, a logo and its name at the head, a number at the foot, headings in green Georgia. */
export async function letterhead(
  words: readonly string[] = ['Annwyl aelodau', '{{paper}}', 'Yr eiddoch yn gywir'],
  head = 'Corff Tai Cymru',
): Promise<Uint8Array> {
  const heading = (size: number) => ({ run: { size, bold: true, color: '2e6f40', font: 'Georgia' } });
  const logo = new ImageRun({
    type: 'png',
    data: readFileSync('manifest/color.png'),
    transformation: { width: 60, height: 60 },
    altText: { name: 'logo', title: 'Draig goch', description: 'Draig goch' },
  });
  const made = await Packer.toBuffer(
    new Document({
      title: 'Letterhead',
      creator: 'Siân Rees of the design team',
      styles: { default: { document: { run: { font: 'Georgia' } }, heading1: heading(44), heading2: heading(30) } },
      sections: [
        {
          properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { left: 1_134, right: 1_134 } } },
          headers: { default: new Header({ children: [new Paragraph({ children: [logo, new TextRun(head)] })] }) },
          footers: { default: new Footer({ children: [new Paragraph('Elusen 1234567')] }) },
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [] }),
            ...words.map((line) => new Paragraph(line)),
          ],
        },
      ],
    }),
  );
  return made;
}

/** The same with one of its parts changed, or another. */
export function withPart(bytes: Uint8Array, name: string, change: (words: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[name];
  return zipSync({ ...parts, [name]: strToU8(change(part === undefined ? '' : strFromU8(part))) });
}
