import type { Action } from '../../core/actions/action.js';
import type { Day } from '../../core/calendar/day.js';
import { daysBetween } from '../../core/calendar/days.js';
import { escapeMarkdown } from '../escape-markdown.js';
import { type CardJson, expand } from '../templates.js';
import { wordDue } from '../wording/word-deadline.js';
import { wordLeads } from '../wording/word-lead.js';
import { button } from './button.js';
import { inRow } from './cut.js';
import type { Drawing } from './drawing.js';

/** What is said of an action's day, in words and in a colour; null when it is neither late nor near nor closed. */
export function flagOf(
  action: Action,
  today: Day,
  { messages }: Drawing,
): { readonly flag: string; readonly flagColor: string } | null {
  if (action.status === 'done') return { flag: messages.done, flagColor: 'Good' };
  if (action.status === 'cancelled') return { flag: messages.cancelled, flagColor: 'Default' };
  const left = action.deadline.due === null ? null : daysBetween(today, action.deadline.due);
  if (left === null || left > 7) return null;
  if (left < 0) return { flag: messages.daysLate(-left), flagColor: 'Attention' };
  return { flag: dueWords(left, messages), flagColor: left === 0 ? 'Attention' : 'Warning' };
}

const dueWords = (left: number, messages: Drawing['messages']): string =>
  left === 0 ? messages.dueToday : left === 1 ? messages.dueTomorrow : messages.dueIn(left);

/** An action as a row of a list, which opens it. `group` is null when rows of several groups stand together. */
export function actionRow(
  action: Action,
  group: string | null,
  today: Day,
  drawing: Drawing,
  extra: string | null = null,
): CardJson {
  const { messages, language } = drawing;
  const flag = flagOf(action, today, drawing);
  const detail = `${escapeMarkdown(wordLeads(action.leads, messages))} · ${escapeMarkdown(wordDue(action.deadline, language))}`;
  const row = expand('action-row', {
    reference: action.reference,
    task: inRow(action.task),
    detail: extra === null ? detail : `${detail} · ${extra}`,
    flag: flag?.flag ?? null,
    flagColor: flag?.flagColor ?? 'Default',
    open: group === null ? null : button('show', action.reference, { group, reference: action.reference }),
  });
  if (group === null) delete row['selectAction'];
  return row;
}
