import type { z } from 'zod';
import type { CardJson } from './templates.js';

/**
 * A button of a card: its verb, the data the card sends with it, and what pressing it sends: that data and the inputs.
 */
export interface CardButton<
  Verb extends string = string,
  Data extends z.ZodRawShape = z.ZodRawShape,
  Pressed extends z.ZodRawShape = z.ZodRawShape,
> {
  readonly verb: Verb;
  readonly data: Data;
  readonly pressed: Pressed;
}

/** What pressing a button sends, after checking. */
export type PressedOf<Button extends CardButton> = z.output<z.ZodObject<Button['pressed']>>;

/** The data that a card must send with a button. */
export type DataOf<Button extends CardButton> = z.input<z.ZodObject<Button['data']>>;

/** Declares a button; `data` and `inputs` are zod shapes. */
export function defineButton<Verb extends string, Data extends z.ZodRawShape>(
  verb: Verb,
  data: Data,
): CardButton<Verb, Data, Data>;
export function defineButton<Verb extends string, Data extends z.ZodRawShape, Inputs extends z.ZodRawShape>(
  verb: Verb,
  data: Data,
  inputs: Inputs,
): CardButton<Verb, Data, Data & Inputs>;
export function defineButton(verb: string, data: z.ZodRawShape, inputs: z.ZodRawShape = {}): CardButton {
  return { verb, data, pressed: { ...data, ...inputs } };
}

/**
 * Draws a button that sends its verb with its data; clients without `Action.Execute` send it through `Action.Submit`.
 */
export function press<Button extends CardButton>(button: Button, title: string, data: DataOf<Button>): CardJson {
  const { verb } = button;
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    fallback: { type: 'Action.Submit', title, data: { ...data, verb } },
  };
}
