import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { CLOSES } from '../../../src/features/returns/rules/return-shapes.js';
import { inOrder, orderedAsk } from '../../../src/features/returns/rules/ask-in-order.js';
import { timeWanted } from '../../../src/features/returns/rules/said-of-return.js';

type Said = Parameters<typeof orderedAsk>[0];
const orderOf = (said: Said): string | null => {
  const ordered = orderedAsk(said);
  return ordered === null ? null : inOrder(ordered);
};

/** A request with the set that it names, if any, and its day. */
const asked = (said: string, set: string | null, day: string): string | null =>
  orderOf({ said, set, dates: [{ words: day, deadline: null as never }] });

describe('the questions to leads, in any order', () => {
  it.each([
    [
      'ask the policy leads three things: what went well, and what is stuck. Answers by the end of next week',
      'policy leads',
      'the end of next week',
      'policy leads for a return by the end of next week: what went well; what is stuck',
    ],
    [
      'venues: please find out from the leads 1. how many people 2. which room 3. who would pay. By Friday 4 Nov',
      null,
      'Friday 4 Nov',
      'the leads for a return by Friday 4 Nov: how many people; which room; who would pay',
    ],
    [
      'go out to all policy leads for (1) between two and five successes and (2) one worry. By 30 November. Thanks! Siân',
      'policy leads',
      '30 November',
      'policy leads for a return by 30 November: between two and five successes; one worry',
    ],
    [
      'by 11 November I need from every policy lead 1) staff numbers 2) budget left',
      null,
      '11 November',
      'every policy lead for a return by 11 November: staff numbers; budget left',
    ],
    [
      'gofynnwch i’r arweinwyr erbyn 4 Tachwedd: beth sydd ei angen a phwy fyddai’n talu',
      null,
      '4 Tachwedd',
      'yr arweinwyr for a return by 4 Tachwedd: beth sydd ei angen; pwy fyddai’n talu',
    ],
    [
      'The policy leads owe me two good stories and one thing that slipped, no later than 11 November – can you write round',
      'policy leads',
      '11 November',
      'policy leads for a return by 11 November: two good stories; one thing that slipped',
    ],
    [
      'We’d like something from the policy leads: a line on staffing, their main risk, what has been spent. By 25 November',
      'policy leads',
      '25 November',
      'policy leads for a return by 25 November: a line on staffing; their main risk; what has been spent',
    ],
    [
      'Mae angen un enghraifft a dau ffigur gan bob un o’r policy leads erbyn 4 Tachwedd. Gyrrwch ato nhw',
      'policy leads',
      '4 Tachwedd',
      'policy leads for a return by 4 Tachwedd: un enghraifft; dau ffigur',
    ],
    [
      'By 2 December I would like every policy lead to have told us what they cut and what they kept',
      null,
      '2 December',
      'every policy lead for a return by 2 December: what they cut; what they kept',
    ],
    [
      'gyrrwch ffurflen at yr arweinwyr polisi: un enghraifft dda, un wers, erbyn 25 Tachwedd',
      null,
      '25 Tachwedd',
      'yr arweinwyr polisi for a return by 25 Tachwedd: un enghraifft dda; un wers',
    ],
    [
      'hoffwn gael tair esiampl dda ac un wers gan yr holl arweinwyr polisi erbyn 4 Tachwedd',
      null,
      '4 Tachwedd',
      'yr holl arweinwyr polisi for a return by 4 Tachwedd: tair esiampl dda; un wers',
    ],
    [
      'Might a form go round the policy leads, inviting each of them to give two wins and one regret, to be with us by the 9th of December?',
      'policy leads',
      '9th of December',
      'policy leads for a return by 9th of December: two wins; one regret',
    ],
    [
      'the policy leads have to let me know\n1) how many staff they have\n2) how many they need\nall in by friday 11 november',
      'policy leads',
      'friday 11 november',
      'policy leads for a return by friday 11 november: how many staff they have; how many they need',
    ],
    [
      'ma angen i ffurflen fynd at yr arweinwyr polisi: faint o staff sydd, faint sydd eisiau, a beth fydden nhw’n ei dorri. nôl erbyn 18 Tachwedd',
      null,
      '18 Tachwedd',
      'yr arweinwyr polisi for a return by 18 Tachwedd: faint o staff sydd; faint sydd eisiau; beth fydden nhw’n ei dorri',
    ],
    [
      'A allai ffurflen fynd at yr arweinwyr polisi yn gofyn i bob un am ddau lwyddiant ac un wers, i gyrraedd erbyn 9 Rhagfyr?',
      null,
      '9 Rhagfyr',
      'yr arweinwyr polisi for a return by 9 Rhagfyr: ddau lwyddiant; un wers',
    ],
  ])('%s', (said, set, day, form) => {
    expect(asked(said, set, day)).toBe(form);
  });

  it('are none if nothing is listed', () => {
    expect(asked('ask the policy leads to send their figures by Friday', 'policy leads', 'Friday')).toBeNull();
  });
});

