import type { ReturnQuestion } from '../../../model/return-question.js';

/** Writes a question as in the form, so that reading it again gives the same question. */
export function lineOf({ title, form }: ReturnQuestion): string {
  switch (form.kind) {
    case 'items':
      return `${itemsOf(form)} ${title}`;
    case 'figure':
      return `${title} (${form.unit ?? 'figure'})`;
    case 'choice':
      return /\s(?:or|neu)\s|\//iu.test(title) ? title : `${title} (${form.choices.join(' / ')})`;
    case 'yes-no':
      return `${title} (yes/no)`;
    case 'rating':
      return `${title} (RAG)`;
    case 'short':
    case 'long':
    case 'link':
      return `${title} (${form.kind})`;
  }
}

function itemsOf({ from, to }: { readonly from: number; readonly to: number | null }): string {
  if (to === null) return `at least ${String(from)}`;
  if (from === 0) return `up to ${String(to)}`;
  return from === to ? String(to) : `${String(from)}-${String(to)}`;
}
