import type { Problem, ProblemCode } from '../../src/core/answers/problem.js';

const SAMPLES: { readonly [Code in ProblemCode]: Extract<Problem, { readonly code: Code }> } = {
  'no-task': { code: 'no-task', said: '' },
  'no-such-date': { code: 'no-such-date', said: '31 February' },
  'deadline-not-read': { code: 'deadline-not-read', said: 'soonish' },
  'deadline-in-past': { code: 'deadline-in-past', said: '3 May', day: '2022-05-03' },
  'unknown-reference': { code: 'unknown-reference', reference: 'ISCG-99' },
  'reference-elsewhere': { code: 'reference-elsewhere', reference: 'HB-1' },
  'not-allowed': { code: 'not-allowed', reference: 'ISCG-3' },
  'not-allowed-settings': { code: 'not-allowed-settings' },
  'not-a-member': { code: 'not-a-member' },
  'already-closed': { code: 'already-closed', reference: 'ISCG-3' },
  'already-open': { code: 'already-open', reference: 'ISCG-3' },
  'nothing-to-undo': { code: 'nothing-to-undo' },
  'note-empty': { code: 'note-empty', reference: 'ISCG-3' },
  'lead-not-read': { code: 'lead-not-read', said: '?' },
  'lead-unclear': { code: 'lead-unclear', said: 'Emma', names: ['Emma Bennett', 'Emma Price'] },
  'message-too-long': { code: 'message-too-long', characters: 200_000, limit: 100_000 },
  'too-many-actions': { code: 'too-many-actions', found: 400, limit: 300 },
  'meetings-not-read': { code: 'meetings-not-read', said: 'now and then' },
  'no-meeting-planned': { code: 'no-meeting-planned' },
  'name-missing': { code: 'name-missing' },
  'prefix-not-read': { code: 'prefix-not-read', said: '1' },
  'prefix-taken': { code: 'prefix-taken', prefix: 'ISCG' },
  'zone-unknown': { code: 'zone-unknown', said: 'Mars' },
  'person-unknown': { code: 'person-unknown', said: 'Jo' },
  'moment-not-read': { code: 'moment-not-read', said: 'soon' },
  'moment-in-past': { code: 'moment-in-past', said: '2020-01-01' },
  'card-not-understood': { code: 'card-not-understood' },
  'group-unreadable': { code: 'group-unreadable', group: 'a1' },
  'not-saved': { code: 'not-saved' },
  internal: { code: 'internal' },
  'not-understood': { code: 'not-understood', said: 'x' },
};

/** A problem of every code. */
export const PROBLEM_SAMPLES: readonly Problem[] = Object.values(SAMPLES);
