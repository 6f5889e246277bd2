import type { AgendaItem } from '../../../model/agenda-item.js';
import type { Day } from '../../../model/calendar/day.js';
import type { Group } from '../../../model/group.js';
import { fold } from '../../../reading/text/fold.js';
import { agendaDays } from './agenda-days.js';

/** The item that words name: by its place, "3", or by words of its title; null if none or several fit. */
export function findItem(items: readonly AgendaItem[], said: string): AgendaItem | null {
  const [, place] = /^(?:number |no\.? |rhif )?(\d{1,3})$/iu.exec(said.trim()) ?? [];
  if (place !== undefined) return items[Number(place) - 1] ?? null;
  const words = fold(said).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  const fits = items.filter(({ title }) => {
    const own = new Set(fold(title).match(/[\p{L}\p{N}]+/gu));
    return words.every((word) => own.has(word));
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** An open item with this title, on the agenda of a day or an earlier one, and the day of its agenda. */
export function findSame(
  group: Group,
  title: string,
  until: Day | null,
): { readonly item: AgendaItem; readonly day: Day | null } | null {
  const days = agendaDays(group);
  const found = group.agenda
    .filter((item) => item.state === 'planned' && fold(item.title) === fold(title))
    .map((item) => ({ item, day: days.get(item.number) ?? null }))
    .filter(({ item, day }) => item.isStanding || until === null || day === null || day <= until);
  // The latest one: an item on the agenda itself comes before what an earlier meeting left.
  return found.sort((one, other) => ((one.day ?? '9999') < (other.day ?? '9999') ? 1 : -1))[0] ?? null;
}
