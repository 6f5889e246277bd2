import type { TimeOfDay } from '../../model/calendar/day.js';
import { timesInFigures } from './times-in-figures.js';

/** The source of a pattern for a time: "09:00", "8.30", "9am", "5 pm", "9 o'clock", "noon", or a bare hour. */
export const TIME_SAID =
  "(?:\\d{1,2}(?:[:.]\\d{2})?(?:\\s?(?:[ap]\\.?m\\b\\.?|o'?clock|yn y bore|y bore|in the (?:morning|afternoon|evening)|(?:yn )?y (?:prynhawn|p['’]?nawn)|gyda'r nos|yn yr hwyr))?|noon|midday|hanner dydd|midnight|hanner nos)";

const PARTS = /^(\d{1,2})(?:[:.](\d{2}))?\s?(.*)$/;

/** Reads a time in English or Welsh as `HH:mm`; null for an impossible one, such as 25:00 or 13pm. */
export function readTime(said: string): TimeOfDay | null {
  const words = timesInFigures(said.trim()).toLowerCase();
  if (/^(?:noon|midday|hanner dydd)$/.test(words)) return '12:00';
  if (/^(?:midnight|hanner nos)$/.test(words)) return '00:00';
  const [, hours = '', minutes = '00', half = ''] = PARTS.exec(words) ?? [];
  if (hours === '') return null;
  const isAfternoon = /^p|prynhawn|p['’]?nawn|afternoon|evening|nos$|hwyr/.test(half);
  const isMorning = /^a|bore|morning/.test(half);
  const hour = Number(hours);
  if ((isAfternoon || isMorning) && (hour < 1 || hour > 12)) return null;
  const settled = isAfternoon ? (hour % 12) + 12 : isMorning ? hour % 12 : hour;
  if (settled > 23 || Number(minutes) > 59) return null;
  return `${String(settled).padStart(2, '0')}:${minutes}`;
}
