import type { Deadline } from '../../model/deadline.js';
import type { RawAction } from './raw-action.js';

/** An action whose words are split: its task alone, the words of its lead, its deadline. */
export interface SettledAction extends Pick<
  RawAction,
  'status' | 'number' | 'context' | 'quote' | 'line' | 'from' | 'section'
> {
  readonly task: string;
  readonly lead: string | null;
  readonly deadline: Deadline;
  /** The number of its list or table; 0 for a mark in the text. */
  readonly list: number;
}
