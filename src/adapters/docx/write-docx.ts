import { Document, Footer, Header, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { bodyNames, type HouseStyle } from '../../model/house-style.js';
import { type Block, firstLanguage, type Paper, plainText, unitOf } from '../../model/paper.js';
import type { PaperLook, PaperWriter } from '../../ports/papers.js';
import { PAGE } from './page.js';
import { LOCALES, runsOf } from './runs.js';
import { tableOf } from './table.js';
import { pictureSize } from './picture-size.js';

/** Sizes in half points: of words, and of large print. */
const SIZE = { body: 20, large: 36 };

/** A paper as a Word document, with headings, heads of tables that repeat, and the language of each run. */
export const writeDocx: PaperWriter = (paper, look) => {
  const { style, isLarge } = look;
  const size = isLarge ? SIZE.large : SIZE.body;
  const colour = style.colours.heading.slice(1);
  const heading = (scale: number) => ({
    run: { size: Math.round(size * scale), bold: true, color: colour, font: style.font },
    paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
  });
  const document = new Document({
    title: `${plainText(paper.title)}: ${plainText(paper.group)}`,
    creator: bodyNames(style, paper.language).join(' / '),
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: style.font, size, language: { value: LOCALES[firstLanguage(paper.language)] } } },
        title: heading(1.8),
        heading1: heading(1.8),
        heading2: heading(1.3),
      },
    },
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: headOf(style, paper) }) },
        footers: { default: new Footer({ children: [footOf(paper)] }) },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [...runsOf(paper.group), new TextRun(': '), ...runsOf(paper.title)],
          }),
          ...paper.lines.map((line) => new Paragraph({ children: runsOf(line), spacing: { after: 80 } })),
          ...paper.sections.flatMap((section) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(section.heading) }),
            ...section.blocks.flatMap((block) => blockOf(block, look)),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
};

const headOf = (style: HouseStyle, { language }: Paper): Paragraph[] => [
  ...(style.logo === null ? [] : [new Paragraph({ children: [logoOf(style.logo, firstLanguage(language))] })]),
  ...bodyNames(style, language).map((name) => new Paragraph({ children: [new TextRun(name)] })),
];

function logoOf({ bytes, alt }: NonNullable<HouseStyle['logo']>, language: 'en' | 'cy'): ImageRun {
  const words = alt[language];
  return new ImageRun({
    type: 'png',
    data: bytes,
    transformation: pictureSize(bytes),
    altText: { name: words, title: words, description: words },
  });
}

const footOf = ({ labels }: Paper): Paragraph =>
  new Paragraph({
    children: [
      ...runsOf(labels.page),
      new TextRun({ children: [' ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  });

function blockOf(block: Block, look: PaperLook): readonly (Paragraph | ReturnType<typeof tableOf>)[] {
  if (block.kind === 'table') return [tableOf(block, look.style), new Paragraph({})];
  if (block.kind === 'paragraph') return [new Paragraph({ children: runsOf(block.text) })];
  return block.parts.map(
    ({ name, number }) =>
      new Paragraph({ bullet: { level: 0 }, children: [...runsOf(name), new TextRun(`: ${number}${unitOf(block)}`)] }),
  );
}
