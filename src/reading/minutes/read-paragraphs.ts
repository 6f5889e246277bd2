import { readMarker } from '../actions/action-marker.js';
import { readBullet } from '../text/read-bullet.js';
import { isLabelLine } from './label-line.js';
import { chatLine } from './lines/chat-line.js';
import type { MinutesLine } from './lines/minutes-line.js';
import { isUnfinished } from './lines/unfinished.js';
import type { MarginSplit } from './margin.js';
import type { Paragraph } from './paragraph.js';
import { isSectionHeading } from './section-heading.js';
import { isLedLine } from './stated-actions.js';

interface Open extends Omit<Paragraph, 'text' | 'margin' | 'margins' | 'due'> {
  readonly parts: string[];
  readonly margins: { names: string; line: number }[];
  due: string | null;
  last: string;
  /** Whether it begins with a marker and its sentence has not ended yet. */
  readonly isMarked: boolean;
}

/** The width of a page in characters, at which lines break; infinite if lines are whole paragraphs. */
export function pageWidth(lines: readonly MinutesLine[]): number {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter((length) => length > 40);
  if (lengths.length < 4) return lengths.some((length) => length > 130) ? Infinity : 85;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  return width > 140 ? Infinity : width;
}

/** A day at the beginning of a line is not the line's number. */
const DATE =
  /^\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|maw|ebr|mai|meh|gor|awst|medi|hyd|tach|rhag)\p{Ll}{0,7}(?!\p{L})/iu;

function goesOn(before: Open, text: string, width: number): boolean {
  const words = text.trimStart();
  const last = before.last.trimEnd();
  if (/^[\p{Ll}&]/u.test(words)) return !/[.!?]$/u.test(last) || last.length > width * 0.6;
  if (/:[–—-]$/u.test(last)) return false;
  if (isUnfinished(last)) return true;
  if (/[.:;!?]["”)]?$/u.test(last)) return false;
  if (before.isMarked && last.length > width * 0.8) return true;
  if (DATE.test(words) && last.length > width * 0.6) return true;
  const next = /^\S+/u.exec(words)?.[0] ?? '';
  return last.length + next.length >= width - 2 && last.length > width * 0.6;
}

const KEEPS_HYPHEN = /(?:^|\s)(?:co|non|anti|self|sub|re|pre|multi|cross|long|short|e|inter|semi|well)-$/iu;

function joinLines(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  const joined = parts.map((part, at) => {
    if (at === parts.length - 1) return part;
    const end = part.slice(-12);
    return /\p{Ll}-$/u.test(end) && !KEEPS_HYPHEN.test(end) ? part.slice(0, -1) : `${part} `;
  });
  return joined.join('');
}

/** "Catering: Ask …": a label and a new sentence. */
const LABELLED = /^\s*\p{Lu}[\p{L}'’&/ ()-]{1,34}: \p{Lu}/u;

const beginsAnew = (text: string): boolean =>
  readMarker(text) !== null ||
  /^\s*\[\p{L}{3,12}\] /u.test(text) ||
  isLabelLine(text) ||
  LABELLED.test(text) ||
  chatLine(text) !== null;

/** Adds what stands in the margin of the last line; after a slash it goes on with the names of the line before. */
function takeMargin({ margins, parts }: Open, names: string): void {
  const before = margins.at(-1);
  if (before !== undefined && /[/,&]$/u.test(before.names)) before.names += names;
  else margins.push({ names, line: parts.length - 1 });
}

/** Gathers lines into paragraphs. */
class ParagraphBuilder {
  readonly found: Paragraph[] = [];
  private open: Open | null = null;
  private afterGap = true;
  /** A margin alone on a line, whose paragraph had one already: it is the next one's. */
  private ahead: string | null = null;

  constructor(private readonly width: number) {}

  /** Takes a blank line. Its margin may still hold the name for the paragraph before. */
  gap(margin: string | null): void {
    if (margin === null || !this.open) this.close();
    if (margin !== null && this.open?.margins.length === 0) takeMargin(this.open, margin);
    else if (margin !== null) this.ahead = margin;
    this.afterGap = this.afterGap || margin === null;
  }

  add({ text, margin, due = null }: MarginSplit, line: number): void {
    const bullet = readBullet(text.trim());
    const isLed = isLedLine(text) && !(this.open && goesOn(this.open, text, this.width));
    const begins = bullet !== null || isLed || beginsAnew(text);
    if (this.open && !begins && goesOn(this.open, text, this.width) && !isSectionHeading(text)) {
      this.open.parts.push(text.trim());
      if (margin !== null) takeMargin(this.open, margin);
      this.open.due ??= due;
      this.open.last = text;
    } else {
      this.close();
      const indent = text.length - text.trimStart().length;
      const isMarked = readMarker(text) !== null;
      const { afterGap } = this;
      const names = margin ?? this.ahead;
      this.open = {
        parts: [text.trim()],
        margins: names === null ? [] : [{ names, line: 0 }],
        due,
        last: text,
        bullet,
        indent,
        afterGap,
        line,
        isMarked,
      };
    }
    this.afterGap = false;
    this.ahead = null;
  }

  close(): void {
    if (!this.open) return;
    const { parts, due, bullet, indent, afterGap, line } = this.open;
    const lengthTo = (count: number): number => joinLines(parts.slice(0, count)).length;
    const margins = this.open.margins.map(({ names, line: at }) => ({
      names,
      at: lengthTo(at),
      end: lengthTo(at + 1),
    }));
    const margin = margins[0]?.names ?? null;
    this.found.push({ text: joinLines(parts), bullet, margin, margins, due, indent, afterGap, line });
    this.open = null;
  }
}

/**
 * Joins lines of minutes that a page's width broke; the lines contain no table. A bullet, a number, a marker, a label,
 * a heading and a line of a chat log each begin a paragraph.
 */
export function readParagraphs(
  lines: readonly MinutesLine[],
  width: number,
  splitMargin: (line: string) => MarginSplit,
): readonly Paragraph[] {
  const builder = new ParagraphBuilder(width);
  for (const line of lines) {
    const split = splitMargin(line.text);
    if (split.text.trim() === '') builder.gap(split.margin);
    else builder.add(split, line.number);
  }
  builder.close();
  return builder.found;
}
