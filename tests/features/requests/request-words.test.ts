import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';

const read = (message: string): unknown => hear(message, { isLocal: false });

describe('a lead’s request to the chair', () => {
  it.each([
    ['ISCG-3 more time until 12 December because legal are late', 'until 12 December because legal are late'],
    ['ISCG-3 extension to 12 December: legal are late', 'to 12 December: legal are late'],
    ['ISCG-3: more time until 12 December, legal are late', 'until 12 December, legal are late'],
    ['ISCG-3 I need more time until 12 December because of leave', 'until 12 December because of leave'],
    ['more time for ISCG-3 until 12 December because legal are late', 'until 12 December because legal are late'],
    ['ISCG-3 rhagor o amser tan 12 Rhagfyr oherwydd oedi', 'tan 12 Rhagfyr oherwydd oedi'],
    ['gofyn am ragor o amser ar gyfer ISCG-3 tan 12 Rhagfyr', 'tan 12 Rhagfyr'],
    ['ISCG-3 estyniad tan 12 Rhagfyr: oedi', 'tan 12 Rhagfyr: oedi'],
    ['ISCG-3 more time', ''],
    ['ISCG-3 more time please', ''],
  ])('asks for more time in "%s"', (message, words) => {
    expect(read(message)).toEqual({ kind: 'more-time', reference: 'ISCG-3', words });
  });

  it.each([
    ['ISCG-3 not mine', ''],
    ['ISCG-3 is not mine.', ''],
    ['ISCG-3 not mine, ask Tomos Hughes because he runs it', 'ask Tomos Hughes because he runs it'],
    ['ISCG-3: not mine - ask <at>Tomos Hughes</at>', 'ask <at>Tomos Hughes</at>'],
    ['not mine ISCG-3', ''],
    ['ISCG-3 nid fi', ''],
    ['ISCG-3 nid fi, gofynnwch i Tomos Hughes oherwydd tai', 'gofynnwch i Tomos Hughes oherwydd tai'],
  ])('says that an action is not theirs in "%s"', (message, words) => {
    expect(read(message)).toEqual({ kind: 'not-mine', reference: 'ISCG-3', words });
  });

  it.each([
    'withdraw my request ISCG-3',
    'withdraw my request for ISCG-3',
    'ISCG-3 withdraw my request',
    'tynnu fy nghais yn ôl ISCG-3',
    'ISCG-3 tynnu’n ôl fy nghais',
  ])('is withdrawn by "%s"', (message) => {
    expect(read(message)).toEqual({ kind: 'withdraw-request', reference: 'ISCG-3' });
  });
});

describe('the chair’s answer', () => {
  it.each([
    ['grant ISCG-3', null],
    ['ISCG-3 granted.', null],
    ['grant ISCG-3 until 10 December', '10 December'],
    ['grant ISCG-3, but only until 10 December', '10 December'],
    ['grant ISCG-3 to <at>Tomos Hughes</at>', '<at>Tomos Hughes</at>'],
    ['grant ISCG-3 to Tomos Hughes', 'Tomos Hughes'],
    ['caniatáu ISCG-3', null],
    ['caniatewch ISCG-3 tan 10 Rhagfyr', '10 Rhagfyr'],
    ['caniatáu ISCG-3 i Tomos Hughes', 'Tomos Hughes'],
  ])('grants with "%s"', (message, words) => {
    expect(read(message)).toEqual({ kind: 'grant', reference: 'ISCG-3', words });
  });

  it.each([
    ['refuse ISCG-3', null],
    ['refuse ISCG-3 we need it for the Minister', 'we need it for the Minister'],
    ['ISCG-3 refused: we need it for the Minister', 'we need it for the Minister'],
    ['gwrthod ISCG-3 mae ei angen ar y Gweinidog', 'mae ei angen ar y Gweinidog'],
  ])('refuses with "%s"', (message, words) => {
    expect(read(message)).toEqual({ kind: 'refuse', reference: 'ISCG-3', words });
  });
});

describe('a message that only looks like a request', () => {
  it.each([
    ['ISCG-3: more time was needed than we thought', { kind: 'note', text: 'more time was needed than we thought' }],
    ['ISCG-3 note: more time until 12 December', { kind: 'note', text: 'more time until 12 December' }],
    ['move ISCG-3 to 12 December', { kind: 'deadline', words: '12 December' }],
    ['extend ISCG-3 to 12 December', { kind: 'deadline', words: '12 December' }],
    ['withdraw ISCG-3 overtaken', { kind: 'cancel', reason: 'overtaken' }],
    ['grant ISCG-3 funding was agreed', { kind: 'unknown' }],
    ['ISCG-3 done', { kind: 'done' }],
    ['ISCG-3 approved by the Board on 3 May', { kind: 'unknown' }],
    ['ISCG-3 refused to answer', { kind: 'unknown' }],
  ])('is something else: "%s"', (message, command) => {
    expect(read(message)).toMatchObject(command);
  });
});
