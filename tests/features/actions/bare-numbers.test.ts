import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';

describe('a command word before a number', () => {
  it.each(['done 1', 'close 12', 'cau 3', 'finished 4', 'reopen 2', 'cancel 11', 'drop 11', 'move 5', 'push 5', 'give 6', 'note 7', 'grant 3', 'refuse 3', 'take 6', 'cover 9', 'canslo 3', 'symud 4', 'rhoi 2'])(
    'is not a reference by itself: %s',
    (said) => {
      expect(hear(said, { isLocal: false })).not.toMatchObject({ kind: 'show' });
    },
  ); // prettier-ignore

  it.each(['DONE-1', 'MOVE-3'])('is a reference with a hyphen: %s', (said) => {
    expect(hear(said, { isLocal: false })).toEqual({ kind: 'show', reference: said });
  });

  it('leaves references unchanged', () => {
    expect(hear('done HB 1', { isLocal: false })).toEqual({ kind: 'done', reference: 'HB-1', note: null });
    expect(hear('iscg 1', { isLocal: false })).toEqual({ kind: 'show', reference: 'ISCG-1' });
  });
});
