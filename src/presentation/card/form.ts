import { type FieldMarks, marksOf } from '../../model/field-mark.js';
import type { Drawing } from './drawing.js';
import type { CardJson } from './templates.js';

/** One input of a form about something: what it holds of that, as text, and how it is drawn. */
export interface FormInput<About, Id extends string = string> {
  readonly id: Id;
  holds(about: About): string;
  /** The input without its id and value. */
  draw(about: About, drawing: Drawing): CardJson;
  /** The fields it is marked by: itself, but where two people may each change a part of what it holds. */
  marked?(about: About): Readonly<Record<string, string>>;
}

/**
 * The inputs of a form as they are drawn, and the marks of what they show. One that cannot hold all of it is left out:
 * cut, the rest would be lost.
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
