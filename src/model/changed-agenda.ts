import type { AgendaItem } from './agenda-item.js';
import type { AgendaBefore } from './last-change.js';

/** What a change to an agenda replaced, to take it back later; undefined if nothing changed. */
export function agendaBefore(before: readonly AgendaItem[], after: readonly AgendaItem[]): AgendaBefore | undefined {
  if (before === after) return undefined;
  const known = new Map(before.map((item) => [item.number, item]));
  const items = after.flatMap((item) => {
    const old = known.get(item.number);
    return old === item ? [] : [{ number: item.number, before: old ?? null }];
  });
  const kept = after.filter(({ number }) => known.has(number)).map(({ number }) => number);
  const numbers = before.map(({ number }) => number);
  const order = String(kept) === String(numbers) ? null : numbers;
  return items.length === 0 && order === null ? undefined : { items, order };
}

/**
 * Takes back a change to an agenda. Items that it added are withdrawn, because numbers are never reused; what others
 * added stays.
 */
export function reverseAgenda(agenda: readonly AgendaItem[], change: AgendaBefore | undefined): readonly AgendaItem[] {
  if (change === undefined) return agenda;
  const { items, order } = change;
  const old = new Map(items.map(({ number, before }) => [number, before]));
  const reversed = agenda.map((item): AgendaItem => {
    const before = old.get(item.number);
    if (before === undefined) return item;
    return before ?? (item.state === 'withdrawn' ? item : { ...item, state: 'withdrawn' });
  });
  if (order === null) return reversed;
  const place = new Map(order.map((number, index) => [number, index]));
  const placeOf = ({ number }: AgendaItem): number => place.get(number) ?? order.length;
  return reversed.sort((one, other) => placeOf(one) - placeOf(other));
}
