import type { MeetingToken } from './meeting-tokens.js';
import { COUNTS, ORDINALS, type Weekday } from './meeting-words.js';
import type { SaidDay } from './said-day.js';
import type { Span } from './said-span.js';

export type Unit = 'week' | 'month' | 'quarter';

/** How meetings repeat, as said, before it becomes a rule. */
export interface SaidSeries {
  every: boolean;
  plural: boolean;
  unit: Unit | null;
  interval: number;
  /** Whether the month repeats: "of the month", "bob mis". */
  ofMonth: boolean;
  /** The weekdays, each with its ordinals in the month; without ordinals, every such day. */
  weekdays: { ordinals: number[]; names: Weekday[] }[];
  monthDays: number[];
  months: number[];
  exceptMonths: number[];
  exceptDays: SaidDay[];
  from: SaidDay | null;
  until: SaidDay | null;
  span: Span | null;
}

/** Reads one kind of piece into `said` and returns the index after it; null if the piece is not there. */
export type Piece = (tokens: readonly MeetingToken[], at: number, said: SaidSeries, words: string) => number | null;

export const textAt = (tokens: readonly MeetingToken[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' || token?.kind === 'mark' ? token.text : '';
};

export const ordinalAt = (token: MeetingToken | undefined): number | null => {
  if (token?.kind === 'word') return ORDINALS.get(token.text) ?? null;
  return token?.kind === 'number' && token.ordinal ? token.value : null;
};

export const countAt = (token: MeetingToken | undefined): number | null => {
  if (token?.kind === 'word') return COUNTS.get(token.text) ?? null;
  return token?.kind === 'number' && !token.ordinal ? token.value : null;
};
