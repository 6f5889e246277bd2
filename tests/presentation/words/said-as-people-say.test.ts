import { describe, expect, it } from 'vitest';
import type { LeadRequest } from '../../../src/model/lead-request.js';
import { formatOutcome } from '../../../src/presentation/words/format-request.js';
import { formatProblem } from '../../../src/presentation/words/format-problem.js';
import { sampleAction } from '../../fixtures/sample-group.js';

describe('a day from a form', () => {
  it.each([
    ['en', '“20 November 2026” has already passed. Please give a date from today on.'],
    ['cy', 'Mae “20 Tachwedd 2026” wedi mynd heibio. Rhowch ddyddiad o heddiw ymlaen.'],
  ] as const)('is quoted as a day and not in figures (%s)', (language, sentence) => {
    expect(formatProblem({ code: 'deadline-in-past', said: '2026-11-20', day: '2026-11-20' }, language)).toBe(sentence);
  });

  it('is quoted as typed if it was typed', () => {
    expect(formatProblem({ code: 'deadline-not-read', said: 'by 2026-11-20 or so' }, 'en')).toContain(
      '“by 2026-11-20 or so”',
    );
  });
});

describe('a granted request that leaves no lead', () => {
  const request: LeadRequest = {
    id: '1',
    kind: 'not-mine',
    by: { id: 'lee', name: 'Lee' },
    at: '2022-09-01T09:00:00.000Z',
    reason: 'Gwen does this',
    deadline: null,
    leads: [],
    state: 'granted',
    decidedBy: { id: 'carys', name: 'Carys' },
    decidedAt: '2022-09-01T10:00:00.000Z',
    answer: null,
    given: null,
  };

  it('is answered with the fact that nobody leads it', () => {
    const action = sampleAction({ leads: [] });
    expect(formatOutcome(request, action, 'en')).toBe('Carys granted it. Nobody leads it now.');
    expect(formatOutcome(request, action, 'cy')).toBe('Caniataodd Carys y cais. Nid oes arweinydd nawr.');
  });
});
