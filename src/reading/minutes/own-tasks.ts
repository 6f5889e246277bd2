import type { LeadTest } from '../actions/split-lead.js';
import { sentences } from './sentences.js';
import { readUndertakings } from './undertaking.js';

const LAST_NAME = /[\p{L}'’-]+$/u;
const NAMES = /\s*(?:[,/&+]|\s(?:and|a|ac)\s)\s*/u;

/**
 * The tasks of the people named at the end, if sentences give each their own: "Siân to ring. Tom to write. Siân/Tom".
 */
export function ownTasks(
  words: string,
  ending: string,
  test: LeadTest,
): readonly { readonly words: string; readonly lead: string }[] {
  const last = (name: string): string => LAST_NAME.exec(name.trim())?.[0].toLowerCase() ?? '';
  const names = new Set(ending.split(NAMES).map(last));
  const parts = sentences(words).flatMap((sentence) => sentence.split(/;\s+/u));
  return parts.flatMap((part) =>
    readUndertakings(part, test).flatMap(({ lead, task }) =>
      lead !== null && names.has(last(lead)) ? [{ words: task, lead }] : [],
    ),
  );
}
