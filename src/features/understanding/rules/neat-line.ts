import { isImperative } from '../../../reading/leads/imperative-verbs.js';
import { undoSoftMutation } from '../../../reading/leads/undo-soft-mutation.js';
import { WELSH_VERB_NOUNS } from '../../../reading/leads/welsh-verb-nouns.js';
import { leadsAt, type SaidName } from './leads-at.js';
import type { Undertaken } from './undertaken.js';

/** Whether nothing of a line looks as if it had not been read: another sentence, a mark, or somebody else's task. */
export function isNeat(line: string, people: readonly SaidName[]): boolean {
  const task = line.replace(/^ACTION: (?:.{1,120}? to )?/u, '');
  const others = [...task.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].filter(({ index }) => {
    const led = leadsAt(task.slice(index), people);
    return led !== null && GOES_ON.test(task.slice(index + led.length));
  });
  return !/[;|=]|[.:!?]\s/u.test(task) && others.length === 0;
}

/** After a name, says what they do: "ring Gwen" has none. */
const GOES_ON = /^(?:\s*[:–—]|(?:['’]s)?\s(?:to|will|is|should|i|yn|am|sydd|fydd)(?!\p{L}))/u;

/** Whether what a line says is no task: "not really my thing", "Mared to it", "the clauses are settled". */
export const saysNoTask = (line: string): boolean =>
  NO_TASK.test(line) || (TELLS.test(line) && !isImperative(line.replace('ACTION: ', '').split(' ')[0] ?? ''));
const TELLS =
  /^ACTION: (?!(?:me|\p{Lu}\S*)(?: \S+){0,4} to )[^:]{3,80}?\s(?:is|are|was|were|has been|have been)\s(?:still |now |being |all |both )?\p{L}+(?:ed|en|ing)(?!\p{L})|^ACTION: (?:.{1,60}? to )?['’](?:ve|s|d) |^ACTION: (?:or|and) (?:has|have|is|are|did|does|was)(?!\p{L})/u;
const NO_TASK =
  /^ACTION: (?:.{1,120}? to )?(?:not|never|isn['’]t|no longer|nid|ddim)(?!\p{L})|^ACTION: (?:\S+ ){1,3}(?:to|on|with|at|i) (?:it|that|this|them|hwn|hwnna|fe|fo)$/iu;

/** What a message is read as, and how surely. */
interface Reading {
  readonly line: string;
  readonly isPlain: boolean;
  readonly isUnled?: boolean;
}

/** Whether a task has its lead, and nothing around it that would have to be read again. */
export const isPlainlyRead = (found: Reading | null, people: readonly SaidName[]): boolean =>
  found !== null &&
  (found.isPlain || found.isUnled !== true) &&
  found.line.split('\n').every((line) => isNeat(line, people));

/** Whether who and what are clear: a name before anything but a verb may only be mentioned. */
export const isClear = ({ leads, task, isBare }: Undertaken): boolean =>
  leads !== '' &&
  (isBare !== true ||
    isImperative(task.split(' ')[0] ?? '') ||
    WELSH_VERB_NOUNS.has(firstOf(task)) ||
    task !== undoSoftMutation(task));

/** The first word of a task, in lower case. */
export const firstOf = (task: string): string => (task.split(/[\s'’]/u)[0] ?? '').toLowerCase();
