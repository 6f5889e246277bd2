/**
 * A value as JSON of which there is one form only: the keys of every object in order, no white space, and fields that
 * are undefined left out, as if they were not there.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value ?? null, inOrder);

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
