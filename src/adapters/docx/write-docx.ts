import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { bodyNames, type HouseStyle } from '../../model/house-style.js';
import { type Block, firstLanguage, type Paper, type PaperText, plainText, unitOf } from '../../model/paper.js';
import type { PaperLook, PaperWriter } from '../../ports/papers.js';
import { fillTemplate } from './fill-template.js';
import { PAGE, TEXT_WIDTH } from './page.js';
import { readTemplate, type Template } from './read-template.js';
import { LOCALES, type RunLook, runsOf } from './runs.js';
import { tableOf } from './table.js';
import { pictureSize } from './picture-size.js';

/** Sizes in half points: normal and large print. */
const SIZE = { body: 20, large: 36 };

/** Writes a paper as a Word document, with headings, table heads that repeat, and the language of each run. */
export const writeDocx: PaperWriter = (paper, look) => {
  const { style, isLarge } = look;
  const title = `${plainText(paper.title)}: ${plainText(paper.group)}`;
  const author = bodyNames(style, paper.language).join(' / ');
  const language = LOCALES[firstLanguage(paper.language)];
  if (style.template !== null) {
    const read = readTemplate(style.template);
    if (!read.ok) throw new Error(`the template cannot be used: ${read.why}`);
    const { headings, width } = read.template;
    const place = { width, headings, size: isLarge ? SIZE.large : null };
    return fillTemplate(style.template, bodyOf(paper, look, place), { title, author, language });
  }
  const size = isLarge ? SIZE.large : SIZE.body;
  const colour = style.colours.heading.slice(1);
  const heading = (scale: number) => ({
    run: { size: Math.round(size * scale), bold: true, color: colour, font: style.font },
    paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
  });
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: style.font, size, language: { value: language } } },
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
        children: bodyOf(paper, look, { width: TEXT_WIDTH, headings: null, size: null }),
      },
    ],
  });
  return Packer.toBuffer(document);
};

/** Where a paper goes: how wide it may be, and the heading styles of a body's own document. */
interface Place {
  readonly width: number;
  /** Null for a document of ours. */
  readonly headings: Template['headings'] | null;
  /** In half points; null for the styles' own size. */
  readonly size: number | null;
}

function bodyOf(paper: Paper, look: PaperLook, place: Place): FileChild[] {
  const { headings, size } = place;
  const scaled = (scale: number): RunLook => ({ size: size === null ? null : Math.round(size * scale) });
  const title: PaperText = [...paper.group, { words: ': ', language: null }, ...paper.title];
  return [
    new Paragraph({
      ...(headings === null ? { heading: HeadingLevel.HEADING_1 } : { style: headings.first }),
      children: runsOf(title, scaled(1.8)),
    }),
    ...paper.lines.map((line) => new Paragraph({ children: runsOf(line, { size }), spacing: { after: 80 } })),
    ...paper.sections.flatMap((section) => [
      new Paragraph({
        ...(headings === null ? { heading: HeadingLevel.HEADING_2 } : { style: headings.second }),
        children: runsOf(section.heading, scaled(1.3)),
      }),
      ...section.blocks.flatMap((block) => blockOf(block, look, place)),
    ]),
  ];
}

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

function blockOf(block: Block, { style }: PaperLook, place: Place): readonly FileChild[] {
  const { size, headings } = place;
  if (block.kind === 'table') return [tableOf(block, style, place), new Paragraph({})];
  if (block.kind === 'paragraph') return [new Paragraph({ children: runsOf(block.text, { size }) })];
  return block.parts.map(({ name, number }) => {
    const text: PaperText = [...name, { words: `: ${number}${unitOf(block)}`, language: null }];
    // A body's own document has its own lists.
    return new Paragraph({ ...(headings === null ? { bullet: { level: 0 } } : {}), children: runsOf(text, { size }) });
  });
}
