import { closesBefore } from './closed-by.js';
import type { Paragraph } from './paragraph.js';
import type { RawAction } from './raw-action.js';
import type { SaidTask } from './said-tasks.js';
import { sentences } from './sentences.js';

/** What was collected so far. */
interface Collected {
  readonly found: readonly RawAction[];
  readonly said: SaidTask[];
}

/** Means what was said before; "a reply was received" may belong to the next item. */
const OF_BEFORE = /^(?:although |since then,? )?(?:this|these|it|that)(?!\p{L})/iu;

/** Closes what a paragraph gives somebody if the one after it begins by saying that it is done: "This has been resolved." */
export function closeSaid({ found, said }: Collected, before: Paragraph | null, { bullet, text }: Paragraph): void {
  if (before === null || bullet !== null) return;
  const [first = ''] = sentences(text);
  if (!OF_BEFORE.test(first) || !closesBefore(first)) return;
  for (let at = found.length - 1; (found[at]?.line ?? -1) >= before.line; at--) {
    const action = found[at];
    if (action?.line === before.line) action.status ??= 'done';
  }
  for (let at = said.length - 1; (said[at]?.line ?? -1) >= before.line; at--) {
    const task = said[at];
    if (task?.line === before.line) said[at] = { ...task, isClosed: true };
  }
}
