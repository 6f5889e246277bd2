import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMinutes, type MinutesContext } from '../../../src/reading/minutes/read-minutes.js';

const context: MinutesContext = { held: '2022-10-12', next: '2022-11-17', nation: 'england-and-wales' };

const piece = fc.constantFrom(
  'ACTION: ', 'Action 3 – ', 'AP1 ', '(Action: SE)', 'CAM GWEITHREDU: ', 'Amelia John (AJ)', 'AJ', ' to ', ' will ', ' i ', 'circulate',
  ' the paper', ' by 30 November', ' – complete', 'Actions\n', 'Summary of actions\n', 'Action\tLead\n', 'x\ty\n', '| Action | Owner |\n',
  '| a | b |\n', 'No.   Action            Who\n', '1     Replace it          AJ\n', '<table><tr><td>', '</td><td>', '</td></tr>', '<p>', '</p>',
  '<nick> ', '<trackbot> ', 's/a/b/', '\n', '\n\n', '- ', '1. ', '[REDACTED]', '███', '; ', '. ', ' ', '\t', '      ', '**', 'Owner: ',
  'Due: ', 'Status: Complete', '&amp;', 'Page 1 of 2\n', '\f', 'please ', 'agreed to ', '(a) ', '(b) ', '[ ] ', '[x] ',
); // prettier-ignore

describe('any minutes', () => {
  it('are read without an error, and each action has a task and a line of the text', () => {
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (minutes) => {
        const { actions, completed, implied } = readMinutes(minutes, context);
        const lines = minutes.split(/\r\n?|\n|\f|\u2029/u).length;
        for (const { task, line, owners, due } of [...actions, ...completed, ...implied]) {
          expect(task.trim()).not.toBe('');
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(owners.every((owner) => owner.trim() !== '')).toBe(true);
          expect(due === null || /^\d{4}-\d{2}-\d{2}$/u.test(due)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('may be long and repetitive', () => {
    const parts = [
      'ACTION: ',
      '(Action: ',
      '| ',
      '\t',
      'Action\tLead\n',
      '- a\n',
      '(a) ',
      '; ',
      '<td>',
      '<',
      '    ',
      'a  ',
      'AJ ',
      '█',
      'Owner: x\n',
    ];
    for (const part of parts) {
      const { actions } = readMinutes(part.repeat(Math.ceil(20_000 / part.length)), context);
      expect(actions.length).toBeLessThan(20_000);
    }
  });

  it('give every action of a table, however many rows it has', () => {
    const row = fc.record({
      task: fc.constantFrom('Draft the letter', 'Book the hall', 'Check the figures', 'Ring the printer'),
      lead: fc.constantFrom('Gwen Pritchard', 'Comms team', 'Head of Housing', '[REDACTED]'),
      due: fc.constantFrom('3 November 2022', '30/11/22', ''),
    });
    const ruling = fc.constantFrom('\t', ' | ');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), ruling, (rows, mark) => {
        const lines = rows.map(({ task, lead, due }, at) => [String(at + 1), task, lead, due].join(mark));
        const { actions } = readMinutes([`No${mark}Action${mark}Lead${mark}Due`, ...lines].join('\n'), context);
        expect(actions.map(({ task, owners }) => [task, owners])).toEqual(rows.map(({ task, lead }) => [task, [lead]]));
      }),
      { numRuns: 60 },
    );
  });
});
