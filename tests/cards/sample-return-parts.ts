import type { ReturnQuestion } from '../../src/model/return-question.js';
import { HOSTILE } from './sample-actions.js';

export const SIAN = { id: 'sian', name: 'Siân Rees' };
export const TOMOS = { id: 'tomos', name: 'Tomos Hughes' };
export const OWAIN = { id: 'owain', name: 'Owain Price' };
export const CLAIRE = { id: 'claire', name: 'Claire Bennett' };
export const TODAY = '2022-12-02';
export const NOW = '2022-12-02T10:00:00.000Z';
export const AT = '2022-11-20T10:00:00.000Z';

export const QUESTIONS: readonly ReturnQuestion[] = [
  { key: '1', title: 'key achievements', form: { kind: 'items', from: 1, to: 4 } },
  { key: '2', title: 'key challenge', form: { kind: 'items', from: 1, to: 1 } },
  { key: '3', title: 'spend to date', form: { kind: 'figure', unit: '£' } },
  { key: '4', title: 'online or in person', form: { kind: 'choice', choices: ['online', 'in person'] } },
  { key: '5', title: 'is it on track?', form: { kind: 'yes-no' } },
  { key: '6', title: 'overall', form: { kind: 'rating' } },
  { key: '7', title: 'plan', form: { kind: 'link' } },
  { key: '8', title: 'in one line', form: { kind: 'short' } },
];
export const REQUEST = {
  id: '1',
  by: SIAN,
  at: AT,
  day: '2022-12-09',
  reason: 'the schools answer on Monday',
  state: 'open',
  decidedBy: null,
  decidedAt: null,
  answer: null,
  given: null,
} as const;
/** So many that no card holds them all. */
export const MANY_PEOPLE = Array.from({ length: 300 }, (_one, at) => ({
  id: `lead${String(at)}`,
  name: `${HOSTILE} ${String(at)}`,
}));
