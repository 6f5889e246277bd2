import type { FoundStatus } from './action-status.js';
import type { SectionKind } from './section-heading.js';

/** An action as the minutes word it, before its words are split into task, lead and deadline. */
export interface RawAction {
  /** The task, perhaps with its lead before it and its deadline after. */
  words: string;
  /** Its lead, if a column, a heading, the margin or a line of its own gives it. */
  lead: string | null;
  /** Whether its words are only the task, so that they contain no lead to split off. */
  isSplit: boolean;
  /** A lead that a heading gives. A lead nearer the task takes precedence. */
  headingLead: string | null;
  /** Its deadline, if a column or a line of its own gives it. */
  due: string | null;
  /** A deadline that a heading gives to everything under it. */
  headingDue: string | null;
  status: FoundStatus | null;
  /** When it was raised, according to its row. */
  raised: string | null;
  /** Its own number or reference, as written. */
  number: string | null;
  /** The sentence before it. */
  context: string | null;
  /** The number of its list or table; 0 for a mark in the text. */
  list: number;
  /** The words it was read from. */
  quote: string;
  readonly line: number;
  /** A mark in the text, a row of a table, a line of a list, or a chat log. */
  readonly from: 'text' | 'table' | 'list' | 'chat';
  readonly section: SectionKind;
}

/** An action with only its words. */
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
    isSplit: false,
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
