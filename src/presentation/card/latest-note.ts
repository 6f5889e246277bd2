import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { localDay } from '../../model/calendar/zones.js';
import { cut } from '../words/cut.js';
import { escapeMarkdown } from '../words/escape-markdown.js';
import { formatShortDay } from '../words/format-day.js';
import { formatName } from '../words/format-name.js';
import type { Remark } from './action-row.js';
import type { Drawing } from './drawing.js';
import { inName } from './user-words.js';

/** The most characters to quote of the latest note. */
const QUOTED = 120;

/** Returns an action's latest note, with who wrote it and when, as a line of its row; nothing when it has none. */
export function latestNote(
  { notes }: Pick<Action, 'notes'>,
  { zone, today }: { readonly zone: string; readonly today: Day },
  { shared, language }: Drawing,
): readonly Remark[] {
  const note = notes.at(-1);
  if (note === undefined) return [];
  const text = [
    `“${escapeMarkdown(cut(note.text, QUOTED))}”`,
    inName(formatName(note.by.name, shared)),
    formatShortDay(localDay(note.at, zone), today, language),
  ];
  return [{ text: text.join(' · ') }];
}
