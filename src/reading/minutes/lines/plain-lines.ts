import { narrow } from '../../text/narrow.js';
import { CELL_BREAK, type MinutesLine } from './minutes-line.js';
import { plainText } from './plain-text.js';

const TAG =
  /<(\/?)(table|thead|tbody|tfoot|tr|td|th|p|div|br|hr|li|ul|ol|h[1-6]|span|b|strong|em|i|u|a|font|html|body|head|title|section|article|header|footer|main|sup|sub|caption|col|colgroup|dl|dt|dd|blockquote|label|input|style|script|small|pre|code|img|meta|link)(?:\s[^<>]{0,500})?\/?>|<!--|<!doctype[^<>]{0,200}>/giu;
const BLOCKS = new Set(['p', 'div', 'br', 'hr', 'li', 'ul', 'ol', 'section', 'article', 'header', 'footer', 'main']);
const MORE_BLOCKS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title', 'caption', 'dl', 'dt', 'dd', 'blockquote']);
/** The deepest indent of a bullet. */
const MOST_DEPTH = 8;
const WIDE = /[^\0-\xff]/;
const NEWLINE = /\r\n?|\n|\f|\u2029/gu;

/** The lines of a text, plain or HTML, as plain words. Takes time linear in the text's length. */
export function plainLines(text: string): readonly MinutesLine[] {
  const lines: MinutesLine[] = [];
  const html = new HtmlLines(lines);
  const isWide = WIDE.test(text);
  let start = 0;
  let number = 1;
  const take = (end: number): void => {
    const line = text.slice(start, end);
    html.take(isWide ? narrow(line) : line, number);
    number++;
  };
  NEWLINE.lastIndex = 0;
  for (let found = NEWLINE.exec(text); found !== null; found = NEWLINE.exec(text)) {
    take(found.index);
    start = found.index + found[0].length;
  }
  take(text.length);
  html.end();
  return lines;
}

/** Joins raw lines of HTML into lines of plain words; a row of a table becomes one line. */
class HtmlLines {
  private words = '';
  /** The last character, and whether there are any words; stored, because searching a freshly joined string is slow. */
  private ending = '';
  private isFilled = false;
  private begun = 1;
  private isInRow = false;
  /** How many lists enclose the next words. */
  private depth = 0;
  private skipping: string | null = null;

  constructor(private readonly lines: MinutesLine[]) {}

  take(raw: string, number: number): void {
    if (!this.isInRow && this.skipping === null && !raw.includes('<')) {
      this.lines.push({ text: plainText(raw), number });
      return;
    }
    if (this.words === '') this.begun = number;
    const isRow = raw.includes('\t') || raw.includes('|');
    let from = 0;
    let hasBlock = false;
    for (const tag of raw.matchAll(TAG)) {
      if (this.skipping === null) this.add(raw.slice(from, tag.index));
      from = tag.index + tag[0].length;
      const name = tag[2]?.toLowerCase() ?? '!';
      hasBlock = this.tag(name, tag[1] === '/', isRow, number) || hasBlock;
    }
    if (this.skipping === null) this.add(raw.slice(from));
    if (this.isInRow) this.add(' ');
    else if (!hasBlock || this.words !== '') this.flush(number);
  }

  end(): void {
    if (this.isFilled) this.flush(this.begun);
  }

  /** Handles a tag and returns whether it ended a line. */
  private tag(name: string, isEnd: boolean, isRow: boolean, number: number): boolean {
    if (name === 'style' || name === 'script') {
      this.skipping = isEnd ? null : name;
      return false;
    }
    if (this.skipping !== null) return false;
    if (name === 'tr' || name === 'table') {
      if (this.isFilled) this.flush(number);
      this.clear();
      this.begun = number;
      this.isInRow = name === 'tr' && !isEnd;
      return true;
    }
    if (name === 'td' || name === 'th') {
      if (isEnd) this.add('\t');
      return false;
    }
    if (name === 'ul' || name === 'ol') this.depth = Math.max(0, this.depth + (isEnd ? -1 : 1));
    if (!BLOCKS.has(name) && !MORE_BLOCKS.has(name)) return false;
    if (this.isInRow || isRow) {
      if (this.words !== '' && this.ending !== '\t') this.add(CELL_BREAK);
      if (name === 'li' && !isEnd) this.add(this.bullet());
      return false;
    }
    if (this.isFilled) this.flush(number);
    if (name === 'li' && !isEnd) {
      this.clear();
      this.add(this.bullet());
    }
    return true;
  }

  /** Indents a list inside a list. */
  private bullet(): string {
    return `${'  '.repeat(Math.min(MOST_DEPTH, Math.max(0, this.depth - 1)))}• `;
  }

  private flush(number: number): void {
    const words = this.isInRow ? this.words.trimEnd() : this.words;
    this.lines.push({ text: plainText(words), number: this.begun });
    this.clear();
    this.begun = number;
  }

  private add(words: string): void {
    if (words === '') return;
    this.words += words;
    this.ending = words.slice(-1);
    this.isFilled ||= words.trim() !== '';
  }

  private clear(): void {
    this.words = '';
    this.ending = '';
    this.isFilled = false;
  }
}
