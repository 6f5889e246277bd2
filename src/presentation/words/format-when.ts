import type { Action } from '../../model/action.js';
import type { Day } from '../../model/calendar/day.js';
import { daysBetween } from '../../model/calendar/days.js';
import { localDay } from '../../model/calendar/zones.js';
import { cut } from './cut.js';
import { inLanguages } from './catalogue.js';
import { escapeMarkdown } from './escape-markdown.js';
import { formatDay } from './format-day.js';
import { formatDue } from './format-deadline.js';
import type { Language } from '../../model/language.js';
import { sharedWords } from './shared-words.js';

/** A card's own colours: what is said in one is always said in words too. */
export type Color = 'Default' | 'Good' | 'Warning' | 'Attention';

/** How an action stands, as markdown, and the colour of it. */
export interface When {
  readonly text: string;
  readonly color: Color;
}

/** Days before the last one from which a row says how many are left. */
const NEAR = 7;

/**
 * How an action stands on a day of its group's: "**3 days late** · Friday 30 September 2022"; closed ones say when that
 * was. For readers of both languages a line of Welsh stands above one of English.
 */
export function formatWhen(action: Action, today: Day, zone: string, language: Language | 'both'): When {
  return {
    text: inLanguages(
      language,
      (one) => whenIn(action, today, zone, one),
      action.deadline.due === null ? ' / ' : '\n\n',
    ),
    color: colorOf(action, today),
  };
}

function whenIn(action: Action, today: Day, zone: string, language: Language): string {
  const status = formatStatus(action, today, language);
  if (action.status !== 'open')
    return action.closedAt === null
      ? `**${status}**`
      : `**${status}** · ${formatDay(localDay(action.closedAt, zone), language)}`;
  const due = escapeMarkdown(cut(formatDue(action.deadline, language), 120));
  return status === null ? due : `**${status}** · ${due}`;
}

/** How an action stands in two or three words; null for an open one that is neither late nor near. */
export function formatStatus(action: Action, today: Day, language: Language): string | null {
  const shared = sharedWords(language);
  if (action.status === 'done') return shared.done;
  if (action.status === 'cancelled') return shared.cancelled;
  const left = daysLeft(action, today);
  if (left === null || left > NEAR) return null;
  if (left < 0) return shared.daysLate({ days: -left });
  return left === 0 ? shared.dueToday : left === 1 ? shared.dueTomorrow : shared.dueIn({ days: left });
}

function colorOf(action: Action, today: Day): Color {
  if (action.status !== 'open') return action.status === 'done' ? 'Good' : 'Default';
  const left = daysLeft(action, today);
  if (left === null || left > NEAR) return 'Default';
  return left < 0 ? 'Attention' : 'Warning';
}

const daysLeft = (action: Action, today: Day): number | null =>
  action.deadline.due === null ? null : daysBetween(today, action.deadline.due);
