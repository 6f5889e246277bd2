/** The prefix of a group without a usable name. */
const FALLBACK = 'ACT';

const LONGEST = 8;

/** Words that give no initial. */
const SMALL = new Set('of the and for in on to a an at with y yr ac o i ar am'.split(' '));

const plainWords = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .slice(0, 200)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');

const isAcronym = (word: string | undefined): word is string => word !== undefined && /^[A-Z][A-Z0-9]{1,7}$/.test(word);

/**
 * Suggests a prefix from a group's name: a word in capitals of 2 to 8 letters at its start ("ISCG Support and Challenge
 * Group") or in brackets; else the initials of its words ("Housing Programme Board" gives HPB); else ACT. Drops
 * accents.
 */
export function prefixFromName(name: string): string {
  const words = plainWords(name).filter((word) => !SMALL.has(word.toLowerCase()));
  const bracketed = plainWords(/\(([^()]{2,12})\)/.exec(name)?.[1] ?? '');
  const acronym = [words[0], bracketed.length === 1 ? bracketed[0] : undefined].find(isAcronym);
  if (acronym !== undefined) return acronym;
  const initials = words
    .filter((word) => /^[A-Za-z]/.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, LONGEST);
  return initials.length >= 2 ? initials : FALLBACK;
}
