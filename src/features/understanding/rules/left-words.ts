import type { FoundSlots } from '../../../reading/chat/find-slots.js';
import { type Word, wordsOf } from '../../../reading/chat/word-keys.js';
import { remembered } from '../../../reading/text/remembered.js';
import type { KnownIntent } from './known-intents.js';

/** If this share of an intent's examples has a slot, the slot is the intent's own and no part of its free words. */
const OWN_SLOT = 0.3;
const LINKS = new Set('the a an of for to that is it about on in y yr r i am ar o bod fod yn'.split(' '));
const EDGES = /^[\s,;:.!?–—-]+|[\s,;:–—-]+$/gu;

/** What is left of a message without the intent's slots and the words by which it was understood. */
export function leftWords(found: FoundSlots, { shares, frame }: KnownIntent): string {
  const spans = [
    ...found.references,
    ...(shares.item >= OWN_SLOT ? found.items : []),
    ...(shares.person >= OWN_SLOT ? found.people : []),
    ...(shares.date >= OWN_SLOT ? found.dates : []),
    ...(shares.set >= OWN_SLOT && found.set !== null ? [found.set] : []),
  ].sort((one, other) => one.start - other.start);
  let at = 0;
  let left = '';
  for (const { start, end } of spans) {
    if (start < at) continue;
    left += `${found.said.slice(at, start)} `;
    at = end;
  }
  left += found.said.slice(at);
  return shares.words === 0 ? left.replace(EDGES, '').replace(/\s+/gu, ' ') : withoutFrame(left, frame);
}

/** Caches the words, because most intents leave the same text. */
const wordsLeft = remembered(wordsOf);

function withoutFrame(text: string, frame: ReadonlySet<string>): string {
  const words = wordsLeft(text);
  const isFrame = (said: Word | undefined): boolean =>
    said !== undefined && (frame.has(said.word) || said.word.split("'").every((part) => frame.has(part)));
  let first = 0;
  let last = words.length;
  const begins = words.findIndex((word) => !isFrame(word) && !LINKS.has(word.word));
  if (begins === -1) return '';
  if (words.slice(0, begins).some(isFrame)) first = begins;
  while (last > first && isFrame(words[last - 1])) last -= 1;
  const [from, to] = [words[first]?.start ?? 0, words[last - 1]?.end ?? text.length];
  const end = last === words.length ? text.length : to;
  return text
    .slice(first === 0 ? 0 : from, end)
    .replace(EDGES, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
