import { hasLeadingMarker } from './actions/action-marker.js';
import { readSaidActions } from './actions/read-said-actions.js';

/** The fewest lines of minutes; people type fewer. */
const FEWEST_LINES = 8;
/** A message with at most this many lines per marked action is a list of actions. */
const LINES_AN_ACTION = 3;

/** Whether a message has as many lines as minutes. */
export const isLong = (text: string): boolean => linesIn(text) >= FEWEST_LINES;

/** Whether a message is minutes rather than a typed list of actions. */
export function looksLikeMinutes(text: string): boolean {
  return isLong(text) && linesIn(text) > LINES_AN_ACTION * readSaidActions(text).length;
}

const linesIn = (text: string): number => text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '').length;

/** Words without which nothing is decided, in either language. */
const DECIDES = /agree|resol|decid|decision|approv|carried|cytun|gytun|penderfyn|benderfyn|cymeradwy|gymeradwy/iu;

/** Whether any of several lines marks no action and may report a decision. */
export function mayDecideBesides(text: string): boolean {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.some((line) => DECIDES.test(line) && !hasLeadingMarker(line));
}
