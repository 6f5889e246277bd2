import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActions } from '../../../src/reading/actions/read-actions.js';
import type { ActionContext } from '../../../src/reading/actions/read-action.js';

const context: ActionContext = {
  deadlines: { saidAt: '2022-10-12T11:00', nextMeeting: '2022-11-17', nation: 'england-and-wales' },
  roster: { people: [{ id: 'p1', name: 'Siân Rees' }], sets: [], mentions: [], speaker: null },
};

const piece = fc.constantFrom(
  'ACTION: ', 'Action 3 – ', '#action ', 'CAM GWEITHREDU: ', 'Siân Rees', ' to ', ' i ', ' will ', 'circulate', ' the paper',
  ' by 30 November', ' erbyn 30 Tachwedd', '(Action: SR)', '(SR)', ' – ', '\n', '\n\n', '- ', '1. ', 'ACTIONS\n', '<at>', '</at>',
  '[REDACTED]', '███', '; ', '. ', ' ', '\t', '**', 'Owner: ', '@', '<br>', 'next meeting',
); // prettier-ignore

describe('any message', () => {
  it('is read without an error, and each action found has a task and is in the text', () => {
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (message) => {
        const { actions, problems } = readActions(message, context);
        for (const { task, quote, line } of actions) {
          expect(task.trim()).not.toBe('');
          expect(message).toContain(quote);
          expect(line).toBeGreaterThan(0);
        }
        for (const { quote } of problems) expect(message).toContain(quote);
      }),
      { numRuns: 120 },
    );
  });

  it('may be long and repetitive', () => {
    for (const part of ['ACTION: ', '(', '- ', 'ACTION: Siân to ', '<at>', ' to', '* ', '\t', 'a; ', '1. ACTION ']) {
      const { actions } = readActions(part.repeat(Math.ceil(200_000 / part.length)), context);
      expect(actions.length).toBeLessThan(200_000);
    }
  });
});
