import { type FieldMarks, marksOf } from '../../model/field-mark.js';
import type { Drawing } from './drawing.js';
import type { CardJson } from './templates.js';

/** One input of a form about something: the text it holds, and how to draw it. */
export interface FormInput<About, Id extends string = string> {
  readonly id: Id;
  holds(about: About): string;
  /** The input without its id and value. */
  draw(about: About, drawing: Drawing): CardJson;
  /** The fields to mark it by; itself when absent. For an input of which two people may each change a part. */
  marked?(about: About): Readonly<Record<string, string>>;
}

/**
 * Draws the inputs of a form, and returns them with marks of what they show. Leaves out one that cannot hold its whole
 * value: cutting the value would lose the rest.
 */
export function drawInputs<About>(
  inputs: readonly FormInput<About>[],
  about: About,
  drawing: Drawing,
): { readonly drawn: readonly CardJson[]; readonly shown: FieldMarks } {
  const held = inputs
    .map((input) => ({ input, value: input.holds(about), drawn: input.draw(about, drawing) }))
    .filter(({ value, drawn }) => value.length <= Number(drawn['maxLength'] ?? Infinity));
  return {
    drawn: held.map(({ input: { id }, value, drawn }) => ({ ...drawn, id, value })),
    shown: marksOf(
      Object.assign({}, ...held.map(({ input, value }) => input.marked?.(about) ?? { [input.id]: value })) as Record<
        string,
        string
      >,
    ),
  };
}

/** The ids of inputs. */
export const idsOf = <Id extends string>(inputs: readonly FormInput<never, Id>[]): readonly Id[] =>
  inputs.map(({ id }) => id);

/** One of the choices of an input. */
interface Choice {
  readonly title: string;
  readonly value: string;
}

export const textInput = (
  label: string,
  maxLength: number,
  more: { readonly placeholder?: string; readonly isMultiline?: true; readonly errorMessage?: string } = {},
): CardJson => ({ type: 'Input.Text', label, maxLength, ...more });

export const timeInput = (label: string): CardJson => ({ type: 'Input.Time', label });

export const dateInput = (label: string): CardJson => ({ type: 'Input.Date', label });

export const choiceInput = (
  label: string,
  choices: readonly Choice[],
  style: 'compact' | 'expanded' = 'compact',
): CardJson => ({ type: 'Input.ChoiceSet', label, style, choices });

export const toggleInput = (title: string): CardJson => ({
  type: 'Input.Toggle',
  title,
  valueOn: 'true',
  valueOff: 'false',
  wrap: true,
});
