import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { daysBetween, weekdayOf } from '../../model/calendar/days.js';
import type { Language } from '../../model/language.js';
import { actionRow } from '../../presentation/card/action-row.js';
import { bar } from '../../presentation/card/bar.js';
import type { Drawing } from '../../presentation/card/drawing.js';
import type { Section } from '../../presentation/card/sections.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { remark } from '../../presentation/card/texts.js';
import { cut } from '../../presentation/words/cut.js';
import { formatOnWeekday } from '../../presentation/words/format-day.js';
import { awayState, remarksOf } from './card-remarks.js';
import type { Summarised } from './reply.js';
import { ratingsOf } from './rules/ratings.js';
import type { Summary } from './rules/summarise.js';
import { summaryWords } from './words.js';

/** The title of a summary: for which meeting, or for none. */
export function titleOf({ meeting }: Summary, today: Day, language: Language): string {
  const words = summaryWords(language);
  if (meeting === null) return words.titleNow;
  // A weekday alone would mean the coming week.
  return daysBetween(today, meeting.day) < 7
    ? words.title({ weekday: formatOnWeekday(weekdayOf(meeting.day), language) })
    : words.titleNext;
}

/** Returns a summary's sections in order, each with its heading. */
export function sectionsOf(summary: Summary, language: Language): readonly Section<Action>[] {
  const words = summaryWords(language);
  const { escalated, silentFor, overdue, dueByMeeting, extended, waiting, later, done } = summary;
  return [
    { title: words.noUpdateFor({ days: silentFor }), color: 'Attention', items: escalated },
    { title: escalated.length === 0 ? words.overdue : words.otherOverdue, color: 'Attention', items: overdue },
    { title: words.dueByMeeting, color: 'Warning', items: dueByMeeting },
    { title: words.extended, color: 'Warning', items: extended },
    { title: words.waiting, color: 'Good', items: waiting },
    { title: words.later, color: 'Default', items: later },
    { title: words.done, color: 'Good', items: done },
  ];
}

/** How much a row shows of its action: the most characters of its task, and whether notes and people follow below. */
export interface Look {
  readonly longest: number;
  readonly isRemarked: boolean;
}
export const WHOLE: Look = { longest: 400, isRemarked: true };

/** Draws a row of a summary: the action, how often it was carried forward, and remarks on its leads. */
export function summaryRow(action: Action, reply: Summarised, look: Look, drawing: Drawing): CardJson {
  const { group, summary, today } = reply;
  const { language } = drawing;
  const times = summary.carriedForward.find(({ reference }) => reference === action.reference)?.times ?? 0;
  const more = times === 0 ? [] : [summaryWords(language).carried({ times })];
  const state = awayState(action, reply, language);
  const remarks = look.isRemarked ? remarksOf(action, reply, drawing) : [];
  const shown = { ...action, task: cut(action.task, look.longest) };
  return actionRow(shown, { group, today, state, more, remarks }, drawing);
}

/** Draws the bar of ratings, also in words; where something is amber, with the rule for amber. */
export function ratingParts(summary: Summary, { language }: Drawing): readonly CardJson[] {
  const words = summaryWords(language).rating;
  const { red, amber, green, grey } = ratingsOf(summary);
  if (red + amber + green + grey === 0) return [];
  const drawn = bar(
    [
      { number: red, style: 'attention' },
      { number: amber, style: 'warning' },
      { number: green, style: 'good' },
      { number: grey, style: 'emphasis' },
    ],
    [
      ...(red === 0 ? [] : [words.red({ number: red })]),
      ...(amber === 0 ? [] : [words.amber({ number: amber })]),
      ...(green === 0 ? [] : [words.green({ number: green })]),
      ...(grey === 0 ? [] : [words.grey({ number: grey })]),
    ].join(' · '),
  );
  return amber === 0 ? [drawn] : [drawn, remark(words.rule)];
}
