import { isDeepStrictEqual } from 'node:util';
import type { CardJson } from './templates.js';

/** The properties of a part that people read: these are joined; the rest is the same in both languages. */
const WORDED = new Set(['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText']);

/** Parts in lines of their own, which appear twice, one below the other. */
const LINES = new Set(['TextBlock', 'RichTextBlock']);

/** Joins a card drawn in two languages into one, each text in both; null when the two differ in more than words. */
export const inOneBlock = (welsh: CardJson, english: CardJson): CardJson | null =>
  areAlike(welsh, english) ? (joined(welsh, english, '') as CardJson) : null;

/** Whether two drawings differ only in their words. */
function areAlike(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, index) => areAlike(part, other[index]));
  if (!isPart(one) || !isPart(other)) return typeof one === typeof other;
  if (LINES.has(String(one['type']))) return one['type'] === other['type'];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => areAlike(one[key], other[key]));
}

function joined(welsh: unknown, english: unknown, key: string): unknown {
  // The parts that a button shows and hides are named after their language.
  if (key === 'targetElements') return [...new Set([welsh, english].flat())];
  if (Array.isArray(welsh) && Array.isArray(english))
    return (welsh as readonly unknown[]).flatMap((part, index): readonly unknown[] => {
      const other: unknown = english[index];
      return isPart(part) && isPart(other) && LINES.has(String(part['type']))
        ? lines(part, other)
        : [joined(part, other, key)];
    });
  if (isPart(welsh) && isPart(english))
    return Object.fromEntries(
      Object.entries(welsh).map(([name, value]) => [
        name,
        name === 'data' ? value : joined(value, english[name], name === 'value' && key === 'facts' ? 'text' : name),
      ]),
    );
  return WORDED.has(key) && welsh !== english ? `${String(welsh)} / ${String(english)}` : welsh;
}

const lines = (welsh: CardJson, english: CardJson): readonly CardJson[] =>
  isDeepStrictEqual(welsh, english) ? [welsh] : [welsh, { ...english, spacing: spacingOf(english) }];

/** Small print and titles stand close; paragraphs do not. */
const spacingOf = ({ size, spacing }: CardJson): unknown =>
  size === undefined && spacing !== 'None' ? 'Small' : 'None';

const isPart = (part: unknown): part is CardJson => typeof part === 'object' && part !== null && !Array.isArray(part);
