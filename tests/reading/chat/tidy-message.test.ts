import { describe, expect, it } from 'vitest';
import { tidyMessage } from '../../../src/reading/chat/tidy-message.js';

describe('a message without its surrounding words', () => {
  it.each([
    [
      'Hi all, just to say the briefing went yesterday so that’s ISCG-12 off the list',
      "the briefing went yesterday so that's ISCG-12 off the list",
    ],
    ['@Matters Arising please could you move ISCG-3 to Friday? Thanks, Claire', 'move ISCG-3 to Friday?'],
    ['<at>Matters Arising</at> Good morning, sorry to bother you - when is ISCG-3 due', 'when is ISCG-3 due'],
    ['ISCG-3 is with legal.\n\nMany thanks\nClaire Bennett\nChair | Cadeirydd', 'ISCG-3 is with legal'],
    ['> ISCG-1 is late\nit is done now', 'it is done now'],
    ['Bore da bawb, jyst i ddweud bod ISCG-3 wedi gorffen. Diolch yn fawr', 'ISCG-3 wedi gorffen'],
    ['A wnewch chi symud ISCG-7 i 16 Rhagfyr os gwelwch yn dda?', 'symud ISCG-7 i 16 Rhagfyr?'],
    ['Annwyl ysgrifenyddiaeth,\nmae’r gwaith ar ben.\nYn gywir,\nClaire Bennett\nCadeirydd', "mae'r gwaith ar ben"],
    ['not before Thursday please 🙏', 'not before Thursday'],
    ['briefed them yesterday. CB', 'briefed them yesterday'],
  ])('%s', (message, said) => {
    expect(tidyMessage(message, 'Claire Bennett').said).toBe(said);
  });

  it.each([
    ['dal yn disgwyl tan Llun', 'dal yn disgwyl tan dydd Llun'],
    ['bydd yn barod erbyn Gwener nesa', 'bydd yn barod erbyn dydd Gwener nesa'],
    ['Iau nesa fydd hi', 'dydd Iau nesa fydd hi'],
    ['anfonais ar lun y grŵp', 'anfonais ar lun y grŵp'],
    ['erbyn Mawrth', 'erbyn Mawrth'],
  ])('has Welsh days in full, if only a day fits: %s', (message, said) => {
    expect(tidyMessage(message, 'Claire Bennett').said).toBe(said);
  });

  it('says whether it greets or thanks, and keeps its last words', () => {
    expect(tidyMessage('thanks!', 'Claire')).toMatchObject({ said: 'thanks', isThanks: true });
    expect(tidyMessage('Hello', 'Claire')).toMatchObject({ isGreeting: true });
    expect(tidyMessage('please', 'Claire').said).toBe('please');
  });
});
