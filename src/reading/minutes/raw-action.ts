import type { FoundStatus } from './action-status.js';
import type { SectionKind } from './section-heading.js';

/** An action as the minutes put it, before its words are taken apart. */
export interface RawAction {
  /** The task, perhaps with its lead before it and its deadline after. */
  words: string;
  /** Who must do it, when that is said apart: in a column, a heading, the margin, on a line of its own. */
  lead: string | null;
  /** A lead that a heading gives, which anything nearer the task outdoes. */
  headingLead: string | null;
  /** The deadline, when that is said apart. */
  due: string | null;
  /** A deadline that a heading gives to everything under it. */
  headingDue: string | null;
  status: FoundStatus | null;
  /** When it was raised, as its row says. */
  raised: string | null;
  /** Its own number or reference, as written. */
  number: string | null;
  /** The sentence that stands before it. */
  context: string | null;
  /** Which list or table it stands in; 0 for marks in the text. */
  list: number;
  /** The words it was read from. */
  quote: string;
  readonly line: number;
  /** A mark in the text, a row of a table, a line of a list, or a chat log. */
  readonly from: 'text' | 'table' | 'list' | 'chat';
  readonly section: SectionKind;
}

/** Gives an action with nothing said apart. */
export function rawAction(
  words: string,
  line: number,
  from: RawAction['from'],
  section: SectionKind,
  quote = words,
): RawAction {
  return {
    words,
    lead: null,
    headingLead: null,
    due: null,
    headingDue: null,
    status: null,
    raised: null,
    number: null,
    context: null,
    list: 0,
    quote,
    line,
    from,
    section,
  };
}
