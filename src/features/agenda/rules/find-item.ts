import type { AgendaItem } from '../../../model/agenda-item.js';
import { fold } from '../../../reading/text/fold.js';

/** The item that words name: by its place, "3", or by words of its title; null where none fits, or several. */
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
