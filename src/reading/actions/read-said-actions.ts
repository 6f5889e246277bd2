import { readMarker } from './action-marker.js';
import { readBullet } from '../text/read-bullet.js';
import { isActionsHeading } from './read-heading.js';
import { readLines, type TextLine } from './read-lines.js';

/** The words after a marker or in a list of actions; `quote` is the whole of it, exactly as in the text. */
export interface SaidAction {
  readonly words: string;
  readonly quote: string;
  readonly line: number;
}

interface Open {
  words: string;
  /** Whether there are no words yet; stored, because searching a freshly joined string is slow. */
  isEmpty: boolean;
  readonly start: number;
  end: number;
  readonly line: number;
}

const TRAILING = /[([](?:action|ap|cam gweithredu|gweithredu)[\t ]*[:–—-][^()[\]]{1,80}[)\]][\s.;,]*$/iu;
const LOWER = /^[\t ]*[\p{Ll}(£$\d&]/u;

const isBlank = (text: string): boolean => text.trim() === '';

function trailingMark(text: string): boolean {
  const end = text.slice(-110);
  return TRAILING.test(end);
}

/**
 * Takes a message and gives what it marks as actions, in order: "ACTION: …", lines listed under an "ACTIONS" heading or
 * under a marker alone on its line, and lines that end in "(Action: SE)". Skips lines without a mark. A line that
 * begins in lower case continues the action on the line before it.
 */
export function readSaidActions(text: string): readonly SaidAction[] {
  const found: Open[] = [];
  let open: Open | null = null;
  let isListing = false;
  const begin = (line: TextLine, words: string): void => {
    open = { words, isEmpty: isBlank(words), start: line.start, end: line.end, line: line.number };
    found.push(open);
  };
  for (const line of readLines(text)) {
    if (isBlank(line.text)) {
      open = null;
      continue;
    }
    const bullet = readBullet(line.text);
    const body = bullet ? line.text.slice(bullet.length) : line.text;
    const marker = readMarker(line.text) ?? (bullet ? readMarker(body) : null);
    const current = open as Open | null;
    if (isActionsHeading(line.text)) {
      isListing = true;
      open = null;
    } else if (marker) {
      const whole = readMarker(line.text) ? line.text : body;
      begin(line, whole.slice(marker.length));
      isListing = false;
    } else if (current?.isEmpty && bullet) {
      found.pop();
      isListing = true;
      begin(line, body);
    } else if (isListing && bullet) {
      begin(line, body);
    } else if (current && !bullet && (current.isEmpty || LOWER.test(line.text))) {
      current.words = `${current.words} ${line.text}`;
      current.isEmpty = false;
      current.end = line.end;
    } else if (trailingMark(body)) {
      begin(line, body);
    } else {
      open = null;
      isListing = false;
    }
  }
  return found.map(({ words, start, end, line }) => ({ words, quote: text.slice(start, end).trim(), line }));
}