/** What is kept of a wish for more time, with its days in the order in which they stand. */
const wanted = (said: string, ...days: readonly string[]): string =>
  timeWanted({ said, dates: days.map((words) => ({ words, deadline: null as never })) });

describe('more time for a return', () => {
  it.each([
    ['not going to make the 30th for R1, can I have another week on it', ['the 30th'], 'another week because'],
    [
      'no hope of R1 by the 30th, year end. the Wednesday after?',
      ['the 30th', 'the Wednesday'],
      'the Wednesday after because',
    ],
    ['R1 - I can’t do the 30th, legal are late. 9 December?', ['the 30th', '9 December'], 'until 9 December because'],
    ['ga i wythnos arall ar gyfer R1? mae’r swyddfa ar gau', [], 'wythnos arall because'],
  ])('lasts until the requested day, and not the impossible one: %s', (said, days, begins) => {
    expect(wanted(said, ...days)).toMatch(new RegExp(`^${begins}`, 'u'));
  });

  it('lasts until the day on which the answer comes, and not a day in the reason: %s', () => {
    expect(
      wanted('is it all right if my return comes on the 9th? the board meets on the 8th', 'the 9th', 'the 8th'),
    ).toMatch(/^until the 9th because/u);
  });

  it('has its words unchanged if only one day is named', () => {
    expect(wanted('more time for R1 until 9 December, legal are late', '9 December')).toBe(
      'more time for R1 until 9 December, legal are late',
    );
  });

  it.each(['R1 - I can’t do the 30th, could I have until 9 December?', 'R1: sorry, not able to finish, need longer'])(
    'is no answer: %s',
    (said) => {
      expect(hear(said, { isLocal: false }).kind).not.toBe('answer-return');
    },
  );
});

it.each([
  ['close the request for costings now', false],
  ['please close this year’s return', true],
  ['caea’r cais am y llwyddiannau', true],
  ['caewch yr ymateb', true],
])('a return is closed or not by “%s”: %s', (said, isSo) => {
  expect(CLOSES.test(said)).toBe(isSo);
});

describe('the day of a return is not one that a question names', () => {
  const of = (said: string, ...days: readonly string[]): string | null =>
    orderOf({ said, set: 'policy leads', dates: days.map((words) => ({ words, deadline: null as never })) });

  it.each([
    [
      'put this to all policy leads, reply by 9 December: what will you have finished by the end of January?',
      ['9 December', 'the end of January'],
      'by 9 December: ',
    ],
    [
      "gofynnwch i'r policy leads, atebion erbyn 9 Rhagfyr: beth fyddwch chi wedi'i orffen cyn y Pasg?",
      ['9 Rhagfyr', 'y Pasg'],
      'by 9 Rhagfyr: ',
    ],
    [
      'policy leads, please: what did the spring cost you, and what will you need before June? Back by 2 December',
      ['June', '2 December'],
      'by 2 December: ',
    ],
  ])('%s', (said, days, wanted) => {
    expect(of(said, ...days)).toContain(wanted);
  });
});
