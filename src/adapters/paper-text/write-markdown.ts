import { type Block, type PaperTable, type PaperText, plainText, unitOf } from '../../model/paper.js';
import type { PaperWriter } from '../../ports/papers.js';

/** Escapes words for Markdown, on one line. */
const escaped = (words: string): string =>
  words
    .replace(/\s*[\r\n]+\s*/gu, ' ')
    .trim()
    .replace(/[\\*_[\]`~<>|&]/gu, (sign) => `\\${sign}`)
    .replace(/^(#{1,6}(?=\s|$)|[-+=](?=[\s-]|$))/u, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');

const inMarkdown = (text: PaperText): string => escaped(plainText(text));

const rowOf = (cells: readonly PaperText[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;

const tableLines = ({ columns, rows }: PaperTable): readonly string[] => [
  rowOf(columns.map(({ head }) => head)),
  `|${' --- |'.repeat(columns.length)}`,
  ...rows.map((row) => rowOf(row.map(({ text }) => text))),
];

function blockLines(block: Block): readonly string[] {
  if (block.kind === 'table') return tableLines(block);
  if (block.kind === 'paragraph') return [inMarkdown(block.text)];
  return block.parts.map(({ name, number }) => `- ${inMarkdown(name)}: ${number}${unitOf(block)}`);
}

/** Writes a paper as Markdown, to paste into minutes or a wiki. */
export const writeMarkdown: PaperWriter = ({ title, group, lines, sections }) => {
  const text = [
    `# ${inMarkdown(group)}: ${inMarkdown(title)}`,
    '',
    ...lines.flatMap((line) => [inMarkdown(line), '']),
    ...sections.flatMap(({ heading, blocks }) => [
      `## ${inMarkdown(heading)}`,
      '',
      ...blocks.flatMap((block) => [...blockLines(block), '']),
    ]),
  ].join('\n');
  return Promise.resolve(new TextEncoder().encode(text));
};
