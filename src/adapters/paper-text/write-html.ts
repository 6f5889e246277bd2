import { firstLanguage, plainText } from '../../model/paper.js';
import type { PaperLook, PaperWriter } from '../../ports/papers.js';
import { bodyNames, type HouseStyle } from '../../model/house-style.js';
import { blockHtml, escapeHtml, htmlText } from './html-parts.js';

const styleSheet = ({ style, isLarge }: PaperLook): string => `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: #fff; color: #0b0c0c;
  font: ${isLarge ? '1.5rem' : '1.0625rem'}/1.5 ${fontNames(style.font)}; }
h1, h2 { color: ${style.colours.heading}; line-height: 1.25; }
header img { max-height: 5rem; max-width: 100%; }
.wide { overflow-x: auto; }
.wide:focus { outline: 3px solid #0b0c0c; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; min-width: 60rem; table-layout: fixed; }
th, td { border: 1px solid #6f777b; padding: .4rem .6rem; text-align: start; vertical-align: top;
  overflow-wrap: break-word; hyphens: auto; }
thead th { background: ${style.colours.tableHead}; }
.number { text-align: end; }
ul { list-style: none; padding: 0; }
.bar { display: flex; gap: 2px; height: 1.25rem; max-width: 40rem; }
.of { border: 1px solid #6f777b; height: .7rem; margin-bottom: 1rem; }
.mark { display: inline-block; width: .8em; height: .8em; margin-inline-end: .5em; }
.bad { background: #b10e1e; } .warning { background: #985c00; } .good { background: #00703c; } .calm { background: #1d70b8; } .none { background: #6f777b; }
@media print { body { max-width: none; padding: 0; font-size: ${isLarge ? '18pt' : '10pt'}; } thead { display: table-header-group; }
  table { min-width: 0; } tr { break-inside: avoid; } h2 { break-after: avoid; } .wide { overflow: visible; } }
`;

const fontNames = (font: string): string => `"${font.replace(/[^\p{L}\p{N} -]/gu, '')}", Arial, Helvetica, sans-serif`;

const logoHtml = ({ logo }: HouseStyle, language: 'en' | 'cy'): string =>
  logo === null
    ? ''
    : `<img src="data:image/png;base64,${Buffer.from(logo.bytes).toString('base64')}" alt="${escapeHtml(logo.alt[language])}">`;

/** Writes a paper as a web page in one file, which loads nothing from elsewhere. */
export const writeHtml: PaperWriter = (paper, look) => {
  const page = firstLanguage(paper.language);
  const text = [
    '<!DOCTYPE html>',
    `<html lang="${page}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${plainText(paper.title)}: ${plainText(paper.group)}`)}</title>`,
    `<style>${styleSheet(look)}</style>`,
    '</head>',
    '<body>',
    '<header>',
    logoHtml(look.style, page),
    ...bodyNames(look.style, paper.language).map((name) => `<p>${escapeHtml(name)}</p>`),
    '</header>',
    '<main>',
    `<h1>${htmlText(paper.group, page)}: ${htmlText(paper.title, page)}</h1>`,
    ...paper.lines.map((line) => `<p>${htmlText(line, page)}</p>`),
    ...paper.sections.flatMap(({ heading, blocks }, at) => [
      `<section aria-labelledby="section-${at + 1}">`,
      `<h2 id="section-${at + 1}">${htmlText(heading, page)}</h2>`,
      ...blocks.map((block) => blockHtml(block, page, `section-${at + 1}`)),
      '</section>',
    ]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ]
    .filter((line, at, all) => line !== '' || at === all.length - 1)
    .join('\n');
  return Promise.resolve(new TextEncoder().encode(text));
};
