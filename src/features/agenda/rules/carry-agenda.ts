import type { Day } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { agendaDays } from './agenda-days.js';

/**
 * The agenda after a meeting moves: items for the old day move to the new one. A cancelled meeting changes nothing
 * here: its items count for the next meeting, and return if it takes place after all.
 */
export function carriedAgenda(group: Group, from: Day, to: Day): Group['agenda'] {
  if (from === to || group.agenda.length === 0) return group.agenda;
  const days = agendaDays(group);
  return group.agenda.map((item) =>
    item.state === 'planned' && !item.isStanding && days.get(item.number) === from ? { ...item, meeting: to } : item,
  );
}
