import { cleanText } from '../../reading/text/clean-text.js';

/** Nothing that the product reads of an activity lies deeper; what does is left out. */
const DEEPEST = 30;

/** A parsed body of which every text is clean, so that none has to be cleaned where it is used. */
export function cleanActivity(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return null;
  const given = value as Record<string, unknown>;
  let cleaned: Record<string, unknown> | null = null;
  for (const name of Object.keys(given)) {
    const item = cleanActivity(given[name], depth + 1);
    if (item === given[name]) continue;
    // Most bodies are clean as they are, and a copy of one costs more than all else of this.
    cleaned ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...given }) as Record<string, unknown>;
    cleaned[name] = item;
  }
  return cleaned ?? value;
}
