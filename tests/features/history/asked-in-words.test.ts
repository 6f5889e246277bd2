import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { INTENTS } from '../../../src/features/history/intents.js';

describe('a question about history, in words', () => {
  it.each([
    'what happened to ISCG-4?',
    'what has happened with ISCG-4',
    'who changed ISCG-4?',
    'who changed the deadline of ISCG-4',
    'who moved the date on ISCG-4?',
    'when did the deadline of ISCG-4 change?',
    'when was ISCG-4 closed?',
    'why was ISCG-4 cancelled?',
    'changes to ISCG-4',
    'beth ddigwyddodd i ISCG-4?',
    'pwy newidiodd ddyddiad cau ISCG-4?',
    'pwy ganslodd ISCG-4?',
    'pryd caewyd ISCG-4?',
    'newidiadau i ISCG-4',
  ])('is recognised in “%s”', (said) => {
    expect(hear(said, { isLocal: false })).toEqual({ kind: 'history', reference: 'ISCG-4', page: 1 });
  });

  it('is about the action that the message or its card names, and no other', () => {
    const slots = { said: 'who changed the deadline of 8', people: [], set: null, dates: [], words: '' };
    const intent = INTENTS['action-history'];
    expect(intent.make({ ...slots, reference: 'ISCG-8' })).toEqual({ kind: 'history', reference: 'ISCG-8', page: 1 });
    expect(intent.make({ ...slots, reference: null })).toBeNull();
  });
});
