import { RATINGS, type ReturnQuestion } from '../../../model/return-question.js';
import type { Return } from '../../../model/return.js';

/** The total of all answers to one question. */
export type Total =
  | { readonly kind: 'figure'; readonly sum: number; readonly count: number; readonly unit: string | null }
  | { readonly kind: 'counts'; readonly counts: readonly { readonly value: string; readonly count: number }[] }
  | { readonly kind: 'items'; readonly items: number; readonly count: number }
  | { readonly kind: 'texts'; readonly count: number };

/** Everything sent for a question, separately for each lead. */
const answersTo = ({ parts }: Return, key: string): readonly (readonly string[])[] =>
  parts.flatMap(({ sent }) => (sent?.answers ?? []).filter(({ question }) => question === key).map(({ text }) => text));

/** Adds up figures, and counts choices, yes and no, items and texts. */
export function totalOf(one: Return, { key, form }: ReturnQuestion): Total {
  const answers = answersTo(one, key);
  const count = answers.length;
  const counted = (values: readonly string[]): Total => ({
    kind: 'counts',
    counts: values.map((value) => ({ value, count: answers.filter(([first]) => first === value).length })),
  });
  switch (form.kind) {
    case 'figure': {
      // Adds in pence, so that sums of pounds and pence come out exact.
      const pence = answers.reduce((sum, [first]) => sum + Math.round(Number(first ?? 0) * 100), 0);
      return { kind: 'figure', sum: pence / 100, count, unit: form.unit };
    }
    case 'yes-no':
      return counted(['yes', 'no']);
    case 'choice':
      return counted(form.choices);
    case 'rating':
      return counted(RATINGS);
    case 'items':
      return { kind: 'items', items: answers.reduce((sum, text) => sum + text.length, 0), count };
    case 'short':
    case 'long':
    case 'link':
      return { kind: 'texts', count };
  }
}
