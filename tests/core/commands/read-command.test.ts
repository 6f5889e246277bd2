import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/core/commands/read-command.js';

const read = (message: string): unknown => readCommand(message, { isLocal: false });

describe('a command', () => {
  it.each([
    ['help', { kind: 'help' }],
    ['HELP!', { kind: 'help' }],
    ['cymorth', { kind: 'help' }],
    ['actions', { kind: 'list', scope: 'open', page: 1 }],
    ['Actions page 2', { kind: 'list', scope: 'open', page: 2 }],
    ['camau tudalen 3', { kind: 'list', scope: 'open', page: 3 }],
    ['my actions', { kind: 'list', scope: 'mine', page: 1 }],
    ['fy nghamau', { kind: 'list', scope: 'mine', page: 1 }],
    ['overdue', { kind: 'list', scope: 'overdue', page: 1 }],
    ['hwyr', { kind: 'list', scope: 'overdue', page: 1 }],
    ['closed', { kind: 'list', scope: 'closed', page: 1 }],
    ['ISCG-3', { kind: 'show', reference: 'ISCG-3' }],
    ['iscg 3', { kind: 'show', reference: 'ISCG-3' }],
    ['#ISCG-3', { kind: 'show', reference: 'ISCG-3' }],
    ['done ISCG-3', { kind: 'done', reference: 'ISCG-3', note: null }],
    ['Please mark ISCG-3 done.', { kind: 'done', reference: 'ISCG-3', note: null }],
    ['ISCG-3 is done: sent to all members', { kind: 'done', reference: 'ISCG-3', note: 'sent to all members' }],
    ['cwblhau ISCG-3', { kind: 'done', reference: 'ISCG-3', note: null }],
    ['wedi’i gwblhau ISCG-3', { kind: 'done', reference: 'ISCG-3', note: null }],
    ['ISCG-3 note: draft with legal', { kind: 'note', reference: 'ISCG-3', text: 'draft with legal' }],
    [
      'nodyn ISCG-3: drafft gyda’r adran gyfreithiol',
      { kind: 'note', reference: 'ISCG-3', text: "drafft gyda'r adran gyfreithiol" },
    ],
    ['ISCG-3: draft with legal', { kind: 'note', reference: 'ISCG-3', text: 'draft with legal' }],
    ['ISCG-3 note', { kind: 'note', reference: 'ISCG-3', text: '' }],
    ['reassign ISCG-3 to <at>Siân Rees</at>', { kind: 'reassign', reference: 'ISCG-3', words: '<at>Siân Rees</at>' }],
    ['ailbennu ISCG-3 i Siân Rees', { kind: 'reassign', reference: 'ISCG-3', words: 'Siân Rees' }],
    ['ISCG-3 by 12 December', { kind: 'deadline', reference: 'ISCG-3', words: 'by 12 December' }],
    ['ISCG-3 erbyn 12 Rhagfyr', { kind: 'deadline', reference: 'ISCG-3', words: 'erbyn 12 Rhagfyr' }],
    ['ISCG-3 task: write to the board', { kind: 'task', reference: 'ISCG-3', text: 'write to the board' }],
    ['reopen ISCG-3', { kind: 'reopen', reference: 'ISCG-3' }],
    ['ailagor ISCG-3', { kind: 'reopen', reference: 'ISCG-3' }],
    [
      'cancel ISCG-3 overtaken by the new plan',
      { kind: 'cancel', reference: 'ISCG-3', reason: 'overtaken by the new plan' },
    ],
    ['canslo ISCG-3', { kind: 'cancel', reference: 'ISCG-3', reason: null }],
    ['undo', { kind: 'undo' }],
    ['dadwneud', { kind: 'undo' }],
    ['crynodeb', { kind: 'summary' }],
    ['set up', { kind: 'settings' }],
    ['gosodiadau', { kind: 'settings' }],
    ['set up Housing Board; chair Siân', { kind: 'set-up', text: 'Housing Board; chair Siân' }],
    ['Cymraeg', { kind: 'language', language: 'cy' }],
    ['english', { kind: 'language', language: 'en' }],
    ['stop nudges', { kind: 'mute', muted: true }],
  ])('is read from "%s"', (message, command) => {
    expect(read(message)).toEqual(command);
  });

  it('is logging for whatever is marked as an action, with all of its text', () => {
    const message = 'A good meeting.\nACTION: Siân to write by 30 November\nACTION: Tomos to call';
    expect(read(message)).toEqual({ kind: 'log', text: message });
    expect(read('action @Siân circulate the note by end of July')).toMatchObject({ kind: 'log' });
    expect(read('#action Siân to write')).toMatchObject({ kind: 'log' });
    expect(read('CAM GWEITHREDU: Siân i ysgrifennu erbyn 30 Tachwedd')).toMatchObject({ kind: 'log' });
  });

  it('is none in small talk', () => {
    for (const message of ['thanks everyone', 'we should take action', 'I have 3 actions', 'page 2', 'done', '']) {
      expect(read(message), message).toEqual({ kind: 'unknown', text: message });
    }
  });

  it('moves time in local mode alone', () => {
    expect(readCommand('pretend 2022-11-29 09:00', { isLocal: true })).toEqual({
      kind: 'pretend',
      words: '2022-11-29 09:00',
    });
    expect(read('pretend 2022-11-29 09:00')).toMatchObject({ kind: 'unknown' });
  });

  it('reads its own reference back, however it is spaced', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{3,8}$/),
        fc.integer({ min: 1, max: 99999 }),
        fc.constantFrom('-', ' ', ''),
        (prefix, number, gap) => {
          fc.pre(
            ![
              'PAGE',
              'ACTION',
              'ACTIONS',
              'ITEM',
              'PART',
              'YEAR',
              'WEEK',
              'DAY',
              'ROOM',
              'TUDALEN',
              'EITEM',
              'VERSION',
              'POINT',
            ].includes(prefix),
          );
          fc.pre(!['CAMAU', 'LIST', 'MINE', 'LATE', 'HWYR', 'CLOSED', 'OVERDUE', 'RHESTR'].includes(prefix));
          expect(read(`done ${prefix}${gap}${number}`)).toEqual({
            kind: 'done',
            reference: `${prefix}-${number}`,
            note: null,
          });
        },
      ),
    );
  });

  it('is looked for in any text at all without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        (text) => typeof readCommand(text, { isLocal: true }).kind === 'string',
      ),
    );
  });
});
