import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf, fitting } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { inChoice, inName } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';

/** The longest that people's words are on a card, less and less until its parts fit. */
const LOOKS = [300, 120, 50, 20, 8];

/** Parts that take no more than a share of a card, with people's words cut as far as they need to be. */
export function fitted(
  share: number,
  { room }: Drawing,
  draw: (longest: number) => readonly CardJson[],
): readonly CardJson[] {
  let parts: readonly CardJson[] = [];
  for (const longest of LOOKS) {
    parts = draw(longest);
    if (bytesOf(parts) <= room * share) break;
  }
  return parts;
}

/** As many people as choices of a list as fit a card next to all else; others are named in words. */
export const peopleChoices = (
  people: readonly { readonly id: string; readonly name: string }[],
  { room }: Drawing,
): readonly { title: string; value: string }[] =>
  fitting(people, ({ id, name }) => [{ title: inChoice(name), value: id }], room / 8).parts.map((one) => ({
    title: String(one['title']),
    value: String(one['value']),
  }));

/** So many names are said. */
const MOST_NAMES = 30;

/** Names with commas between, the first of them where there are many. */
export function namesOf(names: readonly string[], longest: number, { shared }: Drawing): string {
  const most = longest < 50 ? MOST_NAMES / 2 : MOST_NAMES;
  const shown = names
    .slice(0, most)
    .map((name) => inName(cut(name, longest)))
    .join(', ');
  return names.length <= most ? shown : `${shown} ${shared.andMore({ number: names.length - most })}`;
}

/** Words that a button carries, in so many bytes. */
export function within(words: string, bytes: number): string {
  let left = words.slice(0, bytes);
  while (Buffer.byteLength(left) > bytes) left = left.slice(0, Math.max(0, Math.floor(left.length * 0.9) - 1));
  return left.replace(/[\uD800-\uDBFF]$/u, '');
}
