/** Every part of cards, however deep. */
function partsOf(node: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(node)) return node.flatMap(partsOf);
  if (typeof node !== 'object' || node === null) return [];
  const part = node as Readonly<Record<string, unknown>>;
  const beneath = Object.entries(part).flatMap(([key, value]) => (key === 'data' ? [] : partsOf(value)));
  return [part, ...beneath];
}

/** What the inputs of cards hold, as Teams sends it with each of their buttons when nothing was typed. */
export const inputsOf = (cards: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    partsOf(cards).flatMap(({ type, id, value }) =>
      String(type).startsWith('Input.') && typeof id === 'string' && typeof value === 'string' ? [[id, value]] : [],
    ),
  );

/** Where the links of cards lead. */
export const linksOf = (cards: unknown): readonly string[] =>
  partsOf(cards).flatMap(({ type, url }) => (type === 'Action.OpenUrl' && typeof url === 'string' ? [url] : []));
