import { inName } from './user-words.js';
import { type CardJson, expand } from './templates.js';

/** Shows somebody's name and initials, and `line` about them in small print. */
export const personChip = (name: string, line: string): CardJson =>
  expand('kit/person', { initials: initialsOf(name), name: inName(name), line });

/** The first letters of the first and of the last name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const [first = '?', ...others] = words;
  return [first, others.at(-1) ?? '']
    .map((word) => /^\p{L}/u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase();
}
