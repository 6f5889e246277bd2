import { APART, headingMark, LINES, UNSEEN } from './html-elements.js';
import { type TableCell, tableLines } from './table-lines.js';
import { addGap, blockText, newBlock, type TextBlock } from './text-block.js';

interface OpenTable {
  readonly around: TextBlock;
  readonly rows: TableCell[][];
}

type Attributes = Readonly<Record<string, string>>;

/** Tables nested deeper than this are read as lines. */
const DEEPEST_TABLE = 20;
const WIDEST_CELL = 30;
const HEADING_LENGTH = 100;

/** Turns the elements of a page into lines, one after another. */
export class HtmlBlocks {
  private block = newBlock();
  private readonly page = this.block;
  private readonly tables: OpenTable[] = [];
  private words = '';
  private bullet = '';
  private heading = '';
  private unseen = 0;
  private asWritten = 0;
  private tooDeep = 0;

  constructor(private readonly keepsTabs: boolean) {}

  open(name: string, attributes: Attributes): void {
    if (UNSEEN.has(name)) this.unseen++;
    if (this.unseen > 0) return;
    const isApart = APART.has(name);
    if (isApart || LINES.has(name)) this.endLine();
    if (isApart && this.isGapBefore(name)) addGap(this.block);
    if (name === 'pre') this.asWritten++;
    else if (name === 'ul' || name === 'ol') {
      this.block.lists.push({ next: name === 'ol' ? wholeNumber(attributes['start'], 1) : null });
    } else if (name === 'li') this.bullet = this.nextBullet(attributes);
    else this.heading = headingMark(name) ?? this.heading;
    this.openTable(name, attributes);
  }

  say(words: string): void {
    if (this.unseen > 0) return;
    if (this.asWritten === 0) {
      this.words += words;
      return;
    }
    words.split('\n').forEach((line, at) => {
      if (at > 0) this.endLine();
      this.words += line;
    });
  }

  close(name: string): void {
    if (UNSEEN.has(name)) {
      this.unseen--;
      return;
    }
    if (this.unseen > 0) return;
    const isApart = APART.has(name);
    if ((isApart || LINES.has(name)) && name !== 'br') this.endLine();
    if (name === 'pre') this.asWritten--;
    else if (name === 'ul' || name === 'ol') this.block.lists.pop();
    else if (name === 'li') this.bullet = '';
    else if (headingMark(name) !== null) this.heading = '';
    this.closeTable(name);
    if (isApart && this.isGapBefore(name)) addGap(this.block);
  }

  text(): string {
    this.endLine();
    while (this.tables.length > 0) this.closeTable('table');
    return blockText(this.page);
  }

  /** No gap before the paragraph that starts a list point, nor around a list inside a list. */
  private isGapBefore(name: string): boolean {
    return this.bullet === '' && (this.block.lists.length === 0 || (name !== 'p' && name !== 'ul' && name !== 'ol'));
  }

  private nextBullet(attributes: Attributes): string {
    const list = this.block.lists.at(-1);
    const indent = '  '.repeat(Math.min(Math.max(this.block.lists.length - 1, 0), 10));
    if (list?.next == null) return `${indent}- `;
    const number = wholeNumber(attributes['value'], list.next);
    list.next = number + 1;
    return `${indent}${number}. `;
  }

  private openTable(name: string, attributes: Attributes): void {
    if (name === 'table') {
      if (this.tables.length >= DEEPEST_TABLE) this.tooDeep++;
      else this.tables.push({ around: this.block, rows: [] });
    }
    const table = this.tables.at(-1);
    if (table === undefined || this.tooDeep > 0) return;
    if (name === 'tr') {
      this.block = table.around;
      table.rows.push([]);
    } else if (name === 'td' || name === 'th') {
      if (table.rows.length === 0) table.rows.push([]);
      this.block = newBlock();
      table.rows.at(-1)?.push({
        block: this.block,
        width: Math.min(Math.max(wholeNumber(attributes['colspan'], 1), 1), WIDEST_CELL),
        height: Math.max(wholeNumber(attributes['rowspan'], 1), 1),
      });
    }
  }

  private closeTable(name: string): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (this.tooDeep > 0) {
      if (name === 'table') this.tooDeep--;
      return;
    }
    if (name !== 'table' && name !== 'tr' && name !== 'td' && name !== 'th') return;
    this.block = table.around;
    if (name !== 'table') return;
    this.tables.pop();
    addGap(this.block);
    for (const line of tableLines(table.rows)) {
      if (line.kind === 'gap') addGap(this.block);
      else this.block.lines.push(line);
    }
  }

  private endLine(): void {
    const text = this.asWritten > 0 ? this.words.trimEnd() : this.collapsed();
    this.words = '';
    if (text.trim() === '') return;
    const isHeading = this.heading !== '' && text.length < HEADING_LENGTH && !text.includes(':');
    const mark = isHeading && this.bullet === '' ? `${this.heading} ` : this.bullet;
    this.block.lines.push({ kind: this.bullet === '' ? 'words' : 'item', text: mark + text });
    this.bullet = '';
  }

  private collapsed(): string {
    const space = this.keepsTabs ? /[ \n\r\f\u00a0]+/gu : /[ \t\n\r\f\u00a0]+/gu;
    return this.words.replace(space, ' ').trim();
  }
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : otherwise;
}
