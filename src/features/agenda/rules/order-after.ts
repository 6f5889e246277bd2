import type { AgendaPlace } from './order-said.js';

/** The numbers of an agenda's items after one has moved; unchanged if the move is impossible. */
export function orderAfter(
  shown: readonly number[],
  item: number,
  to: AgendaPlace,
  other: number | null,
): readonly number[] {
  const at = shown.indexOf(item);
  const rest = shown.filter((number) => number !== item);
  const put = (place: number): readonly number[] => [...rest.slice(0, place), item, ...rest.slice(place)];
  if (to === 'first') return put(0);
  if (to === 'last') return put(rest.length);
  if (to === 'earlier') return put(Math.max(0, at - 1));
  if (to === 'later') return put(at + 1);
  if (other === null || !rest.includes(other)) return shown;
  if (to === 'swap') return shown.map((number) => (number === item ? other : number === other ? item : number));
  return put(rest.indexOf(other) + (to === 'after' ? 1 : 0));
}
