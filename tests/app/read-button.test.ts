import { describe, expect, it } from 'vitest';
import { readButton } from '../../src/app/read-button.js';
import fc from 'fast-check';
const execute = (verb: string, data: object): object => ({
  action: { type: 'Action.Execute', verb, data },
  trigger: 'manual',
});

describe('what a card sends', () => {
  it('includes the note next to its action, on a card with a note field for each', () => {
    const target = { group: 'g1', reference: 'ISCG-3' };
    const sent = { ...target, from: 'escalation', 'note-ISCG-3': 'Lee rang', 'note-ISCG-4': 'another' };
    expect(readButton(execute('note', sent))).toEqual({
      verb: 'note',
      ...target,
      note: 'Lee rang',
      from: 'escalation',
    });
  });

  it('asks leads to attend, or no longer to, even if a client sends booleans as text', () => {
    const target = { group: 'g1', reference: 'ISCG-3' };
    expect(readButton(execute('ask-to-attend', { ...target, isAsked: 'false' }))).toEqual({
      verb: 'ask-to-attend',
      ...target,
      isAsked: false,
    });
    expect(readButton(execute('ask-to-attend', target))).toBeNull();
  });

  it('is the same from Action.Execute and from its Action.Submit fallback', () => {
    const expected = { verb: 'done', group: 'g1', reference: 'ISCG-3', note: 'sent' };
    expect(readButton(execute('done', { group: 'g1', reference: 'ISCG-3', note: 'sent' }))).toEqual(expected);
    expect(readButton({ verb: 'done', group: 'g1', reference: 'ISCG-3', note: 'sent' })).toEqual(expected);
  });

  it('treats empty inputs as nothing said', () => {
    expect(readButton(execute('done', { group: 'g1', reference: 'ISCG-3', note: '  ' }))).toMatchObject({
      note: null,
    });
    expect(readButton(execute('save', { group: 'g1', reference: 'ISCG-3', leads: 'a, b,', due: '' }))).toMatchObject({
      leads: 'a, b,',
      due: '',
      task: '',
      leadWords: '',
      shown: null,
    });
  });

  it('includes what was ticked or unticked on the card of minutes, not what stayed as shown', () => {
    const sent = { review: 'g1/1', page: 1, ticked: [0, 2], 'pick-0': 'true', 'pick-1': 'true', 'pick-2': 'false' };
    expect(readButton(execute('review-log', sent))).toMatchObject({ picks: { 1: true, 2: false } });
    expect(readButton(execute('review-log', { ...sent, ticked: undefined }))).toMatchObject({
      picks: { 0: true, 1: true, 2: false },
    });
  });

  it('takes the verb from the action, not from what the data claims', () => {
    expect(readButton(execute('show', { verb: 'done', group: 'g1', reference: 'ISCG-3' }))).toMatchObject({
      verb: 'show',
    });
  });

  it('is ignored if it is not ours, or lacks what its verb needs', () => {
    for (const value of [
      null,
      undefined,
      'done',
      3,
      [],
      {},
      execute('drop', {}),
      execute('done', { group: 'g1' }),
      execute('done', { group: 1, reference: 2 }),
      execute('list', { group: 'g', scope: 'all', page: 1 }),
      execute('undo', { group: 'g', references: [] }),
    ]) {
      expect(readButton(value)).toBeNull();
    }
  });

  it('is looked for in any value without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readButton(value);
        readButton({ action: value });
      }),
    );
  });
});
