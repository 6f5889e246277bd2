import { describe, expect, it } from 'vitest';
import { undertakingIn } from '../../../src/features/understanding/rules/undertaking.js';

const PEOPLE = ['Mared Puw', 'Rhys Bowen', 'Huw Parry', 'Gwen Lloyd', 'Tomos Hughes', 'Owain Price'].map((name) => ({
  name,
}));
/** The lines that log what a message asks for; each day is given as the message writes it. */
function linesIn(said: string, days: readonly string[] = []): readonly string[] {
  const dates = days.map((words) => ({
    words,
    deadline: { said: words, basis: 'day' as const, from: '2022-11-25', due: '2022-11-25', inferred: [] },
  }));
  return (undertakingIn({ said, people: PEOPLE, dates, set: null })?.line ?? '').split('\n');
}

describe('what somebody has promised', () => {
  it.each<[string, readonly string[]]>([
    [
      'Rhys has promised me a map of the depots by 25 November',
      ['ACTION: Rhys Bowen to provide a map of the depots by 25 November'],
    ],
    ['Gwen owes us the hall key', ['ACTION: Gwen Lloyd to provide the hall key']],
    ['Huw, dear, you said you would check the gutters', ['ACTION: Huw Parry to check the gutters']],
    ['It is me who will translate the poster', ['ACTION: me to translate the poster']],
    ['So Gwen will be chasing the builders', ['ACTION: Gwen Lloyd to chase the builders']],
  ])('is theirs to do: %s', (said, wanted) => {
    expect(linesIn(said, ['25 November'])).toEqual(wanted);
  });
});

describe('what is asked to be logged', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'Quick one before we go on: another action, for Huw and me, find a lawyer for the lease',
      [],
      ['ACTION: Huw Parry and me to find a lawyer for the lease'],
    ],
    [
      "Different subject. Let's have Mared price the bunting - new action, by 25 November",
      ['25 November'],
      ['ACTION: Mared Puw to price the bunting by 25 November'],
    ],
    [
      "'Update the asset register' – that's the action, it's Rhys's, and he's got until 25 November",
      ['25 November'],
      ['ACTION: Rhys Bowen to Update the asset register by 25 November'],
    ],
    [
      'We also need an entry for writing to the bus company, 25 November will do',
      ['25 November'],
      ['ACTION: write to the bus company by 25 November'],
    ],
    [
      'Something else to track: Gwen and I are meant to be visiting the two depots, and I know we will forget',
      [],
      ['ACTION: Gwen Lloyd and me to visit the two depots'],
    ],
    ['subject: to do\nbook the minibus. mine.', [], ['ACTION: me to book the minibus']],
    [
      'plus two without owners for now - test the microphones, and order new batteries',
      [],
      ['ACTION: test the microphones', 'ACTION: order new batteries'],
    ],
    [
      "Ar wahân i hynny, mae angen cam newydd yn enw Owain – trefnu'r bws – erbyn 25 Tachwedd",
      ['25 Tachwedd'],
      ["ACTION: Owain Price to trefnu'r bws by 25 Tachwedd"],
    ],
    [
      'That reminds me. Next is mine too, similar kind of thing: caption the two films. No date yet',
      [],
      ['ACTION: me to caption the two films'],
    ],
    ['new: Mared – map the bus stops – 25/11', ['25/11'], ['ACTION: Mared Puw to map the bus stops by 25/11']],
    [
      'action on yours truly -> thank the choir -> 25 November',
      ['25 November'],
      ['ACTION: me to thank the choir by 25 November'],
    ],
    [
      "Noda un newydd i mi wrth ymyl hwn, sef glanhau'r arwyddion, erbyn 25 Tachwedd",
      ['25 Tachwedd'],
      ["ACTION: me to glanhau'r arwyddion by 25 Tachwedd"],
    ],
    ['homework for Gwen: the list of halls', [], ['ACTION: Gwen Lloyd to list of halls']],
    ['un i Gwen: y rhestr neuaddau', [], ['ACTION: Gwen Lloyd to rhestr neuaddau']],
    ["i neb eto, jyst cadwa fo: golchi'r baneri", [], ["ACTION: golchi'r baneri"]],
  ])('is found among words that only lead up to it: %s', (said, days, wanted) => {
    expect(linesIn(said, days)).toEqual(wanted);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'From Huw\'s e-mail this morning:\n"Happy to draft the reply to the ombudsman. With you by 25 November."',
      ['25 November'],
      ['ACTION: Huw Parry to draft the reply to the ombudsman by 25 November'],
    ],
    [
      'from the chat\n[18/10/2022 15:12] Gwen Lloyd: I can ring the caretaker, give me till 25 November\ncan this go on the log',
      ['25 November'],
      ['ACTION: Gwen Lloyd to ring the caretaker by 25 November'],
    ],
    [
      'O neges Mared: "Mi wna i archebu\'r lluniaeth." Dyro fo ar y rhestr',
      [],
      ["ACTION: Mared Puw to archebu'r lluniaeth"],
    ],
  ])('is the task of whoever is quoted: %s', (said, days, wanted) => {
    expect(linesIn(said, days)).toEqual(wanted);
  });

  it.each<[string, readonly string[]]>([
    [
      'Three more please: (a) Huw to ask the fire service, (b) Gwen to check the insurance, (c) me to order the tea',
      [
        'ACTION: Huw Parry to ask the fire service',
        'ACTION: Gwen Lloyd to check the insurance',
        'ACTION: me to order the tea',
      ],
    ],
    [
      'For the log:\n| Action | Owner | Due |\n|---|---|---|\n| Count the hearing loops | Huw Parry | 25 November |',
      ['ACTION: Huw Parry to Count the hearing loops by 25 November'],
    ],
    [
      'Two to capture, both from my call with the council this morning. (1) Huw writes to the owners, 25 November. (2) Gwen checks the insurance',
      ['ACTION: Huw Parry to write to the owners by 25 November', 'ACTION: Gwen Lloyd to check the insurance'],
    ],
    [
      'this row wants to go in as well\n| 4.2 | Paint the hall doors | Huw Parry | 25 November |',
      ['ACTION: Huw Parry to Paint the hall doors by 25 November'],
    ],
    [
      "| Paentio'r drysau | Gwen | 25 November | <- angen y rhes yma yn y log",
      ["ACTION: Gwen Lloyd to Paentio'r drysau by 25 November"],
    ],
  ])('may stand in a list by letters, or in a table: %s', (said, wanted) => {
    expect(linesIn(said, ['25 November'])).toEqual(wanted);
  });

  it.each([
    'All in, all marked, top of the class: we can put our pens down on this one',
    'forget what I said about January, they gave way. December is fine',
    "hi all, that's all the actions done from our side, thanks Huw",
    'I heard Gwen put the phone down, and Rhys went home',
  ])('is nothing where nobody asks: %s', (said) => {
    expect(linesIn(said)).toEqual(['']);
  });
});

