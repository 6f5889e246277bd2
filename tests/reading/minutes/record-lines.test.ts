import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = `Present: Cllr Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd, Cllr Tom Marsh

${Array.from({ length: 25 }, (_, at) => `The report of ward ${at} was received.`).join('\n\n')}

`;
const reading = (text: string) =>
  readMinutes(`${HEAD}${text}\n`, { held: '2026-11-12', next: null, nation: 'england-and-wales' });
const ticked = (text: string): readonly string[] => reading(text).actions.map(({ task }) => task);
const suggested = (text: string): readonly string[] => reading(text).implied.map(({ task }) => task);

describe('a list of payments', () => {
  it.each([
    'Payments to be approved\n1142\tHMRC\tPAYE for the Clerk\t£96.20\n1143\tTom Marsh\tMaterials to repair the bench\t£31.50\n1144\tBeca Lloyd\tReimburse postage\t12.80',
    "Accounts for payment\nIdris Vale – Clerk's salary October – £412.60\nGwent Hedges – Cut the verges – £150.00\nBeca Lloyd – Buy bulbs – £44.00",
    'Invoices\nBeca Lloyd: update the web pages: £60.00\nTom Marsh: paint the fence: £25.00',
    "Cyfrifon i'w talu\n£120.00 Idris Vale, cyflog\n£44.10 Beca Lloyd, prynu stampiau",
  ])('says nothing to be done: %s', (text) => {
    expect([...ticked(text), ...suggested(text)]).toEqual([]);
  });

  it('hides no task that has an amount', () => {
    expect(ticked('Clerk to pay the hall £40.00\nTom to order paint for £60.00')).toEqual([
      'pay the hall £40.00',
      'order paint for £60.00',
    ]);
    expect(ticked('Actions\n- Beca to buy bulbs, £44.00\n- Tom to order paint, £60.00')).toEqual([
      'buy bulbs, £44.00',
      'order paint, £60.00',
    ]);
  });
});

describe('an application for planning permission', () => {
  it.each([
    '21/00345/FUL\nApplicant: Mrs Beca Lloyd, 4 Mill Lane\nProposed erection of a summer house to provide a home office at 4 Mill Lane\nNo objection',
    '(a) DM/22/0101 – Two storey side extension to provide a bedroom at The Laurels, Church Street',
    'Reason for refusal: The extension should be set back, and samples must be submitted to the Council before work begins.',
    'Demolition of the store and conversion of the barn to form a cottage at Home Farm, Llanfair\nErection of a porch at 2 Church Street, Llanfair\nDisplay of a sign at The Bull, Llanfair',
  ])('says nothing to be done: %s', (text) => {
    expect([...ticked(text), ...suggested(text)]).toEqual([]);
  });

  it('hides no task about it', () => {
    expect(
      ticked(
        '21/00345/FUL\nApplicant: Mrs Beca Lloyd, 4 Mill Lane\nThe Clerk to ask the planning officer for a site visit.\nConversion of the old school: the Clerk will ask the owner for plans.',
      ),
    ).toEqual(['ask the planning officer for a site visit', 'ask the owner for plans']);
  });
});
