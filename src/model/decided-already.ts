import type { Day } from './calendar/day.js';
import type { Decision } from './decision.js';
import { plainWords } from './logged-already.js';

interface Words {
  readonly text: string;
  readonly quote: string;
}

/**
 * Finds the group's decision that each item repeats, in the items' order; null for a new item. A repeat has the same
 * words, from the same meeting or the same line. An undone decision does not count: the person who undid it may want it
 * again. One withdrawn with a reason does.
 */
export function decidedAlready(
  items: readonly Words[],
  meeting: Day | null,
  decisions: readonly Decision[],
): readonly (Decision | null)[] {
  const byText = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.withdrawn?.reason === null) continue;
    const key = plainWords(decision.text);
    byText.set(key, [...(byText.get(key) ?? []), decision]);
  }
  return items.map(({ text, quote }) => {
    const same = byText.get(plainWords(text)) ?? [];
    return (
      same.find((one) => one.meeting === meeting) ??
      same.find((one) => one.quote !== null && plainWords(one.quote) === plainWords(quote)) ??
      null
    );
  });
}
