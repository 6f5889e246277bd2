import type { MinutesReading } from '../reading/minutes/read-minutes.js';
import { cell, onOneLine } from './cell.js';

const WIDTH = { number: 3, task: 64, leads: 26 } as const;

/** What minutes say, as a table for the terminal: the actions, then what only sounds like one. */
export function minutesTable({ title, held, next, actions, implied }: MinutesReading): string {
  const head = [onOneLine(title ?? 'Untitled'), `held ${held ?? 'unknown'}`, `next ${next ?? 'unknown'}`].join(' · ');
  const rows = (found: MinutesReading['implied']): string[] =>
    found.map(({ task, owners, due, said, line }, index) =>
      [
        cell(String(index + 1), WIDTH.number),
        cell(task, WIDTH.task),
        cell(owners.join(', '), WIDTH.leads),
        onOneLine(due ?? said ?? '-'),
        `(line ${line})`,
      ].join(' '),
    );
  const header = [cell('', WIDTH.number), cell('Action', WIDTH.task), cell('Leads', WIDTH.leads), 'Deadline'].join(' ');
  const found = actions.length === 0 ? ['No actions.'] : [header, ...rows(actions)];
  const suggested = implied.length === 0 ? [] : ['', 'Possible actions:', ...rows(implied)];
  return [head, '', ...found, ...suggested, ''].join('\n');
}
