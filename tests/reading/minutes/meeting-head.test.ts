import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const MINUTES = 'Support and Challenge Group\n11:00 – 12:30, Thursday 14 July\n\nACTION: Siân to report by 30 August';
const read = (text: string, givenOn?: string): ReturnType<typeof readMinutes> =>
  readMinutes(text, {
    held: null,
    next: null,
    nation: 'england-and-wales',
    ...(givenOn === undefined ? {} : { givenOn }),
  });

describe('the day of a meeting without its year', () => {
  it('is the last such day before the minutes were given', () => {
    const { held, actions } = read(MINUTES, '2022-09-01');
    expect(held).toBe('2022-07-14');
    expect(actions[0]?.due).toBe('2022-08-30');
  });

  it('may be a few days ahead, as in a draft', () => {
    expect(read(MINUTES, '2022-07-12').held).toBe('2022-07-14');
  });

  it('is unknown if nobody knows when the minutes were given', () => {
    expect(read(MINUTES).held).toBeNull();
  });

  it('is not the deadline of an action', () => {
    expect(read('Actions\n1. Siân to report by 30 August\n2. Book a hall', '2022-09-01').held).toBeNull();
    expect(read('Comments by 30 August please', '2022-09-01').held).toBeNull();
  });

  it('is not the day of an action, even with its year', () => {
    expect(read('Board\nThursday 14 July\nACTION: Siân to report by 30 August 2022', '2022-09-01').held).toBe(
      '2022-07-14',
    );
  });

  it('is replaced by a day with its year', () => {
    expect(read(`${MINUTES}\nDate: 21 July 2022`, '2023-03-01').held).toBe('2022-07-21');
  });
});

describe('the next meeting', () => {
  it.each([
    'Action: Gwen to bring three options to the next meeting',
    'Siân will report at the next meeting.',
    'Cam gweithredu: Gwen i adrodd yn y cyfarfod nesaf',
  ])('is not named by what is to be done for it, over a day that is of something else: %s', (line) => {
    const text = `Minutes of 12 November 2026\n\n${line}\n3. Shelter\nIt was agreed that it opens on 7 December.\n`;
    expect(read(text).next).toBeNull();
  });

  it('is a heading over its day', () => {
    expect(read('Minutes of 12 November 2026\n\nDate of the next meeting\n3 December\n').next).toBe('2026-12-03');
  });

  it.each([
    'Next meeting: Thursday 3rd December',
    'The next meeting will be held on Thursday 3 December at 7pm in the hall.',
    'Date of Next Committee Meeting – 3rd December',
    'Dates of next meetings: 3 December, 7 January',
    'Next PCC meeting: 3rd December',
    'Next call: Dec 3',
    'We meet again on 3 December.',
  ])('is the first such day after the meeting of the minutes: %s', (line) => {
    const { next, actions } = read(
      `Minutes of 12 November 2026\n\nACTION: Beca to ring the mill by the next meeting\n\n${line}\n`,
    );
    expect(next).toBe('2026-12-03');
    expect(actions[0]?.due).toBe('2026-12-03');
  });
});

describe('the title of Welsh minutes', () => {
  it.each([
    ['Cofnodion Bwrdd Partneriaeth Tai, 12 Tachwedd 2026', 'Bwrdd Partneriaeth Tai'],
    ['Cofnodion cyfarfod y Grŵp Her a Chefnogaeth, 12 Tachwedd 2026', 'Grŵp Her a Chefnogaeth'],
    ['Minutes of the Housing Board, 12 November 2026', 'Housing Board'],
  ])('is who met: %s', (line, title) => {
    expect(read(`${line}\n\nACTION: Siân to report\n`).title).toBe(title);
  });

  it('is none where only the day is said', () => {
    expect(read('Cofnodion y cyfarfod 12 Tachwedd 2026\n\nACTION: Siân to report\n').title).toBeNull();
  });
});
