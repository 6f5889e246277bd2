/** A value as canonical JSON: the keys of every object sorted, no white space, undefined fields left out. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value ?? null, inOrder);

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
