import type { CardJson } from './templates.js';

/** Removes the inputs of a form for which `fields` has nothing: a value that no input can hold is left out. */
export const withFieldsAlone = (card: CardJson, fields: object): CardJson => ({
  ...card,
  body: partsAlone(card['body'] as readonly CardJson[], fields),
});

const partsAlone = (parts: readonly CardJson[], fields: object): readonly CardJson[] =>
  parts
    .filter(({ type, id }) => !String(type).startsWith('Input.') || String(id) in fields)
    .map((part) =>
      part['type'] === 'Container'
        ? { ...part, items: partsAlone(part['items'] as readonly CardJson[], fields) }
        : part,
    );
