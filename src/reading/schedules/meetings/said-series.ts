import { meetingTokens } from './meeting-tokens.js';
import { FILLERS } from './meeting-words.js';
import { every, frequency } from './series-frequency.js';
import { except, from, span, until } from './series-limits.js';
import type { Piece, SaidSeries } from './series-piece.js';
import { month, ordinal, weekday } from './series-weekdays.js';

const SERIES_FILLERS = new Set([
  ...FILLERS,
  'gan',
  'at',
  'but',
  'for',
  'nos',
  'ac',
  'once',
  'twice',
  'unwaith',
  'just',
  'only',
  'onwards',
  'onward',
  'ymlaen',
  'mlaen',
  'mlan',
  'usually',
  'normally',
  'always',
  'fel',
  'arfer',
]);

const filler: Piece = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind === 'mark') return /[,;.:&()\n–—-]/.test(token.text) ? at + 1 : null;
  return token?.kind === 'word' && SERIES_FILLERS.has(token.text) ? at + 1 : null;
};

/** The order matters: dates before times ("from 6 October"), frequencies before ordinals ("every second week"). */
const PIECES: readonly Piece[] = [except, from, until, span, frequency, ordinal, weekday, month, every, filler];

/** Reads how meetings repeat; null if any word is unknown. */
export function saidSeries(words: string): SaidSeries | null {
  const tokens = meetingTokens(words);
  const said: SaidSeries = {
    every: false,
    plural: false,
    unit: null,
    interval: 1,
    ofMonth: false,
    weekdays: [],
    monthDays: [],
    months: [],
    exceptMonths: [],
    exceptDays: [],
    from: null,
    until: null,
    span: null,
  };
  for (let at = 0; at < tokens.length;) {
    let next: number | null = null;
    for (const piece of PIECES) {
      next = piece(tokens, at, said, words);
      if (next !== null) break;
    }
    if (next === null) return null;
    at = next;
  }
  return said;
}
