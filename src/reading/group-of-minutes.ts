import type { Group } from '../model/group.js';

/** How many characters at the start of minutes may name the group. */
const HEAD = 3000;

const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * The group that the head of minutes names, by its name or its prefix in capitals; null if it names none or several.
 */
export function groupOfMinutes<Known extends Pick<Group, 'name' | 'prefix'>>(
  text: string,
  groups: readonly Known[],
): Known | null {
  const head = text.slice(0, HEAD);
  const words = plain(head);
  const isNamed = ({ name }: Known): boolean => plain(name).trim() !== '' && words.includes(plain(name));
  const isPrefixed = ({ prefix }: Known): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}])${prefix}(?![\\p{L}\\p{N}])`, 'u').test(head);
  for (const fits of [isNamed, isPrefixed]) {
    const [one, ...others] = groups.filter(fits);
    if (one !== undefined) return others.length === 0 ? one : null;
  }
  return null;
}
