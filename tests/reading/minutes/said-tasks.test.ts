import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/reading/minutes/read-minutes.js';

const HEAD = 'Present: Olwen Pugh (OP), Idris Vale (Clerk), Beca Lloyd, Tom Marsh\n\n';
const MARKED = 'ACTION: Beca to order the seed.\n\n';

const read = (text: string, head = HEAD) =>
  readMinutes(head + text, { held: '2026-11-12', next: null, nation: 'england-and-wales' });
const ticked = (text: string, head = HEAD) => read(text, head).actions.map(({ task, owners }) => [task, owners]);
const offered = (text: string, head = HEAD) => read(text, head).implied.map(({ task, owners }) => [task, owners]);

describe('a sentence in minutes without marked actions', () => {
  it.each([
    ['After a long discussion Mr Hale undertook to value the field.', 'value the field', ['Mr Hale']],
    ['It was agreed that the Treasurer would write to the bank.', 'write to the bank', ['the Treasurer']],
    ['It was agreed for the Clerk to write to the owner.', 'write to the owner', ['the Clerk']],
    [
      'The bids are in, so Miss Shaw agreed to ask Gwen Ellis to read them.',
      'ask Gwen Ellis to read them',
      ['Miss Shaw'],
    ],
    ['Col. Reeve was asked to prepare a short paper.', 'prepare a short paper', ['Col. Reeve']],
    ['Beca said she would circulate the code.', 'circulate the code', ['Beca']],
    ['Tom knows a joiner in Brecon and will ask him for a price.', 'ask him for a price', ['Tom']],
    ['Architect to send the drawings to the Clerk.', 'send the drawings to the Clerk', ['Architect']],
    ['Cytunodd y Cyng. Rees i’w thrwsio cyn y gwanwyn.', 'trwsio', ['y Cyng. Rees']],
    ['Bydd y Clerc yn anfon llythyr at y sir.', 'anfon llythyr at y sir', ['y Clerc']],
    ['The Clerk had been asked to obtain a price.', 'obtain a price', ['The Clerk']],
    ['Mrs Ellis would report back.', 'report back', ['Mrs Ellis']],
    ['Cllr Rees had said he would seek a letter from the school.', 'seek a letter from the school', ['Cllr Rees']],
    ['Cytunwyd i’r Clerc gysylltu â’r sir.', 'cysylltu â’r sir', ['Clerc']],
    ['Cytunwyd bod y Clerc yn cysylltu â’r sir.', 'cysylltu â’r sir', ['y Clerc']],
    ['Mae’r Clerc yn mynd i gysylltu â’r sir.', 'cysylltu â’r sir', ['Clerc']],
    ['Y Cadeirydd am siarad gyda’r perchennog.', 'siarad gyda’r perchennog', ['Y Cadeirydd']],
    ['Gofynnwyd i’r Cyng. Pugh gael pris am lamp.', 'cael pris am lamp', ['Cyng. Pugh']],
  ])('“%s” is an action', (text, task, owners) => {
    expect(ticked(`${text}\n`)).toEqual([[task, owners]]);
  });

  it.each([
    ['After a talk it was AGREED to invite a speaker from the trust.', 'invite a speaker from the trust'],
    ['The meeting agreed we should approach the bank for a loan.', 'approach the bank for a loan'],
    ['It was also agreed that we seek a price for the roof.', 'seek a price for the roof'],
    ['It was agreed that a card of thanks be sent to the choir.', 'a card of thanks be sent to the choir'],
    ['We resolved to write to the county about the lane.', 'write to the county about the lane'],
  ])('“%s” is an action without a named person, and no decision', (text, task) => {
    expect([ticked(`${text}\n`), read(`${text}\n`).decisions]).toEqual([[[task, []]], []]);
  });

  it.each([
    'It was agreed to hold the fair in June.',
    'The committee agreed to increase the fees.',
    'It was proposed to buy a mower.',
    'We should approach the bank.',
    'The European Union will host a fair in June.',
    'The National Survey will cover five towns.',
    'Wanting to attend this will take time.',
  ])('“%s” is not ticked', (text) => {
    expect(ticked(`${text}\n`)).toEqual([]);
  });

  it('with two tasks is two actions', () => {
    expect(ticked('The Clerk will ring the county, and Ms Lunt was asked to draft a notice.\n')).toEqual([
      ['ring the county', ['The Clerk']],
      ['draft a notice', ['Ms Lunt']],
    ]);
  });

  it.each([
    'A survey is to be run at each branch.',
    'Audio licences must be renewed before they lapse.',
    'It was proposed that the vacancy be advertised at once.',
    'We should write and thank the choir.',
    'Need to update the notice board.',
    'To be placed on the next agenda.',
    'A site meeting will be arranged with the builder.',
    'The Clerk is looking into the cost.',
    'Mrs Ellis would follow this up with the school.',
    '[Tom] to mend the server',
    'Trefnir cyfarfod ar y safle.',
    'Anfonir llythyr at y sir.',
    'Someone needs to chase the café for its share.',
    'Bryn – could you get the caterer to confirm the hall?',
    'He is to ask his nephew to look at it.',
    'Mae angen diweddaru’r dudalen gyswllt.',
    'RESOLVED: (i) that the Deputy Clerk obtain quotations for bins',
  ])('“%s” is offered or ticked with its words', (text) => {
    const { actions, implied } = read(`${text}\n`);
    expect([...actions, ...implied].map(({ quote }) => text.includes(quote.trim()))).toEqual([true]);
  });

  it.each([
    'The accounts were received and the fees were approved.',
    'Locations will vary. Training will begin in May.',
    'The work is expected to be finished soon, and seems to be sound.',
    'Members agreed to accept the quotation.',
    'Roedd Guto wedi ymweld â’r ysgol. Cytunwyd ar y ffioedd.',
    'Successful bids will see a fairer market and will promote trade.',
  ])('“%s” offers nothing', (text) => {
    expect([ticked(`${text}\n`), offered(`${text}\n`)]).toEqual([[], []]);
  });
});

