import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/app/hear.js';
import { INTENTS } from '../../../src/features/reminding/intents.js';

const heard = (said: string) => hear(said, { isLocal: false });
const remind = (who: string | null, reference: string | null = null, isLate = false) => ({
  kind: 'remind',
  who,
  reference,
  isLate,
});

describe('a reminder in words', () => {
  it.each([
    ['remind Siân about ISCG-1', remind('Siân', 'ISCG-1')],
    ['please chase Owain Price on ISCG-12', remind('Owain Price', 'ISCG-12')],
    ['can you nudge the policy leads about iscg 3 please', remind('the policy leads', 'ISCG-3')],
    ['remind the leads of ISCG-1', remind(null, 'ISCG-1')],
    ['chase ISCG-4', remind(null, 'ISCG-4')],
    ['chase Owain', remind('Owain')],
    ['Chase up Owain and Gwen.', remind('Owain and Gwen')],
    ['nudge the policy leads', remind('the policy leads')],
    ['remind everyone', remind('everyone')],
    ["remind everyone who's late", remind(null, null, true)],
    ['remind everyone who’s overdue', remind(null, null, true)],
    ['chase the late ones', remind(null, null, true)],
    ['nudge everybody that is late please', remind(null, null, true)],
    ['send a reminder to Siân about ISCG-1', remind('Siân', 'ISCG-1')],
    ['atgoffwch Siân am ISCG-1', remind('Siân', 'ISCG-1')],
    ['atgoffa Siân Rees ynghylch ISCG-1', remind('Siân Rees', 'ISCG-1')],
    ['atgoffwch arweinwyr ISCG-1', remind(null, 'ISCG-1')],
    ['atgoffwch bawb sy’n hwyr', remind(null, null, true)],
    ["atgoffwch bawb sy'n hwyr", remind(null, null, true)],
    ['anfonwch nodyn atgoffa at Owain', remind('Owain')],
    ['atgoffwch yr arweinwyr polisi', remind('arweinwyr polisi')],
  ])('is heard in: %s', (said, command) => {
    expect(heard(said)).toEqual(command);
  });

  it.each([
    'remind me on Monday',
    'nudge me at 8:30',
    'remind me about overdue ones only',
    'atgoffwch fi ar ddydd Llun',
    'remind Siân to ring the Trust by Friday',
    'remind everyone that the room has changed',
    'ACTION: remind Siân about the hall by 30 November',
  ])('is not heard in: %s', (said) => {
    expect(heard(said).kind).not.toBe('remind');
  });

  it('is meant by at least a dozen other sentences in each language', () => {
    for (const { examples } of Object.values(INTENTS))
      expect([examples.en.length >= 12, examples.cy.length >= 12]).toEqual([true, true]);
  });
});
