import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const read = (line: string) =>
  readMinutes(`Cofnodion\n\n${line}\n`, { held: '2026-03-03', next: null, nation: 'england-and-wales' }).actions.map(
    ({ owners, task }) => [owners.join(' & '), task],
  );

describe('Welsh minutes with a column of leads', () => {
  it('give the whole task where a second "i" says what it is for', () => {
    expect(read('iv) Daeth llythyr am y fainc. Clerc i ymateb i ddiolch iddynt.\t\tClerc')).toEqual([
      ['Clerc', 'ymateb i ddiolch iddynt'],
    ]);
    expect(read('2. Trysorydd i anfon copi i gefnogi’r cais. Trysorydd')).toEqual([
      ['Trysorydd', 'anfon copi i gefnogi’r cais'],
    ]);
  });

  it('find the task in the middle of a report, also after an abbreviation', () => {
    expect(read('i) Adroddwyd bod twll yn y ffordd ger yr ysgol, Clerc i holi C.S.G.\t\tClerc')).toEqual([
      ['Clerc', 'holi C.S.G'],
    ]);
  });

  it('give what the vote was about, not the vote', () => {
    expect(
      read(
        'ix) Cynigiwyd gan y Cyng. Mair Puw, eiliwyd gan y Cyng. Dai Rees ac roedd pawb yn gytun y dylid adnewyddu’r yswiriant.\t\tClerc',
      ),
    ).toEqual([['Clerc', 'adnewyddu’r yswiriant']]);
  });

  it('take a question word for nobody', () => {
    expect(read('1. Sut i wirio’r ffurflenni\n2. Pryd i gyhoeddi’r canlyniadau\n3. Pwy i wahodd')).toEqual([]);
  });
});

describe('whom something is for', () => {
  it.each([
    'Rota plan for staff to lead the sessions one week in two.',
    'Incentives for Local Authorities to publish their figures.',
    'The guidance for applicants to follow was agreed.',
  ])('is no lead: %s', (line) => {
    expect(read(`- ${line}`)).toEqual([]);
  });
});
