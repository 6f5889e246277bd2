import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear } from '../../src/app/hear.js';

const read = (message: string): unknown => hear(message, { isLocal: false });

it('a command is looked for only in the part of a message that is read', () => {
  const marked = (lines: number): string => `${'x\n'.repeat(lines)}ACTION: Ana to ring`;
  expect(read(marked(49_990))).toMatchObject({ kind: 'log' });
  expect(read(marked(1_000_000))).toMatchObject({ kind: 'review' });
});

describe('a command', () => {
  it.each([
    ['help', { kind: 'help' }],
    ['HELP!', { kind: 'help' }],
    ['cymorth', { kind: 'help' }],
    ['be fedri di wneud?', { kind: 'help' }],
    ['Beth allwch chi ei wneud?', { kind: 'help' }],
    ['Can we have the summary for the meeting please', { kind: 'summary' }],
    ['could you post our summary before the next meeting?', { kind: 'summary' }],
    ["gawn ni'r crynodeb?", { kind: 'summary' }],
    ['ga i weld y crynodeb cyn y cyfarfod', { kind: 'summary' }],
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
      { kind: 'note', reference: 'ISCG-3', text: 'drafft gyda’r adran gyfreithiol' },
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
    ['ask ISCG-3 to attend', { kind: 'attend', reference: 'ISCG-3', isAsked: true }],
    [
      'Please ask the lead of ISCG-3 to come to the next meeting.',
      { kind: 'attend', reference: 'ISCG-3', isAsked: true },
    ],
    ['invite ISCG-3', { kind: 'attend', reference: 'ISCG-3', isAsked: true }],
    ['invite the leads of ISCG 3 to the meeting', { kind: 'attend', reference: 'ISCG-3', isAsked: true }],
    ['gwahodd ISCG-3', { kind: 'attend', reference: 'ISCG-3', isAsked: true }],
    ['gwahoddwch arweinydd ISCG-3 i’r cyfarfod', { kind: 'attend', reference: 'ISCG-3', isAsked: true }],
    ["don't ask ISCG-3 to attend", { kind: 'attend', reference: 'ISCG-3', isAsked: false }],
    ['ISCG-3 need not attend', { kind: 'attend', reference: 'ISCG-3', isAsked: false }],
    ['uninvite ISCG-3', { kind: 'attend', reference: 'ISCG-3', isAsked: false }],
    ['peidio â gwahodd ISCG-3', { kind: 'attend', reference: 'ISCG-3', isAsked: false }],
    ['ISCG-3 dim angen dod', { kind: 'attend', reference: 'ISCG-3', isAsked: false }],
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

  it.each([
    ['@Matters Arising, show my actions please', { kind: 'list', scope: 'mine', page: 1 }],
    ['“overdue”', { kind: 'list', scope: 'overdue', page: 1 }],
    ['what’s overdue?', { kind: 'list', scope: 'overdue', page: 1 }],
    ['ACTIONS', { kind: 'list', scope: 'open', page: 1 }],
    ['(ISCG-3)', { kind: 'show', reference: 'ISCG-3' }],
    ['ISCG‑3', { kind: 'show', reference: 'ISCG-3' }],
    ['ISCG\u00a03', { kind: 'show', reference: 'ISCG-3' }],
    ['action ISCG-3', { kind: 'show', reference: 'ISCG-3' }],
    ['is ISCG-3 done?', { kind: 'show', reference: 'ISCG-3' }],
    ['done ISCG2-3', { kind: 'done', reference: 'ISCG2-3', note: null }],
    ['ISCG-3: done', { kind: 'done', reference: 'ISCG-3', note: null }],
    ['mae ISCG-3 wedi’i gwblhau', { kind: 'done', reference: 'ISCG-3', note: null }],
    ['ISCG-3 done - sent to members', { kind: 'done', reference: 'ISCG-3', note: 'sent to members' }],
    ['note on ISCG-3: with legal', { kind: 'note', reference: 'ISCG-3', text: 'with legal' }],
    ['ISCG-3 nodyn cynnydd: drafft', { kind: 'note', reference: 'ISCG-3', text: 'drafft' }],
    ['ISCG-3 to Siân', { kind: 'reassign', reference: 'ISCG-3', words: 'Siân' }],
    ['reassign ISCG-3 to Aoife O’Neill', { kind: 'reassign', reference: 'ISCG-3', words: 'Aoife O’Neill' }],
    ['ISCG-3 complete by 12 December', { kind: 'deadline', reference: 'ISCG-3', words: 'by 12 December' }],
    ['ISCG-3 to be completed by 12 December', { kind: 'deadline', reference: 'ISCG-3', words: 'by 12 December' }],
    ['ISCG-3 deadline: end of May', { kind: 'deadline', reference: 'ISCG-3', words: 'end of May' }],
    ['ISCG-3 dyddiad cau diwedd Mai', { kind: 'deadline', reference: 'ISCG-3', words: 'diwedd Mai' }],
    ['ISCG-3 before the next meeting', { kind: 'deadline', reference: 'ISCG-3', words: 'before the next meeting' }],
    ['move ISCG-3 to 3 May', { kind: 'deadline', reference: 'ISCG-3', words: '3 May' }],
    ['ISCG-3 no deadline', { kind: 'deadline', reference: 'ISCG-3', words: 'none' }],
    ['peidiwch â fy atgoffa', { kind: 'mute', muted: true }],
    ['dechrau nodiadau atgoffa', { kind: 'mute', muted: false }],
  ])('is read from "%s", in any form', (message, command) => {
    expect(read(message)).toEqual(command);
  });

  it.each([
    'done ISCG-3 and ISCG-4',
    'ISCG-3 done when legal reply',
    'ISCG-3 not done',
    'ISCG-3 close of play Friday',
    'ISCG-3 I sent it yesterday',
    'ISCG-3 to follow',
    'ISCG-3 due to illness nobody came',
    'Friday 25',
    'at 11',
    'Cabinet 12: the minister was asked',
    'COVID-19: the guidance changed',
    'Action Plan: the way forward',
  ])('is not guessed from "%s"', (message) => {
    expect(read(message)).toEqual({ kind: 'unknown', text: message });
  });

  it('is logging, not a note, for a numbered marker, and for a marker below a command', () => {
    for (const message of ['AP 3: Siân to write', 'AP-3: Siân to write', 'ISCG-3 note: x\nACTION: Siân to write'])
      expect(read(message), message).toEqual({ kind: 'log', text: message });
  });

  it('is logging for a list under a heading, and for a table, with its tabs, quotes and spaces as typed', () => {
    for (const message of [
      'Actions\n- Siân to write\n- Tomos to call',
      'Camau gweithredu\n1. Siân i ysgrifennu',
      'No.\tAction\tOwner\n1\tWrite the “letter”\tSE',
      '| Action | Deadline |\n| --- | --- |\n| Write | 3 May |',
    ])
      expect(read(message), message).toEqual({ kind: 'log', text: message });
  });

  it('is logging for the words after a marker with a colon, whatever else they could mean', () => {
    for (const words of ['settings', 'chair Siân Rees', 'we meet every third Wednesday', 'my actions', 'help'])
      for (const message of [`ACTION: ${words}`, `action : ${words}`, `Cam gweithredu: ${words}`])
        expect(read(message), message).toEqual({ kind: 'log', text: message });
  });

  it('is logging for anything marked as an action, with all of its text', () => {
    const message = 'A good meeting.\nACTION: Siân to write by 30 November\nACTION: Tomos to call';
    expect(read(message)).toEqual({ kind: 'log', text: message });
    expect(read('action @Siân circulate the note by end of July')).toMatchObject({ kind: 'log' });
    expect(read('#action Siân to write')).toMatchObject({ kind: 'log' });
    expect(read('CAM GWEITHREDU: Siân i ysgrifennu erbyn 30 Tachwedd')).toMatchObject({ kind: 'log' });
  });

  it('is not found in small talk', () => {
    for (const message of ['thanks everyone', 'we should take action', 'I have 3 actions', 'page 2', 'done', '']) {
      expect(read(message), message).toEqual({ kind: 'unknown', text: message });
    }
  });

  it('moves time only in local mode', () => {
    expect(hear('pretend 2022-11-29 09:00', { isLocal: true })).toEqual({
      kind: 'pretend',
      words: '2022-11-29 09:00',
    });
    expect(read('pretend 2022-11-29 09:00')).toMatchObject({ kind: 'unknown' });
  });

  it('reads its own reference back, with a hyphen whatever the prefix', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][A-Z0-9]{1,7}$/), fc.integer({ min: 1, max: 99999 }), (prefix, number) => {
        const reference = `${prefix}-${number}`;
        expect(read(`done ${reference}`)).toEqual({ kind: 'done', reference, note: null });
        expect(read(reference.toLowerCase())).toEqual({ kind: 'show', reference });
      }),
    );
  });

  it('reads a reference with a space or nothing in it, if its prefix is no everyday word', () => {
    for (const prefix of ['ISCG', 'EAG', 'HPB', 'ARWAP'])
      for (const gap of [' ', '', ' - ', '–'])
        expect(read(`${prefix}${gap}12 done`), prefix + gap).toEqual({
          kind: 'done',
          reference: `${prefix}-12`,
          note: null,
        });
  });

  it('is looked for in any text without failing', () => {
    const parts = fc.constantFrom(
      'ISCG-3',
      ' ',
      'done',
      'to',
      ':',
      'by',
      '12',
      'May',
      'note',
      'ACTION',
      '\n',
      '“',
      '**',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.array(parts).map((some) => some.join('')),
    );
    fc.assert(fc.property(texts, (text) => typeof hear(text, { isLocal: true }).kind === 'string'));
  });
});
