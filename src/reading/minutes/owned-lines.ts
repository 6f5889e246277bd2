import type { LeadTest } from '../actions/split-lead.js';
import { isNameLike, isPost, isTeam } from '../leads/name-kinds.js';
import { isFirstName } from '../leads/short-names.js';
import { fold } from '../text/fold.js';
import { firstWord } from '../text/first-word.js';
import { isNounByEnding, isThing } from './no-names.js';
import type { Paragraph } from './paragraph.js';
import type { SaidTask } from './said-tasks.js';
import { readSectionHeading } from './section-heading.js';
import type { Undertaking } from './undertaken.js';

/** Whose name stands over a line, and how surely the line is theirs to do. */
type Owned = Pick<Undertaking, 'lead' | 'strength'>;

/** "SV:" alone on its line. */
const HEAD = /^[*_\s]*(\p{Lu}[^:*_]{0,40}?)[*_]*:[*_\s]*$/u;
/** "### Lotte". */
const TITLE = /^\s*#{1,6}\s+[*_]*(\p{Lu}[^:*_]{0,40}?)[*_:\s]*$/u;
/** So many lists under names, each with its own heading, "Tasks:", are those people's. */
const FEWEST = 2;

const isCalled = (name: string, test: LeadTest): boolean =>
  isFirstName(fold(firstWord(name))) || (test.isKnown(name) && !isTeam(name));
const mayBeCalled = (name: string, test: LeadTest): boolean =>
  isCalled(name, test) || (isNameLike(name) && !isThing(name) && !test.isVerb(firstWord(name)));

/** The lines that are names over parts of the notes, each somebody's with a heading over their tasks: "Holly:", "Tasks:". */
export function personsOver(paragraphs: readonly Paragraph[], test: LeadTest): ReadonlyMap<Paragraph, string> {
  const heads = paragraphs.flatMap((head): [Paragraph, string][] => {
    const name = head.text.length < 60 ? (HEAD.exec(head.text) ?? TITLE.exec(head.text))?.[1]?.trim() : undefined;
    const kind = readSectionHeading(head.text.replace(/^[\s#]+/u, ''))?.kind;
    return name === undefined || kind !== undefined || isPost(name) ? [] : [[head, name]];
  });
  const lists = paragraphs.filter(
    ({ text }) => text.length < 60 && readSectionHeading(text)?.kind === 'actions',
  ).length;
  const isSplit =
    lists >= FEWEST &&
    heads.length >= FEWEST &&
    heads.every(([, name]) => mayBeCalled(name, test)) &&
    (heads.some(([, name]) => isCalled(name, test)) || !heads.some(([, name]) => isNounByEnding(name)));
  return new Map(isSplit ? heads : heads.filter(([{ text }, name]) => TITLE.test(text) && isCalled(name, test)));
}

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
