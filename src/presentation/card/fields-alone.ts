import type { CardJson } from './templates.js';

/** A form without the inputs at its top level that these fields have nothing for: what no input can hold is left out. */
export const withFieldsAlone = (card: CardJson, fields: object): CardJson => ({
  ...card,
  body: (card['body'] as readonly CardJson[]).filter(
    ({ type, id }) => !String(type).startsWith('Input.') || String(id) in fields,
  ),
});
