import type { ShownCard } from '../meeting-chat.js';
import type { Figures } from './stage.js';

const spaced = (line: string): string => line.replaceAll(/\s+·\s+/g, ' · ');
const isLine = (line: string): boolean => /(?:^| · )ISCG-\d+(?: · |$)/.test(line);
const isNumber = (line: string | undefined): boolean => /^\d+$/.test(line ?? '');

/** The figures that a summary shows, with all of its pages. */
export function figuresOf(summary: ShownCard, whole: ShownCard): Figures {
  const { words } = summary;
  const count = (label: string): number => Number(words[words.indexOf(label) - 1]);
  const numberIn = (form: RegExp): number => Number(words.map((line) => form.exec(line)?.[1]).find(Boolean) ?? 0);
  return {
    open: count('Open'),
    overdue: count('Overdue'),
    noUpdate: numberIn(/^(\d+) with no update$/),
    byMeeting: count('By the meeting'),
    done: count('Done'),
    since: words.find((line) => line.startsWith('since ')) ?? '',
    carried: numberIn(/ · (\d+) carried forward$/),
    nobody: numberIn(/^(\d+) actions? ha(?:s|ve) nobody I can remind\.$/),
    ratings: words.find((line) => /^\d+ (?:red|amber|green|with no date)/.test(line)) ?? '',
    parts: partsOf(whole),
  };
}

/** The parts of a list by their headings: the lines of the actions, and what stands below them but that nobody is reminded. */
function partsOf({ words }: ShownCard): Record<string, string[]> {
  const parts: Record<string, string[]> = {};
  let part: string[] = [];
  for (const [at, line] of words.entries()) {
    if (isNumber(words[at + 1])) part = parts[line] = [];
    else if (isLine(spaced(line)) || /^(?:May be late|More time asked|“)/.test(line)) part.push(spaced(line));
  }
  return parts;
}

/** The tasks of a table with their lines, and the references of its decisions. */
export function tableOf({ words }: ShownCard): {
  readonly rows: readonly (readonly [string, string])[];
  readonly decisions: readonly string[];
} {
  const lines = words.map(spaced);
  return {
    rows: lines.flatMap((line, at) => (isLine(line) ? [[lines[at - 1] ?? '', line] as const] : [])),
    decisions: lines.filter((line) => /^ISCG-D\d+$/.test(line)),
  };
}

/** The numbers at the end of matters arising, as one line. */
export const endOf = ({ words }: ShownCard): string =>
  ['Closed', 'Carried forward', 'Changed', 'Not reached']
    .map((label) => `${words[words.lastIndexOf(label) - 1] ?? ''} ${label.toLowerCase()}`)
    .join(', ');
