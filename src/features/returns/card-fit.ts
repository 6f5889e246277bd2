import type { Drawing } from '../../presentation/card/drawing.js';
import { bytesOf, fitting } from '../../presentation/card/fitting.js';
import type { CardJson } from '../../presentation/card/templates.js';
import { inChoice, inName } from '../../presentation/card/user-words.js';
import { cut } from '../../presentation/words/cut.js';

/** The lengths to cut people's words to, one after another until the parts fit. */
const LOOKS = [300, 120, 50, 20, 8];

/** Cuts people's words until the parts take no more than their share of a card. */
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

/** As many people as choices as fit the rest of the card; others are named in words. */
export const peopleChoices = (
  people: readonly { readonly id: string; readonly name: string }[],
  { room }: Drawing,
): readonly { title: string; value: string }[] =>
  fitting(people, ({ id, name }) => [{ title: inChoice(name), value: id }], room / 8).parts.map((one) => ({
    title: String(one['title']),
    value: String(one['value']),
  }));

/** The most names in a list. */
const MOST_NAMES = 30;

/** Names separated by commas; only the first ones if there are many. */
export function namesOf(names: readonly string[], longest: number, { shared }: Drawing): string {
  const most = longest < 50 ? MOST_NAMES / 2 : MOST_NAMES;
  const shown = names
    .slice(0, most)
    .map((name) => inName(cut(name, longest)))
    .join(', ');
  return names.length <= most ? shown : `${shown} ${shared.andMore({ number: names.length - most })}`;
}

/** Cuts words to this many bytes, for a button to carry. */
export function within(words: string, bytes: number): string {
  let left = words.slice(0, bytes);
  while (Buffer.byteLength(left) > bytes) left = left.slice(0, Math.max(0, Math.floor(left.length * 0.9) - 1));
  return left.replace(/[\uD800-\uDBFF]$/u, '');
}
