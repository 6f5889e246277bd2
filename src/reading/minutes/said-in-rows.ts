import type { LeadTest } from '../actions/split-lead.js';
import { oneSpaced } from '../text/one-spaced.js';
import { CELL_BREAK } from './lines/minutes-line.js';
import { saidTasks, type SaidTask } from './said-tasks.js';
import type { ActionTable } from './tables/read-table.js';

/** A cell with fewer characters only names what its row is about. */
const SHORTEST = 40;

/** What the discussion in the rows of a table says must be done, beside what its column of actions gives. */
export function saidInRows({ columns, rows }: ActionTable, test: LeadTest): readonly SaidTask[] {
  return rows.flatMap(({ cells, line }) =>
    cells.flatMap((cell, at) => {
      const isProse = columns[at] === 'topic' || columns[at] === 'other';
      if (!isProse || cell.length < SHORTEST) return [];
      const text = oneSpaced(cell.replaceAll(CELL_BREAK, ' '));
      return saidTasks({ text, bullet: null, indent: 0, line, margin: null, afterGap: false }, test);
    }),
  );
}
