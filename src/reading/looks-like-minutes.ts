import { readSaidActions } from './actions/read-said-actions.js';

/** A message with fewer lines than this is something that someone typed. */
const FEWEST_LINES = 8;
/** With up to this many lines for each marked action, a message is a list of actions, however they wrap. */
const LINES_AN_ACTION = 3;

/** Whether a message has as many lines as minutes have, whatever they hold. */
export const isLong = (text: string): boolean => linesIn(text) >= FEWEST_LINES;

/** Whether a message is minutes, of which the actions are a part, rather than a list of actions that someone typed. */
export function looksLikeMinutes(text: string): boolean {
  return isLong(text) && linesIn(text) > LINES_AN_ACTION * readSaidActions(text).length;
}

const linesIn = (text: string): number => text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '').length;
