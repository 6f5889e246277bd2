import { describe, expect, it } from 'vitest';
import { withMarks } from '../../../src/reading/chat/spoken-marks.js';

describe('the spoken names of marks in a dictated message', () => {
  it.each([
    ['Gwen is ill comma give it to Huw', 'Gwen is ill, give it to Huw'],
    ['close 4 full stop leave 5 open', 'close 4. leave 5 open'],
    ['who has it question mark', 'who has it?'],
    ['action colon ring the school', 'action: ring the school'],
    ['no date dash call it Friday', 'no date - call it Friday'],
    ['symud e coma plis', 'symud e, plis'],
    ['mae 4 ar ben atalnod llawn cau fe', 'mae 4 ar ben. cau fe'],
  ])('become marks: %s', (said, marked) => {
    expect(withMarks(said)).toBe(marked);
  });

  it.each([
    'the dashboard is up',
    'dash off a line to them',
    'make a dash for it',
    'a full stop at Crewe',
    'he was in a coma',
  ])('stay in %s', (said) => {
    expect(withMarks(said)).toBe(said);
  });
});
