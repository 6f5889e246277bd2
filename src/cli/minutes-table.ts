import type { MinutesReading } from '../reading/minutes/read-minutes.js';
import { cell, onOneLine } from './cell.js';

const WIDTH = { number: 3, task: 64, leads: 26, decision: 100 } as const;

/** Shows what minutes say, as a table for the terminal: the actions, possible actions, then the decisions. */
export function minutesTable({ title, held, next, actions, implied, decisions }: MinutesReading): string {
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
  const decided = decisions.map(({ text, line }, index) =>
    [cell(String(index + 1), WIDTH.number), cell(text, WIDTH.decision), `(line ${line})`].join(' '),
  );
  const listed = decided.length === 0 ? [] : ['', 'Decisions:', ...decided];
  return [head, '', ...found, ...suggested, ...listed, ''].join('\n');
}
