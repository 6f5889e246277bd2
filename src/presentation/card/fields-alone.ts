import type { CardJson } from './templates.js';

/** A form without the inputs that these fields have nothing for: what no input can hold is left out. */
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
