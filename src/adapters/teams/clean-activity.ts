import { cleanText } from '../../reading/text/clean-text.js';

/** The product reads nothing of an activity below this depth; deeper values become null. */
const DEEPEST = 30;

/** Returns a parsed body with every text cleaned, so that no caller has to clean one. */
export function cleanActivity(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return null;
  const given = value as Record<string, unknown>;
  let cleaned: Record<string, unknown> | null = null;
  for (const name of Object.keys(given)) {
    const item = cleanActivity(given[name], depth + 1);
    if (item === given[name]) continue;
    // Most bodies are clean already, and copying one costs more than everything else here.
    cleaned ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...given }) as Record<string, unknown>;
    cleaned[name] = item;
  }
  return cleaned ?? value;
}