describe('minutes with marked actions', () => {
  it('offer, without ticking, an unmarked sentence about somebody who is not named elsewhere', () => {
    const text = `${MARKED}Mr Hale offered to value the field.\n`;
    expect([ticked(text), offered(text)]).toEqual([[['order the seed', ['Beca']]], [['value the field', ['Mr Hale']]]]);
  });

  it.each([
    ['four', 5],
    // The Clerk’s, because a post is known to everybody.
    ['three', 2],
  ])('with one mark among %s sentences that give people tasks have %i ticked', (many, count) => {
    const said = [
      'Mr Hale offered to value the field.',
      'Ms Lunt will draft a notice.',
      'The Clerk was asked to ring the county.',
      ...(many === 'four' ? ['Tom agreed to order the bulbs.'] : []),
    ];
    const text = `${said.join('\n\n')}\n\nAll thanked the choir.\n\n${MARKED}`;
    expect(ticked(text)).toHaveLength(count);
  });

  it('offer something that is only needed if it has a day', () => {
    const text = `${MARKED}We need to think of the tone.\n\nWe need to return the form by 20 November.\n`;
    expect(offered(text)).toEqual([['return the form', []]]);
  });

  it('offer no task that is among the decisions', () => {
    const { decisions, implied } = read('RESOLVED that the lease be renewed.\n');
    expect([decisions.map(({ text }) => text), implied]).toEqual([['the lease be renewed'], []]);
  });

  it('do not offer again what is ticked', () => {
    expect(offered('ACTION: Tom to mend the gate and to oil it by Friday.\n')).toEqual([]);
  });
});

describe('tasks by their place', () => {
  it('are the list under an agreement of the meeting, except what stays as it is', () => {
    const text =
      'The panel agreed:\n• clear the old chairs from the stores\n• ask the firm for a date – Beca\n• no change to the locks\n';
    expect(ticked(text)).toEqual([
      ['clear the old chairs from the stores', []],
      ['ask the firm for a date', ['Beca']],
    ]);
  });

  it('are in a column without a heading if verbs begin its cells', () => {
    const text =
      'Ref\tIssue\tWhat was asked for\tOfficer\tTimescale\n1\tVoids\tReport on re-let times\tEstates\t20/11/2026\n2\tDamp\tCirculate the checklist\tLegal\t27/11/2026\n';
    expect(read(text).actions.map(({ task, due }) => [task, due])).toEqual([
      ['Report on re-let times', '2026-11-20'],
      ['Circulate the checklist', '2026-11-27'],
    ]);
  });

  it('have the new date that a remark gives', () => {
    const text = 'Action\tOwner\tDue\tNotes\nReplace the index\tBeca\t13/11/26\toverdue, new date 15/01/27\n';
    expect(read(text).actions.map(({ due }) => due)).toEqual(['2027-01-15']);
  });

  it('are read from rows whose cells a copy put on one line, with leads and days', () => {
    const text =
      'Item / Discussion / Action / When\n1 / Welcome / The Chair welcomed all. / -\n2 / Website / Photos needed for the gallery. / Dan / 24 November\n3 / Tools / The padlock is rusted. / Buy a new padlock\n4 / Loans / Figures were read. / Noted\n';
    expect(read(text).actions.map(({ task, owners, due }) => [task, owners, due])).toEqual([
      ['Photos needed for the gallery', ['Dan'], '2026-11-24'],
      ['Buy a new padlock', [], null],
    ]);
  });

  it('have further lines under an item with its lead', () => {
    const text =
      'Action points\n• Redraw the timeline (Gwil)\n    • put the deadlines in it\n• Set up the page (Dan)\n';
    expect(ticked(text)).toEqual([
      ['Redraw the timeline', ['Gwil']],
      ['Set up the page', ['Dan']],
    ]);
  });

  it('have initials that identify a person present by a first name', () => {
    expect(ticked('AP7 DL to make a poster.\n', 'Doug (DL) - Chair\nMike (MR)\n\n')).toEqual([
      ['make a poster', ['Doug']],
    ]);
  });

  it('are not a title in two languages', () => {
    const text =
      'Cyngor Cymuned Llanfihangel / Llanfihangel Community Council\n\n6 Y Maes Chwarae / Playing Field\nThe gate is sound.\n';
    expect(ticked(text, '')).toEqual([]);
  });
});
