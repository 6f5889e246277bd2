import type { LeadTest } from '../actions/split-lead.js';
import { firstWord } from '../text/first-word.js';
import type { Paragraph } from './paragraph.js';
import type { SaidTask } from './said-tasks.js';
import type { Undertaking } from './undertaken.js';

/** Whose name stands over a line, and how surely the line is theirs to do. */
type Owned = Pick<Undertaking, 'lead' | 'strength'>;

/** "SV:" alone on its line. */
const HEAD = /^[*_\s]*(\p{Lu}[^:*_]{0,40}?)[*_]*:[*_\s]*$/u;

const wordsOf = ({ text, bullet }: Paragraph): string => (bullet === null ? text : text.slice(bullet.length));

/** How many of the lines after a head belong under it: bullets, indented further if the head has one. */
function countUnder(paragraphs: readonly Paragraph[], at: number): number {
  const head = paragraphs[at];
  let count = 0;
  for (; at + 1 + count < paragraphs.length; count++) {
    const line = paragraphs[at + 1 + count];
    if (!head || !line?.bullet || HEAD.test(wordsOf(line)) || (head.bullet && line.indent <= head.indent)) break;
  }
  return count;
}

/**
 * The bullets under a name alone on its line. If several names stand over tasks like this, the tasks are surely theirs.
 */
export function ownedLines(paragraphs: readonly Paragraph[], test: LeadTest): ReadonlyMap<Paragraph, Owned> {
  const blocks = paragraphs.flatMap((head, at) => {
    const lead = head.text.length < 60 ? HEAD.exec(wordsOf(head))?.[1]?.trim() : undefined;
    if (lead === undefined || !test.isKnown(lead)) return [];
    const lines = paragraphs.slice(at + 1, at + 1 + countUnder(paragraphs, at));
    return lines.some((line) => test.isVerb(firstWord(wordsOf(line)))) ? [{ lead, lines }] : [];
  });
  const strength = blocks.length > 1 ? 'sure' : 'likely';
  return new Map(blocks.flatMap(({ lead, lines }) => lines.map((line) => [line, { lead, strength }] as const)));
}

/** A line's tasks, with the lead over the line for those that name nobody. */
export const withOwner = (said: readonly SaidTask[], owned: Owned | undefined): readonly SaidTask[] =>
  owned === undefined
    ? said
    : said.map((task) => (task.lead === null && task.strength === 'possible' ? { ...task, ...owned } : task));
