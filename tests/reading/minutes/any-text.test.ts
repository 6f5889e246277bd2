import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarker } from '../../../src/reading/actions/action-marker.js';
import type { ActionContext } from '../../../src/reading/actions/read-action.js';
import { readActions } from '../../../src/reading/actions/read-actions.js';
import { readBullet } from '../../../src/reading/text/read-bullet.js';
import { readLines } from '../../../src/reading/actions/read-lines.js';
import { isDay } from '../../../src/model/calendar/days.js';
import { readMinutes, type MinutesContext } from '../../../src/reading/minutes/read-minutes.js';
import { plainLines } from '../../../src/reading/minutes/lines/plain-lines.js';
import { ROSTER } from '../leads/sample-roster.js';
import { AWKWARD } from './samples/awkward.js';
import { BOARDS } from './samples/boards.js';
import { CHATS } from './samples/chats.js';
import { INLINE } from './samples/inline.js';
import { LISTS } from './samples/lists.js';
import { TABLES } from './samples/tables.js';
import { WELSH } from './samples/welsh.js';

const MINUTES: MinutesContext = { held: '2022-10-12', next: '2022-11-17', nation: 'england-and-wales' };
const MESSAGE: ActionContext = {
  deadlines: { saidAt: '2022-10-12T11:00', nextMeeting: '2022-11-17', nation: 'england-and-wales' },
  roster: ROSTER,
};

const piece = fc.constantFrom(
  'ACTION: ', 'Action 3 – ', 'Actions arising:\n', 'AP1 ', '(Action: SE)', '[ACTION] ', '#action ', 'CAM GWEITHREDU: ', 'Gweithredu – ', 'Agreed: ',
  'Siân Rees', 'Amelia John (AJ)', 'AJ', 'AJ/MW', 'Comms team', 'Head of Housing', 'All', 'Pawb', '@Tomos ', '[REDACTED]', '███', '<at>Siân</at>', 'Davies, Huw (Housing)',
  ' to ', ' will ', ' i ', ' agreed to ', ' should ', 'please ', 'circulate', ' the paper', ' gylchredeg', ' the minutes of the last meeting',
  ' by 30 November', ' erbyn 30 Tachwedd', ' 31/02/22', ' before the next meeting', ' ongoing', 'TBC', 'w/c 5 May', ' end of Q4', ' dydd Llun nesaf', ' 99/99/9999',
  'Action\tLead\tDue\n', 'a\tb\tc\n', '| Action | Owner |\n', '|---|---|\n', '| a | b |\n', 'No.   Action            Who\n', '1     Replace it          AJ\n', '\t', '|', '      ',
  '<table><tr><td>', '</td><td>', '</td></tr>', '</table>', '<p>', '</p>', '<br>', '<li>', '<script>', '</script>', '<!--', '<b', '&amp;', '&#0;', '&#x110000;', '&lt;',
  '<ann> ', '<trackbot> ', 'Created ACTION-1 - a [on b - due 2022-11-01].', 's/a/b/', '10:02:03 ', '[10:02] Sian Rees: ', 'Page 1 of 2\n', 'Owner: ', 'Due: ', 'Status: Complete', 'Date of next meeting: ',
  'Minutes of the Board held on 12 October 2022\n', 'Matters arising\n', 'Completed actions\n', 'Any other business\n', 'Crynodeb o’r camau gweithredu\n', '– complete', 'closed', '[x] ', '[ ] ', '~~',
  '\n', '\n\n', '\r', '\r\n', '\f', '\v', '\u2028', '\u2029', '\u0085', '\u00a0', '\u200b', '\ufeff', '\ud83d', '\udc4d', '\0', 'İ', 'ŵ', '👩‍👩‍👧', '. ', '; ', ': ', ', ', ' ', ' - ', '- ', '• ', '1. ', '(a) ', '(b) ', '3.1 ', '**', '__', '#', '"', '>',
); // prettier-ignore

const SAMPLES = [...AWKWARD, ...BOARDS, ...CHATS, ...INLINE, ...LISTS, ...TABLES, ...WELSH].map(({ text }) => text);
const sample = fc.constantFrom(...SAMPLES);

const sliced = fc
  .tuple(sample, fc.nat(4000), fc.nat(4000))
  .map(([text, one, other]) => text.slice(Math.min(one, other) % text.length, Math.max(one, other)));
const shuffled = fc
  .tuple(sample, sample)
  .chain(([one, other]) => fc.shuffledSubarray([...one.split('\n'), ...other.split('\n')]))
  .map((lines) => lines.join('\n'));
const words = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const anyText = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  { weight: 2, arbitrary: sliced },
  { weight: 2, arbitrary: shuffled },
  { weight: 1, arbitrary: fc.tuple(sliced, words, sliced).map((parts) => parts.join('')) },
);

const isNullOrDay = (day: string | null): boolean => day === null || isDay(day);

describe('any text', () => {
  it('reads as minutes whose actions have words, a quote, a line of the text and a day that exists', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { title, held, next, actions, completed, implied } = readMinutes(text, { ...MINUTES, held: null });
        expect(title?.trim()).not.toBe('');
        expect([held, next].every(isNullOrDay)).toBe(true);
        const last = plainLines(text).at(-1)?.number ?? 1;
        for (const { task, quote, line, owners, leads, due, deadline } of [...actions, ...completed, ...implied]) {
          expect(task).toMatch(/[\p{L}\p{N}]/u);
          expect(quote.trim()).not.toBe('');
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(Math.max(last, text.split(/\r\n?|\n|\f|\u2029/u).length));
          expect(owners.every((owner) => owner.trim() !== '')).toBe(true);
          expect(leads.every(({ name }) => name.trim() !== '')).toBe(true);
          expect([due, deadline.due, deadline.from].every(isNullOrDay)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads as minutes with a roster and without a known day of the meeting', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { actions } = readMinutes(text, { held: null, next: null, nation: 'scotland', roster: ROSTER });
        const ids = new Set(ROSTER.people.map(({ id }) => id));
        for (const { leads, due } of actions) {
          expect(isNullOrDay(due)).toBe(true);
          for (const lead of leads) if (lead.kind === 'person') expect(ids).toContain(lead.person);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readMinutes(text, MINUTES)).toEqual(readMinutes(text, MINUTES));
      }),
      { numRuns: 100 },
    );
  });

  it('reads as a message whose actions and problems are in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { actions, problems } = readActions(text, MESSAGE);
        for (const { task, quote, line, leads, deadline } of actions) {
          expect(task).toMatch(/[\p{L}\p{N}]/u);
          expect(quote).not.toBe('');
          expect(text).toContain(quote);
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(readLines(text).length);
          expect(leads.every(({ name }) => name.trim() !== '')).toBe(true);
          expect([deadline.due, deadline.from].every(isNullOrDay)).toBe(true);
        }
        for (const { quote } of problems) expect(text).toContain(quote);
      }),
      { numRuns: 400 },
    );
  });

  it('has a marker, a bullet and lines no longer than itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readMarker(text)?.length ?? 0).toBeLessThanOrEqual(text.length);
        expect(readBullet(text)?.length ?? 0).toBeLessThanOrEqual(text.length);
        const lines = readLines(text);
        expect(lines.every((line) => text.slice(line.start, line.end) === line.text)).toBe(true);
        expect(lines.at(-1)?.end).toBe(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
