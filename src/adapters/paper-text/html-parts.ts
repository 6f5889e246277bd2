import type { Block, PaperBar, PaperTable, PaperText } from '../../model/paper.js';
import type { Language } from '../../model/language.js';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes words for HTML. */
export const escapeHtml = (words: string): string => words.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign);

/** A text as HTML; words in another language than the page's say so, for screen readers. */
export const htmlText = (text: PaperText, page: Language): string =>
  text
    .map(({ words, language, alt }) => {
      if (alt !== undefined) return `<span role="img" aria-label="${escapeHtml(alt)}">${escapeHtml(words)}</span>`;
      const safe = escapeHtml(words);
      return language === null || language === page ? safe : `<span lang="${language}">${safe}</span>`;
    })
    .join('');

function tableHtml({ columns, rows }: PaperTable, page: Language, heading: string): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const heads = columns.map(({ head }) => `<th scope="col">${htmlText(head, page)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const inside =
        cell.kind === 'day'
          ? `<time datetime="${cell.day}">${htmlText(cell.text, page)}</time>`
          : htmlText(cell.text, page);
      const numeric = cell.kind === 'number' ? ' class="number"' : '';
      return at === 0 ? `<th scope="row"${numeric}>${inside}</th>` : `<td${numeric}>${inside}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  // A wide table scrolls by itself, also by the keyboard, so the page does not have to.
  return [
    `<div class="wide" role="region" aria-labelledby="${heading}" tabindex="0">`,
    `<table aria-labelledby="${heading}">`,
    `<colgroup>${columns.map(({ width }) => `<col style="width:${Math.round((100 * width) / all)}%">`).join('')}</colgroup>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>`,
    ...body,
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

/** The bar is only for the eye: the text next to it says the same. */
const barHtml = ({ scale, parts }: PaperBar, page: Language): string =>
  scale === 'percent' ? parts.map((part) => percentHtml(part, page)).join('\n') : partsHtml(parts, page);

/** One percentage, said in words; its bar is only for the eye. */
const percentHtml = ({ name, number, tone }: PaperBar['parts'][number], page: Language): string =>
  [
    `<p>${htmlText(name, page)}: ${number}%</p>`,
    `<div class="bar of" aria-hidden="true"><span class="${tone}" style="width:${number}%"></span></div>`,
  ].join('\n');

const partsHtml = (parts: PaperBar['parts'], page: Language): string =>
  [
    `<div class="bar" aria-hidden="true">${parts
      .map(({ number, tone }) => `<span class="${tone}" style="flex:${number}"></span>`)
      .join('')}</div>`,
    '<ul>',
    ...parts.map(
      ({ name, number, tone }) =>
        `<li><span class="mark ${tone}" aria-hidden="true"></span>${htmlText(name, page)}: ${number}</li>`,
    ),
    '</ul>',
  ].join('\n');

/** A block of a section; `heading` is the id of the section's heading. */
export function blockHtml(block: Block, page: Language, heading: string): string {
  if (block.kind === 'table') return tableHtml(block, page, heading);
  return block.kind === 'bar' ? barHtml(block, page) : `<p>${htmlText(block.text, page)}</p>`;
}
