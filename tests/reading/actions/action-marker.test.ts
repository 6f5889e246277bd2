import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasActionMarker, readMarker } from '../../../src/reading/actions/action-marker.js';

/** What is left of a line after its marker. */
const rest = (line: string): string | null => {
  const marker = readMarker(line);
  return marker === null ? null : line.slice(marker.length);
};

describe('an action marker', () => {
  it.each([
    ['ACTION: Siân to write', 'Siân to write'],
    ['Action: To create a group', 'To create a group'],
    ['ACTION – Policy leads to attend', 'Policy leads to attend'],
    ['ACTION - Policy leads to attend', 'Policy leads to attend'],
    ['ACTION: – All policy leads to feed back', 'All policy leads to feed back'],
    ['**ACTION:** Siân to write', 'Siân to write'],
    ['**ACTION: Siân to write**', 'Siân to write**'],
    ['#action Siân to write', 'Siân to write'],
    ['[ACTION] Siân to write', 'Siân to write'],
    ['action @Siân circulate the note', '@Siân circulate the note'],
    ['action <at>Siân Rees</at> circulate the note', '<at>Siân Rees</at> circulate the note'],
    ['ACTION Siân to write', 'Siân to write'],
    ['ACTION ON Siân to write', 'Siân to write'],
    ['Action on SE: write', 'SE: write'],
    ['Action point: Siân to write', 'Siân to write'],
    ['AP: Siân to write', 'Siân to write'],
    ['CAM GWEITHREDU: Siân i ysgrifennu', 'Siân i ysgrifennu'],
    ['Gweithredu: Siân i ysgrifennu', 'Siân i ysgrifennu'],
    ["Cam i'w gymryd: Siân i ysgrifennu", 'Siân i ysgrifennu'],
    ['Pwynt gweithredu – Siân i ysgrifennu', 'Siân i ysgrifennu'],
    ['ACTION:', ''],
    ['**Action** Siân to write', 'Siân to write'],
    ['## Action: Siân to write', 'Siân to write'],
    ['[ ] ACTION: Siân to write', 'Siân to write'],
    ['•ACTION: Siân to write', 'Siân to write'],
    ['ap: siân to write', 'siân to write'],
    ['AP-3: Siân to write', 'Siân to write'],
    ['Action Siân Rees to write', 'Siân Rees to write'],
    ['ACTION\u00a0ON\u00a0Siân to write', 'Siân to write'],
  ])('ends before the words: %s', (line, expected) => {
    expect(rest(line)).toBe(expected);
  });

  it.each([
    ['ACTION 3 – write', '3'],
    ['AP 3.1 Write', '3.1'],
    ['Action 12: write', '12'],
    ['[AP 4] write', '4'],
    ['Action point no. 7: write', '7'],
    ['ACTION: write', null],
  ])('carries its number: %s', (line, number) => {
    expect(readMarker(line)?.number).toBe(number);
  });

  it.each([
    'Action Plan and timescales',
    'ACTION PLAN',
    'actions',
    'Actions from the last meeting were noted',
    'action ISCG-3',
    'ACTION ISCG-3',
    'Action ISCG-3',
    'AP-3 done',
    '**Actions** from the last meeting were noted',
    'Action Group to consider the paper',
    'Action on climate change was discussed',
    'Take action: now',
    'Action 1 was completed',
    'APRIL: the month',
    'Actionable insights: many',
    'Some of the actions in the Plan are due',
    '',
  ])('is not read in %s', (line) => {
    expect(readMarker(line)).toBeNull();
  });

  it.each([
    ['AP1 Bill to ask', 4, '1'],
    ['ACTION2: Bill to ask', 9, '2'],
  ])('may stand directly before its number: %s', (line, length, number) => {
    expect(readMarker(line)).toEqual({ length, number });
  });

  it('is found on any line of a message, after a bullet, and in brackets at an end', () => {
    expect(hasActionMarker('We talked.\n\n- ACTION: Siân to write')).toBe(true);
    expect(hasActionMarker('The letter will be sent (Action: SE).')).toBe(true);
    expect(hasActionMarker('Action\tLead\nWrite the letter\tSE')).toBe(true);
    expect(hasActionMarker('We should take action soon')).toBe(false);
    expect(hasActionMarker('Ref | Cam gweithredu | Arweinydd')).toBe(true);
    expect(hasActionMarker('Action | reaction')).toBe(false);
  });

  it('is found in a bullet under a heading, and not in the heading alone', () => {
    expect(hasActionMarker('Action points\n\n- Siân to write')).toBe(true);
    expect(hasActionMarker('Actions\nThese were noted.')).toBe(false);
  });

  it('is looked for in any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const marker = readMarker(text);
        expect(marker === null || marker.length <= text.length).toBe(true);
        hasActionMarker(text);
      }),
    );
  });
});
