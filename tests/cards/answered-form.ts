import { readButton } from '../../src/app/read-button.js';
import type { Button } from '../../src/app/features.js';
import { buttonsOf, partsOf } from './walk-card.js';

/** What clients send of an input that holds nothing: those of the desktop nothing at all, those of phones empty text. */
export const CLIENTS = [
  { client: 'leaves empty inputs out', empty: undefined },
  { client: 'sends empty inputs as empty text', empty: '' },
] as const;

/** The inputs of a form as someone has them before them, by their ids: what is no choice of a set is not chosen. */
export const inputsOf = (card: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    partsOf(card)
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value, choices }) => {
        const held = typeof value === 'string' ? value : '';
        if (!Array.isArray(choices)) return [String(id), held];
        const offered = (choices as readonly { readonly value: string }[]).map((choice) => choice.value);
        const chosen = held.split(',');
        return [String(id), offered.filter((choice) => chosen.includes(choice)).join()];
      }),
  );

/** What a form sends when someone has typed this into it and pressed its button. */
export function answered(
  card: unknown,
  verb: string,
  typed: Readonly<Record<string, string>> = {},
  empty?: '',
): Readonly<Record<string, unknown>> {
  const inputs = inputsOf(card);
  for (const name of Object.keys(typed)) if (!(name in inputs)) throw new Error(`the form has no input ${name}`);
  const held = Object.entries({ ...inputs, ...typed }).map(([name, value]) => [name, value === '' ? empty : value]);
  const button = buttonsOf(card).find((one) => one.verb === verb);
  if (button === undefined) throw new Error(`the form has no button ${verb}`);
  return { ...button.data, ...(Object.fromEntries(held) as object), verb };
}

/** The same, as the edge understands it. */
export function submitted(...form: Parameters<typeof answered>): Button {
  const submission = readButton(answered(...form));
  if (submission === null) throw new Error('the form could not be read');
  return submission;
}