describe('who does what, said around the task', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['Somebody has to ring the auditors and I suppose that is me', [], ['ACTION: me to ring the auditors']],
    [
      'Someone really ought to price the bunting, so it had better be Gwen. 25 November',
      ['25 November'],
      ['ACTION: Gwen Lloyd to price the bunting by 25 November'],
    ],
    ['put Owain down for sorting the loan boxes', [], ['ACTION: Owain Price to sort the loan boxes']],
    [
      'I want Huw on the hook for an index of the papers by 25 November',
      ['25 November'],
      ['ACTION: Huw Parry to index of the papers by 25 November'],
    ],
    ["Tomos's in charge of getting the coach priced", [], ['ACTION: Tomos Hughes to get the coach priced']],
    [
      'Mared is printing badges, all to be done by 25 November',
      ['25 November'],
      ['ACTION: Mared Puw to print badges by 25 November'],
    ],
    ['that is more one for Gwen, not mine', [], ['']],
    ["It's with Huw to sign off", [], ['']],
    ['add Mared to it', [], ['']],
    [
      'I should ring the hall back tomorrow about the stage',
      ['tomorrow'],
      ['ACTION: me to ring the hall back about the stage by tomorrow'],
    ],
    [
      'Sorry, I forgot! Owain is going to write to the council about the benches. 25 November is the date.',
      ['25 November'],
      ['ACTION: Owain Price to write to the council about the benches by 25 November'],
    ],
    ['somebody ought to check if the stage is insured', [], ['ACTION: check if the stage is insured']],
    [
      'All the leads are to send in their registers please, shall we say 25 November for that',
      ['25 November'],
      ['ACTION: All the leads to send in their registers by 25 November'],
    ],
    [
      'Gwen and Huw are to send in the registers please, shall we say 25 November for that',
      ['25 November'],
      ['ACTION: Gwen Lloyd and Huw Parry to send in the registers by 25 November'],
    ],
    [
      "dwi isio holi'r llyfrgell am ystafell erbyn 25 Tachwedd",
      ['25 Tachwedd'],
      ["ACTION: me to holi'r llyfrgell am ystafell erbyn 25 Tachwedd"],
    ],
    [
      'we agreed Huw would send the recording, today if poss',
      ['today'],
      ['ACTION: Huw Parry to send the recording by today'],
    ],
    ['for the record, clauses two and three are settled', [], ['']],
    [
      'Owe Gwen the key figures by 25 November',
      ['25 November'],
      ['ACTION: me to get Gwen the key figures by 25 November'],
    ],
    ['New action, joint. Huw and Gwen. Agree the rota', [], ['ACTION: Huw Parry and Gwen Lloyd to Agree the rota']],
    ["I'w gofnodi: Rhys, anfon y rhestr at Mared", [], ['ACTION: Rhys Bowen to anfon y rhestr at Mared']],
    [
      "Huw told me at the bus stop he'd see to getting the gates mended. Keep that for us, would you, say 25 November",
      ['25 November'],
      ['ACTION: Huw Parry to see to getting the gates mended by 25 November'],
    ],
    ["Gwen sy'n trefnu'r arlwyo", [], ["ACTION: Gwen Lloyd to trefnu'r arlwyo"]],
    ["Gwen sy'n trefnu'r arlwyo?", [], ['']],
    ['Another one while we are here: Huw to thank the speakers', [], ['ACTION: Huw Parry to thank the speakers']],
    ['A new action, mine obviously - speak to the caretaker', [], ['ACTION: me to speak to the caretaker']],
    [
      "I'll draft the letter, they'll have it by 25 November",
      ['25 November'],
      ['ACTION: me to draft the letter by 25 November'],
    ],
    [
      'Tomos to count the chairs, 25 November being the cut-off',
      ['25 November'],
      ['ACTION: Tomos Hughes to count the chairs by 25 November'],
    ],
    [
      "The board would like a map of the depots. I'll draw it by 25 November",
      ['25 November'],
      ['ACTION: me to draw a map of the depots by 25 November'],
    ],
    [
      'remember for me that I promised Gwen the hall key, she needs it by 25 November',
      ['25 November'],
      ['ACTION: me to get Gwen the hall key by 25 November'],
    ],
  ])('%s', (said, days, wanted) => {
    expect(linesIn(said, days)).toEqual(wanted);
  });
});
