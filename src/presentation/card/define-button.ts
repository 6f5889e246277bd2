import type { z } from 'zod';
import type { CardJson } from './templates.js';

/** A button of a card: its verb, what the card says with it, and that together with what its reader may fill in. */
export interface CardButton<
  Verb extends string = string,
  Data extends z.ZodRawShape = z.ZodRawShape,
  Pressed extends z.ZodRawShape = z.ZodRawShape,
> {
  readonly verb: Verb;
  readonly data: Data;
  readonly pressed: Pressed;
}

/** What somebody sends by pressing a button, after checking. */
export type PressedOf<Button extends CardButton> = z.output<z.ZodObject<Button['pressed']>>;

/** What a card must say with a button. */
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

/** A button that sends its verb with its data; clients without `Action.Execute` send the same through `Action.Submit`. */
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
