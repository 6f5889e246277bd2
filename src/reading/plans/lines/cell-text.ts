import { plainText } from '../../minutes/lines/plain-text.js';
import { CELL_BREAK } from '../../minutes/lines/minutes-line.js';

const IMAGE = /!\[[^\]]{0,200}\]\([^)]{0,400}\)/gu;
const LINK = /(?<!!)\[([^\]]{1,200})\]\([^)]{1,400}\)/gu;
const BREAKS = /<\s*(?:br|\/?p|\/li|\/ul|\/ol|ul|ol|\/div)\b[^>]{0,200}>/giu;
const ITEM = /<li\b[^>]{0,200}>/giu;
const TAG = /<\/?[a-z][^<>]{0,300}>/giu;
/** Marks that only ever begin a bullet point. */
const POINT = /\s+(?=[➤▪◦●■❑□➢✓]\s)/gu;
const EMPHASIS = /\*\*|__|(?<![\p{L}\d])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\d])/gu;

/** Words without tags, emphasis and link addresses. */
export function plainWords(words: string): string {
  const text = plainText(words);
  return /[[\]*_]/u.test(text)
    ? text.replace(IMAGE, ' ').replace(LINK, '$1').replace(EMPHASIS, '').trim()
    : text.trim();
}

/** The lines of a cell written as HTML or with breaks in it. */
export function cellLines(cell: string): readonly string[] {
  const text = cell
    .replace(BREAKS, CELL_BREAK)
    .replace(ITEM, `${CELL_BREAK}• `)
    .replace(TAG, '')
    .replace(POINT, CELL_BREAK);
  return text
    .split(CELL_BREAK)
    .flatMap((line) => (line.split('•').length > 2 ? line.split(/(?=•\s)/u) : [line]))
    .map(plainWords)
    .filter((line) => line !== '');
}
