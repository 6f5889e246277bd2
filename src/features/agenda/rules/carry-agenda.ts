import type { Day } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { agendaDays } from './agenda-days.js';

/**
 * The agenda when a meeting moves: what is for the old day is for the new one. Of a cancelled meeting nothing is written:
 * its items count for the meeting after it, and are back should it take place after all.
 */
export function carriedAgenda(group: Group, from: Day, to: Day): Group['agenda'] {
  if (from === to || group.agenda.length === 0) return group.agenda;
  const days = agendaDays(group);
  return group.agenda.map((item) =>
    item.state === 'planned' && !item.isStanding && days.get(item.number) === from ? { ...item, meeting: to } : item,
  );
}
