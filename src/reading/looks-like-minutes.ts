import { readSaidActions } from './actions/read-said-actions.js';

/** People type fewer lines than this. */
const FEWEST_LINES = 8;
/** A message with no more lines than this for each marked action is a list of actions. */
const LINES_AN_ACTION = 3;

/** Whether a message has as many lines as minutes have. */
export const isLong = (text: string): boolean => linesIn(text) >= FEWEST_LINES;

/** Whether a message is minutes rather than a typed list of actions. */
export function looksLikeMinutes(text: string): boolean {
  return isLong(text) && linesIn(text) > LINES_AN_ACTION * readSaidActions(text).length;
}

const linesIn = (text: string): number => text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '').length;
