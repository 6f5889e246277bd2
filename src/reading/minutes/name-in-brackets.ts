import type { LeadTest } from '../actions/split-lead.js';

/** A bracket at the end, whose other half has gone with the sentence's end. */
const BRACKET = / \(([^()]{1,40})$/u;

/** A task without the name in brackets behind it, "share them (LC)"; other brackets are closed again. */
export function withoutName(task: string, test: LeadTest): { readonly own: string; readonly name: string | null } {
  const [whole = '', name = null] = BRACKET.exec(task) ?? [];
  if (name === null) return { own: task, name };
  return test.isKnown(name) ? { own: task.slice(0, -whole.length), name } : { own: `${task})`, name: null };
}
