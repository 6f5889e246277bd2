import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../../src/model/deadline.js';
import { NO_DEADLINE } from '../../../../src/model/deadline.js';
import { questionDeadline } from '../../../../src/features/reviews/rules/question-deadline.js';

const by = (due: string, ...inferred: Deadline['inferred']): Deadline => ({
  said: 'by then',
  basis: 'day',
  from: due,
  due,
  inferred,
});

describe('a deadline of a meeting on 14 July 2022', () => {
  it('leads to a question if its last day is before the meeting', () => {
    expect(questionDeadline(by('2022-07-13'), '2022-07-14')).toBe('before-meeting');
    expect(questionDeadline(by('2022-07-14'), '2022-07-14')).toBeNull();
  });

  it('leads to a question if its year was inferred and its day is shortly before the meeting', () => {
    expect(questionDeadline(by('2023-07-01', 'year'), '2022-07-14')).toBe('year');
    expect(questionDeadline(by('2023-07-01'), '2022-07-14')).toBeNull();
    expect(questionDeadline(by('2023-04-30', 'year'), '2022-07-14')).toBeNull();
  });

  it('leads to no question if there is none', () => {
    expect(questionDeadline(NO_DEADLINE, '2022-07-14')).toBeNull();
  });
});
