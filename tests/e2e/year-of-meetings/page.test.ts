import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { STAGES } from './stages.js';

const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/a-year.md', import.meta.url)), 'utf8');

/** The cells of the rows of numbers on the page, without the day. */
const rows = PAGE.split('\n')
  .filter((line) => /^\|.*\d \|$/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(2, -1)
      .map((cell) => cell.trim()),
  );

it('docs/a-year.md has the figures of the year', () => {
  expect(rows).toEqual(
    STAGES.map(({ summary, found }) =>
      summary === null
        ? ['', '', '', '', '', '', '', String(found)]
        : [
            summary.open,
            summary.overdue,
            summary.noUpdate,
            summary.byMeeting,
            summary.done,
            summary.carried,
            Number(/(\d+) amber/.exec(summary.ratings)?.[1] ?? 0),
            found,
          ].map(String),
    ),
  );
});

it('docs/a-year.md has the words of the year', () => {
  const said = new Set(STAGES.flatMap(({ before, then, during, after }) => [before, then, during, after]).flat());
  const words = [...said].map(([, , one]) => one);
  const onPage = [...PAGE.matchAll(/`((?:done|grant|ISCG-\d+|decision:|agenda item) ?[^`]*)`/g)].map(([, one]) => one);
  expect(onPage.length).toBeGreaterThan(4);
  expect(onPage.filter((one) => !words.includes(one ?? ''))).toEqual([]);
});
