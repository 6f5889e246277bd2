import { MONTHS } from './meeting-words.js';
import { readWeekday } from './said-day.js';
import { ordinalAt, textAt, type Piece } from './series-piece.js';

/** Welsh ordinals that follow their noun: "dydd Iau cyntaf", "dydd Gwener olaf". */
const AFTER_NOUN = new Set(['cyntaf', 'gyntaf', 'olaf']);
const BETWEEN = new Set(['and', 'a', 'ac', ',', '&', 'y', 'r', 'or']);

/** An ordinal belongs to the weekday next to it. Without a weekday it is a day of the month. */
export const ordinal: Piece = (tokens, at, said) => {
  const value = ordinalAt(tokens[at]);
  if (value === null) return null;
  const last = said.weekdays.at(-1);
  if (AFTER_NOUN.has(textAt(tokens, at)) && last !== undefined && last.names.length > 0) {
    last.ordinals.push(value);
    said.weekdays.push({ ordinals: [], names: [] });
    return at + 1;
  }
  let next = at + 1;
  while (BETWEEN.has(textAt(tokens, next)) || ordinalAt(tokens[next]) !== null) next += 1;
  if (readWeekday(tokens, next) === null) {
    if (value > 0) said.monthDays.push(value);
    return value > 0 ? at + 1 : null;
  }
  if (last === undefined || last.names.length > 0) said.weekdays.push({ ordinals: [value], names: [] });
  else last.ordinals.push(value);
  return at + 1;
};

export const weekday: Piece = (tokens, at, said) => {
  const read = readWeekday(tokens, at);
  if (read === null) return null;
  if (read.value.plural) said.plural = true;
  const last = said.weekdays.at(-1);
  if (last === undefined) said.weekdays.push({ ordinals: [], names: [read.value.weekday] });
  else last.names.push(read.value.weekday);
  return read.next;
};

export const month: Piece = (tokens, at, said) => {
  const value = MONTHS.get(textAt(tokens, at));
  if (value !== undefined) said.months.push(value);
  return value === undefined ? null : at + 1;
};
