import { describe, expect, it } from 'vitest';
import { applySetUp } from '../../../src/features/settings/apply-set-up.js';
import { readSetUp } from '../../../src/features/settings/read-set-up.js';
import { readTerms } from '../../../src/reading/schedules/read-terms.js';
import { readDeadline } from '../../../src/reading/deadlines/read-deadline.js';
import { sampleGroup } from '../../fixtures/sample-group.js';

const TODAY = '2022-07-14';
const AUTUMN = { name: 'autumn', from: '2022-09-05', to: '2022-12-16' };
const SPRING = { name: 'spring', from: '2023-01-09', to: '2023-03-31' };

describe('school terms', () => {
  it.each([
    'autumn 5 September to 16 December 2022, spring 9 January to 31 March 2023',
    'spring: 9 January 2023 – 31 March 2023\nautumn: 5 September 2022 – 16 December 2022',
    'Autumn: 2022-09-05 to 2022-12-16; Spring: 2023-01-09 to 2023-03-31',
  ])('are read from “%s”', (words) => {
    expect(readTerms(words, TODAY)).toEqual({ ok: true, terms: [AUTUMN, SPRING] });
  });

  it('are read in Welsh', () => {
    expect(readTerms('hydref: 5 Medi i 16 Rhagfyr 2022', TODAY)).toEqual({
      ok: true,
      terms: [{ ...AUTUMN, name: 'hydref' }],
    });
  });

  it('are read across a new year', () => {
    expect(readTerms('winter 1 November to 20 February 2023', TODAY)).toEqual({
      ok: true,
      terms: [{ name: 'winter', from: '2022-11-01', to: '2023-02-20' }],
    });
  });

  it('are refused without a name, without two days, or with impossible days', () => {
    for (const said of ['autumn', 'autumn 5 September', 'autumn: 31 February to 16 December 2022', '5 to 16 December'])
      expect(readTerms(said, TODAY)).toEqual({ ok: false, said });
  });
});

describe('a group that is set up with terms', () => {
  const { group, problems } = applySetUp(
    sampleGroup({ isSetUp: true }),
    readSetUp(
      'terms: autumn 5 September to 16 December 2022; spring 9 January to 31 March 2023; bank holidays Scotland',
    ),
    {
      roster: { people: [], sets: [], mentions: [], speaker: null },
      takenPrefixes: new Set(),
      today: TODAY,
      now: '2022-07-14T10:00:00.000Z',
    },
  );

  it('keeps them, and the nation whose bank holidays it follows', () => {
    expect(problems).toEqual([]);
    expect(group.terms).toEqual([AUTUMN, SPRING]);
    expect(group.nation).toBe('scotland');
  });

  it('has “the end of the autumn term” on their last day', () => {
    const reading = readDeadline('by the end of the autumn term', {
      saidAt: '2022-07-14T11:00',
      nextMeeting: null,
      nation: group.nation,
      terms: group.terms,
    });
    expect(reading.ok ? reading.deadline.due : reading.code).toBe('2022-12-16');
  });

  it('loses them if they are removed from the form', () => {
    const context = {
      roster: { people: [], sets: [], mentions: [], speaker: null },
      takenPrefixes: new Set<string>(),
      today: TODAY,
      now: '2022-07-14T10:00:00.000Z',
    };
    expect(applySetUp(group, { terms: '' }, context).group.terms).toEqual([]);
    expect(applySetUp(group, { terms: 'autumn' }, context).problems).toEqual([
      { code: 'terms-not-read', said: 'autumn' },
    ]);
    expect(applySetUp(group, { nation: 'France' }, context).problems).toEqual([
      { code: 'nation-unknown', said: 'France' },
    ]);
  });
});
