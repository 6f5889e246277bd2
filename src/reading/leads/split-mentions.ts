import type { Mention } from '../../model/mention.js';

/** The words around mentions, and the mentions themselves, in order. Mentions with the same text come together. */
export type MentionPart = string | readonly [Mention, ...(readonly Mention[])];

interface Found {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly [Mention, ...(readonly Mention[])];
}

const LETTER = /[\p{L}\p{M}\p{N}_]/u;

/**
 * Cuts words at the mentions in them. The same text may mention several people. If it occurs once for each of them,
 * each occurrence means the next person; otherwise it may mean any of them.
 */
export function splitMentions(words: string, mentions: readonly Mention[]): readonly MentionPart[] {
  if (mentions.length === 0) return [words];
  const parts: MentionPart[] = [];
  let start = 0;
  for (const found of findMentions(words, mentions)) {
    parts.push(words.slice(start, found.start), found.mentions);
    start = found.end;
  }
  return [...parts, words.slice(start)];
}

function findMentions(words: string, mentions: readonly Mention[]): readonly Found[] {
  const byText = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    for (const text of new Set([mention.text, `@${mention.name}`, mention.name])) {
      if (text.trim() === '') continue;
      const alike = byText.get(text);
      if (alike === undefined) byText.set(text, [mention]);
      else alike.push(mention);
    }
  }
  const found: Found[] = [];
  const longestFirst = [...byText].sort(([one], [other]) => other.length - one.length);
  for (const [text, alike] of longestFirst) {
    const places = placesOf(text, words).filter(
      (start) => !found.some((other) => start < other.end && start + text.length > other.start),
    );
    places.forEach((start, index) => {
      const own = places.length === alike.length ? alike[index] : undefined;
      found.push({ start, end: start + text.length, mentions: own === undefined ? alike : [own] });
    });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Where a text stands as a word of its own, not inside another: "Siân Rees" is not in "Siân Reeson". */
function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let start = words.indexOf(text); start >= 0; start = words.indexOf(text, start + text.length)) {
    const before = words.charAt(start - 1);
    const after = words.charAt(start + text.length);
    const isInside =
      (LETTER.test(before) && LETTER.test(text.charAt(0))) || (LETTER.test(after) && LETTER.test(text.at(-1) ?? ''));
    if (!isInside) places.push(start);
  }
  return places;
}
