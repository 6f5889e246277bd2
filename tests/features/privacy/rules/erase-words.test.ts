import { describe, expect, it } from 'vitest';
import { wordEraser } from '../../../../src/features/privacy/rules/erase-words.js';
import type { Identity } from '../../../../src/features/privacy/rules/identity.js';

const SIAN: Identity = {
  ids: new Set(['29:sian', 'aad-sian']),
  emails: new Set(['sian@example.org']),
  names: new Set(['Siân Rees']),
  parts: new Set(['Siân', 'Rees']),
};
const erased = (task: string, identity: Identity = SIAN, others: readonly string[] = []): string =>
  wordEraser(identity, 'former-1', others).erase({ task }).task;
const named = (name: string): Identity => ({
  ids: new Set(['x']),
  emails: new Set(),
  names: new Set([name]),
  parts: new Set(),
});

describe('the words of a record without an erased person', () => {
  it.each([
    ['Siân Rees to circulate the minutes', 'a former member to circulate the minutes'],
    ['SIAN REES to circulate', 'a former member to circulate'],
    ['Ask Sian  Rees’s team', 'Ask a former member’s team'],
    ['Sian Rees to send', 'a former member to send'],
    ['ACTION: Siân to circulate', 'ACTION: a former member to circulate'],
    ['Draft with Ms Rees', 'Draft with Ms a former member'],
    ['gofyn i Siân, erbyn 3 Mai', 'gofyn i a former member, erbyn 3 Mai'],
    ['Write to Sian@Example.org.', 'Write to a former member.'],
    ['<at>29:sian</at> and aad-sian', '<at>former-1</at> and former-1'],
  ])('%s', (before, after) => {
    expect(erased(before)).toBe(after);
  });

  it.each([
    'Siânad to circulate the minutes',
    'Write to Rees-Jones',
    'Greesley Park',
    'sianel newydd',
    '29:sian2 and 29:siana',
    'other.sian@example.org',
  ])('still have %s, which is about somebody else', (words) => {
    expect(erased(words)).toBe(words);
  });

  it('still have other people who are known by a part of the name', () => {
    const others = ['Siân Davies', 'Huw Rees'];
    expect(erased('Siân Davies, Siân Rees and Huw Rees', SIAN, others)).toBe(
      'Siân Davies, a former member and Huw Rees',
    );
    expect(erased('Siân and Rees', SIAN, others)).toBe('Siân and Rees');
  });

  it('still have dates if a name is a month or a day', () => {
    expect(erased('May Green to send by 3 May', named('May Green'))).toBe('a former member to send by 3 May');
    expect(erased('Green to send by 3 May', named('May Green'))).toBe('a former member to send by 3 May');
  });

  it('lose a name in a directory’s spelling', () => {
    const huw = named('Davies, Huw (Housing)');
    expect(erased('Huw Davies; Davies, Huw (Housing); Davies, Huw', huw)).toBe(
      'a former member; a former member; a former member',
    );
  });

  it('still have what people did not write: a zone, a reference, a kind', () => {
    const london = named('Mark London');
    const record = { zone: 'Europe/London', reference: 'MARK-1', kind: 'Mark', task: 'Mark London' };
    expect(wordEraser(london, 'former-1', []).erase(record)).toEqual({ ...record, task: 'a former member' });
  });

  it('are the same object if the person is not in them', () => {
    const record = { task: 'Write to Tomos', notes: [{ by: { id: '29:tomos', name: 'Tomos' } }] };
    expect(wordEraser(SIAN, 'former-1', []).erase(record)).toBe(record);
  });

  it('lose an actor by the id, whatever the name was then, and keep another person of the same name', () => {
    const record = { by: { id: '29:sian', name: 'Miss Morgan' }, other: { id: '29:two', name: 'Siân Rees' } };
    expect(wordEraser(SIAN, 'former-1', ['Siân Rees']).erase(record)).toEqual({
      by: { id: 'former-1', name: 'a former member' },
      other: { id: '29:two', name: 'Siân Rees' },
    });
  });
});
