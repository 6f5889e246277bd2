import type { Day } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import type { Lead } from '../../../model/lead.js';
import { resolveLeads } from '../../../reading/leads/resolve-leads.js';
import { type Giver, rosterOf } from '../../../reading/read-context.js';
import { fold } from '../../../reading/text/fold.js';
import { agendaDays } from './agenda-days.js';
import type { NewItem } from './change-agenda.js';
import type { SaidItem } from './read-items.js';

/**
 * Prepares typed items for a group: finds presenters among its members, and turns references into what they ask for.
 */
export const makeItems = (said: readonly SaidItem[], group: Group, giver: Giver, isStanding: boolean): NewItem[] =>
  said.map(({ title, presenter, minutes }) => {
    const action = group.actions.find(({ reference }) => reference === title.toUpperCase());
    return {
      title: action?.task ?? title,
      presenter: presenter === null ? (action?.leads[0] ?? null) : presenterOf(presenter, group, giver),
      minutes,
      isStanding,
      action: action?.reference ?? null,
    };
  });

/** Names that fit nobody, or several people, stay as typed. */
function presenterOf(said: string, group: Group, giver: Giver): Lead | null {
  const leads = resolveLeads(said, rosterOf(group, giver));
  const [only, another] = leads;
  return another === undefined && only?.kind !== 'unclear' ? (only ?? null) : { kind: 'name', name: said };
}

/** The items whose titles are not yet on the agenda of that day. */
export function newOnAgenda(items: readonly NewItem[], group: Group, day: Day | null): readonly NewItem[] {
  const days = agendaDays(group);
  const there = group.agenda.filter(
    (item) => item.state === 'planned' && (item.isStanding || days.get(item.number) === day),
  );
  const titles = new Set(there.map(({ title }) => fold(title)));
  return items.filter(({ title }) => {
    const isNew = !titles.has(fold(title));
    titles.add(fold(title));
    return isNew;
  });
}
