import { z } from 'zod';
import { buttonNamed, PLACES, VERBS } from './declared.js';
import type { Button } from './features.js';

const executeSchema = z.object({ action: z.object({ verb: z.string(), data: z.record(z.unknown()).nullish() }) });

const isVerb = (verb: unknown): verb is Button['verb'] => (VERBS as readonly unknown[]).includes(verb);

// Made on the first press of each button: making all of them at once would lengthen each start.
const schemas = new Map<Button['verb'], z.ZodTypeAny>();

function schemaOf(verb: Button['verb']): z.ZodTypeAny {
  const schema = schemas.get(verb) ?? z.object(buttonNamed(verb).button.pressed);
  schemas.set(verb, schema);
  return schema;
}

/**
 * Reads what a card sent back: from `Action.Execute` (an invoke's value) or from its `Action.Submit` fallback (a
 * message's value, which carries the verb in its data). Null for anything but a known button with its inputs.
 */
export function readButton(value: unknown): Button | null {
  const execute = executeSchema.safeParse(value);
  const data: unknown = execute.success ? { ...execute.data.action.data, verb: execute.data.action.verb } : value;
  if (typeof data !== 'object' || data === null || !('verb' in data) || !isVerb(data.verb)) return null;
  const { verb } = data;
  const sent = withOwnNote(withPicks(data));
  const parsed = schemaOf(verb).safeParse(sent);
  return parsed.success ? ({ ...placeIn(verb, sent), ...(parsed.data as object), verb } as Button) : null;
}

/** The data of the card that a button returns to; empty if it was pressed elsewhere. */
function placeIn(verb: Button['verb'], sent: object): object {
  for (const { buttons, data } of PLACES) {
    if (!buttons.some((button) => button.verb === verb)) continue;
    const said = z.object(data).safeParse(sent);
    if (said.success) return said.data;
  }
  return {};
}

/** The data with its input `note-REFERENCE` as its note: a card of many actions has one for each. */
function withOwnNote(data: object): object {
  if (!('reference' in data)) return data;
  const own = Object.entries(data).find(([name]) => name === `note-${String(data.reference)}`);
  return own === undefined ? data : { ...data, note: own[1] };
}

const PICK = /^pick-(\d{1,5})$/;

/** The data with its `pick-N` inputs gathered under `picks`, without those left as the card showed them. */
function withPicks(data: object): object {
  const ticked = 'ticked' in data && Array.isArray(data.ticked) ? new Set(data.ticked.map(String)) : null;
  const found = Object.entries(data).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const number = PICK.exec(name)?.[1];
    const isTouched = number !== undefined && (ticked === null || String(value) !== String(ticked.has(number)));
    return isTouched ? [[number, value]] : [];
  });
  return { ...data, picks: Object.fromEntries(found) };
}
