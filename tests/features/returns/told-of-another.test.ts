import { describe, expect, it } from 'vitest';
import { answerIn } from '../../../src/features/returns/rules/said-of-return.js';
import { ASKS_OWN, FOR_THEM, NOT_IN_TIME } from '../../../src/features/returns/rules/return-shapes.js';

describe('words that somebody told another for a return', () => {
  it.each([
    [
      'tomos rang. for the return, from him: achievement, a dashboard in five trusts; challenge, no analyst. please put it down as his',
      'achievement: a dashboard in five trusts; challenge: no analyst.',
    ],
    [
      'Tomos wants his in. Return: achievement, the dashboard is live; challenge, nobody to run it. Kindly enter it as Tomos’s.',
      'achievement: the dashboard is live; challenge: nobody to run it.',
    ],
    [
      'ffonodd owain. hwn wrtho fe i’r return: llwyddiant, bysus newydd; her, dim gyrwyr. alli di roi fe lawr fel un fe',
      'llwyddiant: bysus newydd; her: dim gyrwyr.',
    ],
    [
      'Wedodd Tomos hyn ar gyfer y return: llwyddiant: rhannu data; her: neb i’w ddadansoddi. Rhowch e dan ei enw e',
      'llwyddiant: rhannu data; her: neb i’w ddadansoddi.',
    ],
  ])('belong to that person, without the words around them: %s', (said, text) => {
    expect(FOR_THEM.test(said)).toBe(true);
    expect(answerIn(said)).toBe(text);
  });

  it.each([
    ['My contribution to the return, for what it is worth. Key achievement: two clinics. Key challenge: money.', false],
    ['dyma sy gyda fi i’r return. llwyddiant: dwy ffair. her: staff', false],
  ])('belong to the writer if nobody is named: %s', (said, isTheirs) => {
    expect(FOR_THEM.test(said)).toBe(isTheirs);
    expect(answerIn(said)).toMatch(/^(?:Key achievement|llwyddiant): /u);
  });

  it('keep a comma that follows no label in each part', () => {
    expect(answerIn('my return: staff, mostly; challenge, no room')).toBe('staff, mostly; challenge, no room');
  });
});

describe('one’s own answers', () => {
  it.each([
    'ga i weld eto beth rois i yn yr ymateb ddydd Llun?',
    'can I see what I sent for the return on Monday',
    'beth wedes i yn y return wythnos dwetha?',
  ])('are shown on request, without asking for time: %s', (said) => {
    expect(ASKS_OWN.test(said)).toBe(true);
    expect(NOT_IN_TIME.test(said)).toBe(false);
  });

  it('are not shown if a day is requested', () => {
    expect(ASKS_OWN.test('ga i tan ddydd Llun ar gyfer yr ymateb?')).toBe(false);
    expect(NOT_IN_TIME.test('ga i tan ddydd Llun ar gyfer yr ymateb?')).toBe(true);
  });
});
