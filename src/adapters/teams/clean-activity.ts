import { cleanText } from '../../reading/text/clean-text.js';

/** Nothing that the product reads of an activity lies deeper; what does is left out. */
const DEEPEST = 30;

/** A parsed body of which every text is clean, so that none has to be cleaned where it is used. */
export function cleanActivity(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => cleanActivity(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cleanActivity(item, depth + 1)]));
}
