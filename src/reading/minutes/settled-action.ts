import type { Deadline } from '../../model/deadline.js';
import type { RawAction } from './raw-action.js';

/** An action whose words have been taken apart: its task alone, its lead's words, its deadline. */
export interface SettledAction extends Pick<
  RawAction,
  'status' | 'number' | 'context' | 'quote' | 'line' | 'from' | 'section'
> {
  readonly task: string;
  readonly lead: string | null;
  readonly deadline: Deadline;
  /** Which list or table it stands in; 0 for marks in the text. */
  readonly list: number;
}
