import type { AgendaItem } from '../../model/agenda-item.js';
import type { Day } from '../../model/calendar/day.js';
import type { Language } from '../../model/language.js';
import { formatShortDay } from '../../presentation/words/format-day.js';
import { formatLeads } from '../../presentation/words/format-lead.js';
import { formatName } from '../../presentation/words/format-name.js';
import { sharedWords } from '../../presentation/words/shared-words.js';
import type { AgendaRow } from './rules/meeting-agenda.js';
import { agendaWords } from './words.js';

/** The most days to name on which an item was not reached; the last ones. */
const DAYS_NAMED = 4;

/** The small print of an item's row: "11:10 · Siân Rees · 10 min · postponed once (Thu 23 Feb)". */
export function formatItem({ item, start }: AgendaRow, today: Day, language: Language): string {
  const words = agendaWords(language);
  const shared = sharedWords(language);
  const { presenter, minutes, isStanding, state, addedBy, action } = item;
  return [
    state === 'done' ? words.isDone : start,
    presenter === null ? null : formatLeads([presenter], shared),
    minutes === null ? null : words.takes({ minutes }),
    isStanding ? words.standing : words.askedBy({ name: formatName(addedBy.name, shared) }),
    action === null ? null : words.fromAction({ reference: action }),
    formatPostponed(item, today, language),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** How often an item was postponed, with the days; null if never. */
export function formatPostponed({ postponedFrom }: AgendaItem, today: Day, language: Language): string | null {
  if (postponedFrom.length === 0) return null;
  const named = postponedFrom.slice(-DAYS_NAMED).map((day) => formatShortDay(day, today, language));
  const days = [...(postponedFrom.length > DAYS_NAMED ? ['…'] : []), ...named].join(', ');
  return agendaWords(language).postponed({ number: postponedFrom.length, days });
}
